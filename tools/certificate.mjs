import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'

const day = 86_400_000

/** True when a kept certificate names every address and has at least a day to live. */
function stillGood(cert, addresses) {
  const { subjectAltName = '', validTo } = new X509Certificate(cert)
  const named = subjectAltName.split(', ')
  return Date.parse(validTo) > Date.now() + day && addresses.every((ip) => named.includes(`IP Address:${ip}`))
}

/**
 * A self-signed key and certificate for localhost and the given addresses, kept in `folder` and renewed when an
 * address is new. Phones accept it after one warning; a year is within what iOS allows.
 */
export async function certificate(folder, addresses) {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
  if (existsSync(files.key) && existsSync(files.cert)) {
    const kept = { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') }
    if (stillGood(kept.cert, addresses)) return { ...kept, renewed: false }
  }
  const made = await generate([{ name: 'commonName', value: 'Lantern Lane on this network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          ...addresses.map((ip) => ({ type: 7, ip })),
        ],
      },
    ],
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(files.key, made.private, { mode: 0o600 })
  writeFileSync(files.cert, made.cert)
  return { key: made.private, cert: made.cert, renewed: true }
}
