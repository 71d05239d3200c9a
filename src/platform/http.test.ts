import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Epoch from './epoch.ts'
import type * as Failure from './failure.ts'
import type * as Http from './http.ts'
import type * as Door from './world-door.ts'

let answer: (request: IncomingMessage, response: ServerResponse) => void
const server = createServer((request, response) => answer(request, response))
let http: typeof Http
let epoch: typeof Epoch
let failure: typeof Failure
let door: typeof Door

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  vi.stubEnv('VITE_API', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  vi.resetModules()
  http = await import('./http.ts')
  epoch = await import('./epoch.ts')
  failure = await import('./failure.ts')
  door = await import('./world-door.ts')
})
afterAll(() => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  epoch.forgetEpoch()
  door.awaitWorld(undefined)
})

describe('asking the world', () => {
  test('a refusal keeps the world’s code and parameters', async () => {
    answer = (_, response) => json(response, 409, { code: 'soldOut', gtin: '09521234567896' })
    const refused = await http.call('getHome').catch((thrown: unknown) => thrown)
    expect(refused).toBeInstanceOf(failure.Refused)
    expect((refused as Failure.Refused).refusal).toEqual({ code: 'soldOut', gtin: '09521234567896' })
  })

  test('a file server that answers with a page is not the world', async () => {
    for (const status of [200, 404, 501]) {
      answer = (_, response) => {
        response.writeHead(status, { 'content-type': 'text/html' })
        response.end('<!doctype html>')
      }
      await expect(http.call('getHome')).rejects.toBeInstanceOf(failure.WorldSilent)
    }
  })

  test('a dropped line, a cut answer and a slow one are unreachable, not refused', async () => {
    answer = (request) => request.socket.destroy()
    await expect(http.call('getHome')).rejects.toMatchObject({ name: 'Unreachable', why: 'network' })
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{"store":')
    }
    await expect(http.call('getHome')).rejects.toMatchObject({ name: 'Unreachable', why: 'network' })
    answer = () => {}
    await expect(http.call('getHome', undefined, { timeoutMs: 30 })).rejects.toMatchObject({ why: 'timeout' })
  })

  test('a call given up by the shop is an abort, and never counts as unreachable', async () => {
    answer = () => {}
    const giveUp = new AbortController()
    const asked = http.call('getHome', undefined, { signal: giveUp.signal })
    giveUp.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('path parameters and search words are escaped', () => {
    expect(http.requestFor('getOrigin', { params: { gtin: '0952', lot: 'A/1 ?' } }).url).toMatch(
      /\/api\/origins\/0952\/A%2F1%20%3F$/,
    )
    expect(http.requestFor('search', { query: { q: 'crab & 蟹' } }).url).toMatch(
      /\/api\/search\?q=crab\+%26\+%E8%9F%B9$/,
    )
  })

  test('commands carry the epoch they were made in; a newer one is told before it is used', async () => {
    const heard: (number | null)[] = []
    epoch.onEpochMoved(() => heard.push(epoch.knownEpoch()))
    answer = (_, response) => json(response, 200, {}, { 'x-world-epoch': '3' })
    await http.call('getHome')
    expect(http.requestFor('getHome', {}).init.headers).not.toHaveProperty('x-world-epoch')
    expect(http.requestFor('resetWorld', {}).init.headers).toHaveProperty('x-world-epoch', '3')
    expect(heard).toEqual([])
    answer = (_, response) => json(response, 200, {}, { 'x-world-epoch': '4' })
    await http.call('getHome')
    expect(heard).toEqual([3])
    expect(epoch.knownEpoch()).toBe(4)
  })

  test('every call waits for the world to open, and says so when it does not', async () => {
    answer = (_, response) => json(response, 200, { opened: true })
    const opening = Promise.withResolvers<void>()
    door.awaitWorld(opening.promise)
    let answered = false
    const asked = http.call('getHome').finally(() => {
      answered = true
    })
    await new Promise((turn) => {
      setImmediate(turn)
    })
    expect(answered).toBe(false)
    opening.resolve()
    await expect(asked).resolves.toEqual({ opened: true })
    door.awaitWorld(Promise.reject(new Error('no database')))
    await expect(http.call('getHome')).rejects.toBeInstanceOf(failure.WorldSilent)
  })
})
