/** An IPv4 address as its 32 bits. */
export type IPv4 = number

/** The eight groups of an IPv6 address as a URL writes it, `[::ffff:7f00:1]`, each 0 to 65535; null for any other host. */
export function ipv6Of(host: string): readonly number[] | null {
  const inside = /^\[([0-9a-f:]+)\]$/i.exec(host)?.[1]
  if (inside === undefined) return null
  const [head = '', tail] = inside.split('::')
  const groups = (part: string): number[] => (part === '' ? [] : part.split(':').map((hex) => Number.parseInt(hex, 16)))
  const [front, back] = [groups(head), groups(tail ?? '')]
  const gap = tail === undefined ? 0 : 8 - front.length - back.length
  const all = [...front, ...Array.from({ length: Math.max(0, gap) }, () => 0), ...back]
  return all.length === 8 ? all : null
}

/** Where other kinds of IPv6 address carry an IPv4 one: how they begin, and at which group its two stand. */
const carriers: readonly { begins: readonly number[]; at: number }[] = [
  // IPv4-mapped and the older compatible form, which holds :: and ::1 too (RFC 4291 2.5.5), and translated (RFC 2765).
  { begins: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { begins: [0, 0, 0, 0, 0, 0], at: 6 },
  { begins: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  // NAT64 (RFC 6052) and 6to4 (RFC 3056).
  { begins: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { begins: [0x2002], at: 1 },
]

/** The IPv4 address a host of a URL is, or carries inside an IPv6 one; null for names and for other IPv6 addresses. */
export function ipv4Of(host: string): IPv4 | null {
  const dotted = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)
  if (dotted) return dotted.slice(1).reduce((bits, byte) => bits * 256 + Number(byte), 0)
  const groups = ipv6Of(host)
  if (groups === null) return null
  const carrier = carriers.find(({ begins }) => begins.every((group, at) => groups[at] === group))
  if (carrier === undefined) return null
  const [high = 0, low = 0] = groups.slice(carrier.at)
  // :: and ::1 come out as 0.0.0.0 and 0.0.0.1, of the same meaning: this machine.
  return high * 65_536 + low
}

/** Whether an address lies in a network written `10.0.0.0/8`. */
export function ipv4Within(address: IPv4, network: string): boolean {
  const [base = '', length = '32'] = network.split('/')
  const size = 2 ** (32 - Number(length))
  return Math.floor(address / size) === Math.floor((ipv4Of(base) ?? 0) / size)
}
