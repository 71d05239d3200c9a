import { contentSecurityPolicy } from './csp.mjs'
import { encoded, staticFiles } from './static-files.mjs'

const headersForAll = {
  'content-security-policy': contentSecurityPolicy({ frames: true, api: process.env.VITE_API }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
}

/** Vite puts a hash in the name of everything under assets/, so those may be kept for ever. */
const cacheFor = (path) => (path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')

const isNavigation = (request) =>
  request.headers['sec-fetch-mode'] === 'navigate' ||
  (!request.headers['sec-fetch-mode'] && /\btext\/html\b/.test(request.headers.accept ?? ''))

/**
 * Answers requests from a built folder, as a good static host would: files with their types, the shop for any other
 * page address, and a plain 404 for /api and /__world, so that a call the pretend world missed never looks like success.
 */
export function shopHandler(folder, base = '/') {
  const files = staticFiles(folder)
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const send = (status, headers, body) => {
      response.writeHead(status, { ...headersForAll, ...headers })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const refuse = (status, code) =>
      send(
        status,
        { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        `{"code":"${code}"}\n`,
      )

    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) return send(301, { location: base })
      return refuse(404, 'notHere')
    }
    const path = pathname.slice(base.length)
    if (/^(api|__world)(\/|$)/.test(path)) return refuse(404, 'nobodyAnswers')
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'onlyReading')

    const exact = files.find(path)
    const file = exact ?? (path === '' || isNavigation(request) ? files.find('index.html') : null)
    if (!file) return refuse(404, 'noSuchFile')

    const headers = {
      'content-type': file.type,
      'cache-control': exact ? cacheFor(path) : 'no-cache',
      etag: file.etag,
      vary: 'accept-encoding, accept, sec-fetch-mode',
      'accept-ranges': 'bytes',
    }
    if (request.headers['if-none-match'] === file.etag) return send(304, headers)
    const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '')
    if (range) return sendRange(send, headers, file.body, range)
    const { body, encoding } = encoded(file, request.headers['accept-encoding'])
    if (encoding) headers['content-encoding'] = encoding
    return send(200, { ...headers, 'content-length': body.length }, body)
  }
}

/** One range of bytes: without it iPhones refuse to play a video at all. */
function sendRange(send, headers, body, [, first, last]) {
  const start = first === '' ? Math.max(0, body.length - Number(last)) : Number(first)
  const end = first === '' || last === '' ? body.length - 1 : Math.min(Number(last), body.length - 1)
  if (start > end) return send(416, { 'content-range': `bytes */${body.length}` })
  const part = body.subarray(start, end + 1)
  const span = { 'content-range': `bytes ${start}-${end}/${body.length}`, 'content-length': part.length }
  return send(206, { ...headers, ...span }, part)
}
