import { renderUnicodeCompact } from 'uqr'

const rows = (list) => {
  const wide = Math.max(...list.map(([address]) => address.length))
  return list.map(([address, can]) => `  ${address.padEnd(wide)}   ${can}`)
}

/**
 * What `npm start` prints: every address with what a phone or laptop can do there, and a QR code for the phone.
 * `secure` is the https port, or undefined; `addresses` are this machine's on the network.
 */
export function welcome({ port, secure, addresses, base = '/' }) {
  const list = [[`http://localhost:${port}${base}`, 'this machine: live camera, and offline once opened']]
  for (const ip of addresses) {
    if (secure) {
      list.push([`https://${ip}:${secure}${base}`, 'phones, after one warning: live camera; not offline'])
    }
    list.push([`http://${ip}:${port}${base}`, 'phones: scan by photo or by typing; no live camera, not offline'])
  }
  const lines = ['', 'Lantern Lane is open.', '', ...rows(list), '']
  const [ip] = addresses
  if (ip) {
    const phone = secure ? `https://${ip}:${secure}${base}` : `http://${ip}:${port}${base}`
    lines.push(renderUnicodeCompact(phone, { border: 2 }), '', `  On a phone in the same network: ${phone}`)
    if (!secure) lines.push('  For the live camera on a phone:  npm start -- --https')
  } else {
    lines.push('  No network was found, so only this machine can open it.')
  }
  return [...lines, '', '  Ctrl+C closes it.', ''].join('\n')
}
