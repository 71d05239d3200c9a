// Keeps the shell, pictures, fonts and the decoder for offline, then the live room's film, and opens the page of a pressed notification. It
// never answers for the world: that happens in the page, or on a real server.
const CACHE = 'shell-__VERSION__'
const FILES = __FILES__
// The film is large and changes seldom: it has a cache of its own, which outlives the shell's.
const FILM_CACHE = 'film-__FILM_VERSION__'
const FILM = __FILM__
const SCOPE = self.registration.scope
const INDEX = new URL('index.html', SCOPE).href
const OTHERS = [new URL('api/', SCOPE).href, new URL('__world/', SCOPE).href]

self.addEventListener('install', (event) => {
  // A hash in the name makes what the page has just fetched good enough; everything else is asked for anew.
  const how = (file) => ({ cache: file.startsWith('assets/') ? 'default' : 'reload' })
  const requests = FILES.map((file) => new Request(new URL(file, SCOPE), how(file)))
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)))
})

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const old = (key) => (key.startsWith('shell-') && key !== CACHE) || (key.startsWith('film-') && key !== FILM_CACHE)
    for (const key of await caches.keys()) if (old(key)) await caches.delete(key)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

// A new version waits until the person agrees: a page must never find half of its files replaced.
self.addEventListener('message', (event) => {
  if (event.data === 'PWA_SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data === 'KEEP_FILM') event.waitUntil(keepFilm())
})

/** One piece after the other, so that whoever uses the line meanwhile has it. What is missing after a break comes the next time. */
async function keepFilm() {
  const cache = await caches.open(FILM_CACHE)
  for (const file of FILM) {
    const url = new URL(file, SCOPE).href
    if (await cache.match(url)) continue
    try {
      await cache.add(url)
    } catch {
      return
    }
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return
  if (OTHERS.some((prefix) => request.url.startsWith(prefix))) return
  event.respondWith(answer(request))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data))
})

/** A page that is open goes there by itself, so that nothing on it is lost. */
async function open(path) {
  const pages = await self.clients.matchAll({ type: 'window' })
  const page = pages.find(({ url }) => url.startsWith(SCOPE))
  if (!page) return self.clients.openWindow(new URL(path.slice(1), SCOPE).href)
  page.postMessage({ open: path })
  return page.focus()
}

async function answer(request) {
  const kept = { cacheName: CACHE, ignoreVary: true }
  const own =
    (await caches.match(request, kept)) ?? (await caches.match(request, { cacheName: FILM_CACHE, ignoreVary: true }))
  if (own) return own
  // Any other page address is the shop's to read: a tag scanned by the phone's own camera opens offline too.
  const shell = request.mode === 'navigate' ? await caches.match(INDEX, kept) : undefined
  return shell ?? fetch(request)
}
