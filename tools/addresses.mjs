import { networkInterfaces } from 'node:os'

/** Home and office networks first; what container tools invent (172.17 and up) comes last. */
const rank = (address) => (address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 1 : 2)

/** This machine's IPv4 addresses that a phone on the same network may reach, the likeliest first. */
export function networkAddresses(interfaces = networkInterfaces()) {
  return Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal && !entry.address.startsWith('169.254.'))
    .map((entry) => entry.address)
    .toSorted((a, b) => rank(a) - rank(b))
}
