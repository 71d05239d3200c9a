// Stands in for tough-cookie, msw's cookie jar: the world sets no cookie and reads none, and the jar with its list of every public
// suffix would weigh more than the rest of msw (120 kB gzip). What is put in here is gone; see docs/decisions/boot-transport.md.
export class MemoryCookieStore {
  idx = {}
}

export class CookieJar {
  getCookiesSync() {
    return []
  }

  setCookie() {
    return Promise.resolve()
  }
}

export const Cookie = { fromJSON: () => null }
