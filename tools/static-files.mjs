import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.mp4': 'video/mp4',
  '.mpegts': 'video/mp2t',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.pdf': 'application/pdf',
}
const shrinks = /^(text\/|application\/(json|wasm|manifest)|image\/svg)/

/** Reads the files of one folder, keeping each one (and its compressed forms) until it changes on disk. */
export function staticFiles(folder) {
  const kept = new Map()
  return {
    /** The file behind a path of the address, or null: never one outside the folder, never a folder. */
    find(path) {
      let name
      try {
        name = normalize(join(folder, decodeURIComponent(path)))
      } catch {
        return null
      }
      if (!name.startsWith(folder + sep) || name.includes('\0')) return null
      const facts = statSync(name, { throwIfNoEntry: false })
      if (!facts?.isFile()) return null
      const old = kept.get(name)
      if (old?.changed === facts.mtimeMs) return old
      const body = readFileSync(name)
      const type = types[extname(name)] ?? 'application/octet-stream'
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
      const file = { changed: facts.mtimeMs, body, type, etag, forms: new Map() }
      kept.set(name, file)
      return file
    },
  }
}

/** The body in the best form the browser takes, and that form's name ('' for as it is). Slow once, then remembered. */
export function encoded(file, accepts = '') {
  if (!shrinks.test(file.type) || file.body.length < 1024) return { body: file.body, encoding: '' }
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : ''
  if (!encoding) return { body: file.body, encoding }
  if (!file.forms.has(encoding)) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }
    file.forms.set(encoding, encoding === 'br' ? brotliCompressSync(file.body, quality) : gzipSync(file.body))
  }
  return { body: file.forms.get(encoding), encoding }
}
