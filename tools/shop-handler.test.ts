import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from './listen.mjs'
import { shopHandler } from './shop-handler.mjs'

let folder = ''
const servers: Server[] = []
const ports = { top: 0, under: 0 }

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'lantern-lane-serve-'))
  folder = join(outside, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'not for you')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the shop</title>')
  writeFileSync(join(folder, 'assets/decoder-1a2b.wasm'), 'wasm')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export const x = 1\n'.repeat(200))
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  writeFileSync(join(folder, 'film-0.mpegts'), 'G')
  for (const base of ['/', '/lane/']) servers.push(createServer(shopHandler(folder, base)))
  ports.top = await listen(servers[0]!, 4700, { host: '127.0.0.1' })
  ports.under = await listen(servers[1]!, 4700, { host: '127.0.0.1' })
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

/** A request as it is: `fetch` would tidy the path. */
function ask(path: string, headers: Record<string, string> = {}, { port = ports.top, method = 'GET' } = {}) {
  return new Promise<IncomingMessage & { text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => (text += part))
      answer.on('end', () => resolve(Object.assign(answer, { text })))
    })
      .on('error', reject)
      .end()
  })
}

const page = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }

describe('serving the shop', () => {
  test('every file has its type, and only hashed ones are kept for ever', async () => {
    const wasm = await ask('/assets/decoder-1a2b.wasm')
    expect(wasm.headers['content-type']).toBe('application/wasm')
    expect(wasm.headers['cache-control']).toContain('immutable')
    const manifest = await ask('/manifest.webmanifest')
    expect(manifest.headers['content-type']).toMatch('application/manifest+json')
    expect(manifest.headers['cache-control']).toBe('no-cache')
    expect((await ask('/film-0.mpegts')).headers['content-type']).toBe('video/mp2t')
    expect((await ask('/index.html')).headers['cache-control']).toBe('no-cache')
  })

  test('any other page address is the shop, any other file is missing', async () => {
    const deep = await ask('/01/09521234543213/10/LOT7', page)
    expect([deep.statusCode, deep.text]).toEqual([200, expect.stringContaining('the shop')])
    expect((await ask('/assets/gone-1a2b.js', { 'sec-fetch-mode': 'no-cors' })).statusCode).toBe(404)
    expect((await ask('/img/gone.webp', { accept: 'image/*' })).statusCode).toBe(404)
  })

  test.each(['/api/basket', '/__world/clock', '/api'])('%s never looks like success, even to a page', async (path) => {
    const answer = await ask(path, page)
    expect(answer.statusCode).toBe(404)
    expect(JSON.parse(answer.text)).toEqual({ code: 'nobodyAnswers' })
    expect((await ask(path, {}, { method: 'POST' })).statusCode).toBe(404)
  })

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%00', '/%'])(
    '%s leads nowhere outside the folder',
    async (path) => {
      const answer = await ask(path)
      expect(answer.statusCode).toBe(404)
      expect(answer.text).not.toContain('not for you')
    },
  )

  test('every answer carries the policy', async () => {
    for (const path of ['/', '/api/x', '/assets/app-1a2b.js']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('scripts are sent compressed to those who can read it', async () => {
    expect((await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br')
    expect((await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
    const plain = await ask('/assets/app-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.text).toContain('export const x')
  })

  test('a file that did not change is not sent again, and a part of it is sent when asked for', async () => {
    const { etag = '' } = (await ask('/')).headers
    expect((await ask('/', { 'if-none-match': etag })).statusCode).toBe(304)
    const part = await ask('/assets/decoder-1a2b.wasm', { range: 'bytes=1-2' })
    expect([part.statusCode, part.text, part.headers['content-range']]).toEqual([206, 'as', 'bytes 1-2/4'])
    expect((await ask('/assets/decoder-1a2b.wasm', { range: 'bytes=-1' })).text).toBe('m')
    expect((await ask('/assets/decoder-1a2b.wasm', { range: 'bytes=9-' })).statusCode).toBe(416)
  })

  test('nothing is written', async () => {
    expect((await ask('/', {}, { method: 'PUT' })).statusCode).toBe(405)
  })

  test('from a folder it serves that folder and nothing beside it', async () => {
    const there = { port: ports.under }
    expect((await ask('/lane/orders', page, there)).text).toContain('the shop')
    expect((await ask('/lane', page, there)).headers.location).toBe('/lane/')
    expect((await ask('/orders', page, there)).statusCode).toBe(404)
    expect((await ask('/lane/api/x', page, there)).statusCode).toBe(404)
  })

  test('a port that is taken gives way to the next free one, unless it must be that one', async () => {
    expect(ports.under).toBeGreaterThan(ports.top)
    await expect(listen(createServer(), ports.top, { host: '127.0.0.1', exact: true })).rejects.toThrow('EADDRINUSE')
  })
})
