import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, toApiRequest, toResponse } from './fetch-adapter.ts'
import { mswHandlers } from './mocks.ts'
import { openNodeWorld } from './node.ts'

describe('a request of the page', () => {
  test('brings along how it was asked, and where the shop stands', async () => {
    const request = new Request('https://host.example:8443/deep/shop/api/resolver/01/095?linkType=all&a=%C3%A9', {
      headers: { accept: 'application/linkset+json', 'accept-language': 'zh, en;q=0.5', 'x-world-epoch': '3' },
    })
    expect(await toApiRequest(request)).toEqual({
      method: 'GET',
      path: '/api/resolver/01/095',
      query: { linkType: 'all', a: 'é' },
      body: undefined,
      epoch: 3,
      asked: {
        base: 'https://host.example:8443/deep/shop',
        search: 'linkType=all&a=%C3%A9',
        accept: 'application/linkset+json',
        acceptLanguage: 'zh, en;q=0.5',
      },
    })
  })

  test('that is not the world’s is left alone', async () => {
    expect(await toApiRequest(new Request('https://host.example/apiary'))).toBeUndefined()
  })
})

describe('an answer of the world', () => {
  test('keeps its status, its headers and its media type', async () => {
    const headers = { 'content-type': 'application/linkset+json', link: '<a>; rel="linkset"' }
    const response = toResponse({ status: 300, body: { a: 1 }, headers, lost: false })
    expect([response.status, Object.fromEntries(response.headers), await response.json()]).toEqual([
      300,
      headers,
      { a: 1 },
    ])
    expect(toResponse({ status: 200, body: {}, headers: {}, lost: false }).headers.get('content-type')).toBe(
      'application/json',
    )
  })

  test('may have no body, or never come', async () => {
    const moved = toResponse({ status: 307, body: undefined, headers: { location: '/x' }, lost: false })
    expect([moved.status, moved.headers.get('location'), moved.body]).toEqual([307, '/x', null])
    expect(toResponse({ status: 200, body: {}, headers: {}, lost: true }).type).toBe('error')
  })
})

describe('what fetch in the page sees of a redirect', () => {
  const tag = '/01/09521000001015/10/HZ-1109-C12'
  /** The host of the shop's files: it answers every page and knows nothing of /api. */
  const host = createServer((request, response) => {
    response.writeHead(request.url?.includes('/api/') ? 404 : 200, { 'content-type': 'text/html' })
    response.end(`<title>${request.url}</title>`)
  })
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: mswHandlers(openNodeWorld()),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  let shop = ''
  beforeAll(async () => {
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
    shop = `http://127.0.0.1:${(host.address() as AddressInfo).port}/shop`
    network.enable()
  })
  afterAll(async () => {
    network.disable()
    await new Promise((closed) => host.close(closed))
  })

  test('followed, it is the shop’s own page, which the host of its files gives', async () => {
    const page = await fetch(`${shop}/api/resolver${tag}?17=261114`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
    expect(await page.text()).toBe(`<title>/shop${tag}?17=261114</title>`)
  })

  test('followed to an endpoint, it is the world’s answer', async () => {
    const recalls = await fetch(`${shop}/api/resolver${tag}?linkType=gs1:recallStatus`)
    expect([recalls.status, await recalls.json()]).toEqual([200, { recalls: [] }])
  })

  test('not followed, it is there to be read; not wanted, it is a failure', async () => {
    const moved = { status: 307, body: undefined, headers: { location: `${shop}${tag}` }, lost: false }
    const answered = (redirect: RequestRedirect) => answerTo(new Request(`${shop}/api/x`, { redirect }), moved)
    expect([(await answered('manual')).status, (await answered('manual')).headers.get('location')]).toEqual([
      307,
      `${shop}${tag}`,
    ])
    expect((await answered('error')).type).toBe('error')
    expect((await answered('follow')).status).toBe(200)
  })

  test('the linkset, an unknown product and a wrong method come as they are', async () => {
    const linkset = await fetch(`${shop}/api/resolver${tag}`, { headers: { accept: 'application/linkset+json' } })
    expect([linkset.status, linkset.headers.get('content-type')]).toEqual([200, 'application/linkset+json'])
    expect(((await linkset.json()) as { linkset: { anchor: string }[] }).linkset[1]?.anchor).toBe(
      `${shop}/api/resolver${tag}`,
    )
    expect((await fetch(`${shop}/api/resolver/01/09521000000247`)).status).toBe(404)
    expect((await fetch(`${shop}/api/resolver${tag}`, { method: 'POST', body: '{}' })).status).toBe(405)
    const head = await fetch(`${shop}/api/resolver${tag}?linkType=all`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'application/linkset+json',
      '',
    ])
  })
})
