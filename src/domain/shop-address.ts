import { type IPv4, ipv4Of, ipv4Within, ipv6Of } from './ip-address.ts'

/** Where a phone has to be to open an address: in the same network, or anywhere. */
export type Reach = 'network' | 'anywhere'

/** Why an address cannot go into a code for other people's phones. */
export type AddressFault =
  | 'empty'
  | 'notAnAddress'
  | 'notHttp'
  /** It names whoever asks: a phone that opens it asks itself. */
  | 'thisMachine'
  /** A name and password, a query or a fragment: what a code adds would land behind it. */
  | 'tooMuch'
  /** Where the shop is known to be served from, but another folder of it. */
  | 'otherFolder'

export type ShopAddress =
  | { ok: true; /** Without a slash at its end. */ address: string; reach: Reach; /** https */ secure: boolean }
  | { ok: false; fault: AddressFault }

/**
 * Reads the address codes shall open, as a person typed it, the way a phone's browser would (WHATWG URL). `own` is where the
 * shop is open now: there its folder is known. Refuses with the first thing wrong; never throws. The page this is asked on
 * (`/tags`) may be pasted whole.
 */
export function readShopAddress(text: string, own = ''): ShopAddress {
  const typed = text.trim()
  if (typed === '') return refused('empty')
  // A browser would drop some of these silently, and then it is another address that was read.
  // oxlint-disable-next-line no-control-regex
  if (/[\s\u0000-\u001f\u007f]/.test(typed)) return refused('notAnAddress')
  if (!/^https?:\/\//i.test(typed)) return refused(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? 'notHttp' : 'notAnAddress')
  if (!URL.canParse(typed)) return refused('notAnAddress')

  const url = new URL(typed)
  if (isThisMachine(url.hostname)) return refused('thisMachine')
  if (url.username !== '' || url.password !== '' || /[?#]/.test(typed)) return refused('tooMuch')
  const folder = url.pathname.replace(/\/tags(\/.*)?$/, '').replace(/\/+$/, '')
  const address = url.origin + folder
  if (URL.canParse(own) && new URL(own).origin === url.origin && address !== own.replace(/\/+$/, '')) {
    return refused('otherFolder')
  }
  return { ok: true, address, reach: reachOf(url.hostname), secure: url.protocol === 'https:' }
}

const refused = (fault: AddressFault): ShopAddress => ({ ok: false, fault })

/** Names that hosts files give the machine itself (RFC 6761 6.3, and what Linux distributions add). */
const ownNames =
  /^((.+\.)?localhost|localhost6?(\.localdomain6?)?|localhost4(\.localdomain4)?|ip6-(localhost|loopback))$/

/**
 * Whether a host, as a URL writes it, is the machine that asks: loopback, or "no address", which connects to it as well
 * (RFC 1122 3.2.1.3, RFC 4291 2.5). Any other spelling of the same has become one of these in the URL.
 */
function isThisMachine(hostname: string): boolean {
  const host = hostname.replace(/\.+$/, '')
  const numbers = ipv4Of(host)
  return numbers === null ? ownNames.test(host) : ipv4Within(numbers, '127.0.0.0/8') || ipv4Within(numbers, '0.0.0.0/8')
}

/** Private networks (RFC 1918), link-local (RFC 3927), behind a carrier's or a tunnel's translator (RFC 6598). */
const privateNets = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '100.64.0.0/10']
/** Names only a house's own router or neighbours know (RFC 6762, RFC 8375, ICANN's .internal). */
const nearNames = /^[^.]+$|\.(local|lan|home|internal|localdomain|home\.arpa)$/

function reachOf(hostname: string): Reach {
  const host = hostname.replace(/\.+$/, '')
  const numbers: IPv4 | null = ipv4Of(host)
  if (numbers !== null) return privateNets.some((net) => ipv4Within(numbers, net)) ? 'network' : 'anywhere'
  const first = ipv6Of(host)?.[0]
  // Unique local (fc00::/7) and link-local (fe80::/10), RFC 4193 and 4291.
  if (first !== undefined) return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 ? 'network' : 'anywhere'
  return nearNames.test(host) ? 'network' : 'anywhere'
}
