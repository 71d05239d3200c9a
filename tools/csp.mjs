/**
 * What the page may load: itself, and nothing of anyone else's. The decoder is WebAssembly, pictures and clips made on
 * the phone are blob: addresses. A mocked WebSocket never opens a socket, so connect-src needs no ws: for it.
 * `api`: origin of a real server, when the build is made for one.
 */
export function contentSecurityPolicy({ api = '', frames = false } = {}) {
  const origins = api ? ` ${new URL(api).origin} ${new URL(api).origin.replace(/^http/, 'ws')}` : ''
  const rules = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${origins}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ]
  // A meta tag may not speak about frames; a header may.
  if (frames) rules.push("frame-ancestors 'self'")
  return rules.join('; ')
}
