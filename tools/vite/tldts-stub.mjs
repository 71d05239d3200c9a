// Stands in for tldts, which brings every public suffix of the web (113 kB gzip) for a cookie jar that only ever meets
// one host. Cookies keep working; see docs/decisions/boot-transport.md.
export const getDomain = (host) => host
export const getPublicSuffix = (host) => host.split('.').at(-1) ?? null
export const getHostname = (address) => new URL(address, 'http://x').hostname
export const parse = (address) => ({ hostname: getHostname(address), domain: getHostname(address) })
