import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { parse } from '#contract/gs1/digital-link.ts'
import { classify, type ProductCode, type ScannedCode } from '#contract/gs1/scanned-code.ts'
import type { TradeItem } from '#contract/gs1/trade-item.ts'
import { placeOfCode } from '#features/scan/place-of-code.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { toApiRequest } from '#hosts/fetch-adapter.ts'
import { codeMistake } from '#messages/code-mistake.ts'
import { Message } from '#messages/messages-context.tsx'
import { hostileCode, hostileGtin, hostilePath, longCodes } from '../support/hostile-codes.ts'

const thousand = { numRuns: 1000, seed: 20261109 }
const shop = 'https://lane.example/shop'

/** Every mistake a tag can have. One more is a type error here. */
const mistakes: Record<DigitalLinkError['code'], true> = {
  notAUrl: true,
  tooLong: true,
  noPrimaryKey: true,
  otherKey: true,
  alias: true,
  compressed: true,
  notAQualifier: true,
  qualifierOrder: true,
  qualifierInQuery: true,
  unknownAi: true,
  notAnAttribute: true,
  repeated: true,
  badEncoding: true,
  pathTail: true,
  badLength: true,
  badCharset: true,
  badDate: true,
  badValue: true,
  badCheckDigit: true,
}

const set82 = (most: number) => new RegExp(`^[!"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,${most}}$`)
/** The only things that may come out of a code, and what each is made of. */
const allowed: Record<Exclude<keyof ProductCode, 'attributes'>, RegExp> = {
  gtin: /^\d{14}$/,
  variant: set82(20),
  lot: set82(20),
  serial: set82(20),
  thirdPartySerial: set82(28),
  expiry: /^\d{4}-\d{2}-\d{2}$/,
}

function expectHarmless({ attributes = {}, ...keys }: Partial<TradeItem> & { expiry?: string }): void {
  for (const [key, value] of Object.entries(keys)) {
    expect(Object.keys(allowed)).toContain(key)
    expect(value).toMatch(allowed[key as keyof typeof allowed])
  }
  for (const [ai, value] of Object.entries(attributes)) {
    expect(ai).toMatch(/^\d{2,4}$/)
    expect(value).toMatch(set82(90))
  }
}

const Words = ({ why }: { why: DigitalLinkError }) => Message(codeMistake(why))

/** Words about a mistake are words: the only markup in them is our own emphasis. */
function expectWorded(why: DigitalLinkError): void {
  expect(mistakes).toHaveProperty(why.code)
  const words = renderToStaticMarkup(createElement(Words, { why }))
  expect(words.replaceAll(/<\/?b>/g, '')).not.toContain('<')
  expect(words.length).toBeLessThan(600)
}

function judge(found: ScannedCode): string {
  switch (found.kind) {
    case 'ours': {
      expectHarmless(found.code)
      const place = new URL(placeOfCode(found.code), shop)
      expect(place.origin).toBe('https://lane.example')
      expect(place.pathname).toMatch(/^\/01\/\d{14}(?:\/(?:22|10|21|235)\/[\w\-.~%]+)*$/)
      return 'ours'
    }
    case 'badCode':
      expectWorded(found.why)
      return found.why.code
    case 'notAProductCode':
      expect(Object.values(found.shown).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(Object.values(found.shown).join('').length).toBeLessThan(400)
      return found.shown.kind
  }
}

/** Asks the resolver as a page would: through a fetch Request, whose address the browser has tidied. */
async function resolved(world: NodeWorld, path: string): Promise<string> {
  let request: Request
  try {
    request = new Request(`${shop}/api/resolver${path}`)
  } catch {
    return 'noAddress'
  }
  const asked = await toApiRequest(request)
  // Steps up in the path led out of the resolver: another endpoint's affair, or nobody's.
  if (!asked?.path.startsWith('/api/resolver/')) return 'elsewhere'
  const { status, headers, body } = await world.api(asked)
  expect([200, 300, 307, 400, 404]).toContain(status)
  if (status === 307) {
    const to = new URL(headers.location ?? '')
    expect(to.href.startsWith(`${shop}/`)).toBe(true)
    expect(headers.location).toMatch(/^[\x21-\x7e]+$/)
  }
  for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]*$/)
  if (status < 400) return String(status)
  const refusal = body as { code: string; why?: DigitalLinkError }
  expect(['digitalLinkWrong', 'keyNotServed', 'linkTypeUnknown', 'productUnknown']).toContain(refusal.code)
  if (refusal.why) expectWorded(refusal.why)
  return refusal.why?.code ?? refusal.code
}

/** Reads an address of the shop as its origin page does. */
function read(path: string): string {
  const { pathname, search } = new URL(path, 'https://lane.example')
  const link = parse(pathname + search)
  if (!link.ok) {
    expectWorded(link.error)
    return link.error.code
  }
  const { stem: _stem, unknown: _unknown, ...item } = link.link
  expectHarmless(item)
  return 'ours'
}

const seen = (states: string[]): Set<string> => new Set(states)

describe('a thousand hostile codes', () => {
  test('before the camera: none throws, leads anywhere else or says anything but numbers and codes', () => {
    fc.assert(
      fc.property(hostileCode, (text) => void judge(classify(text))),
      thousand,
    )
    const states = seen(fc.sample(hostileCode, thousand).map((text) => judge(classify(text))))
    // Each lands in a state that has a name and a picture, and every one of those is met.
    const { notAUrl: _a, tooLong: _b, noPrimaryKey: _c, otherKey: _d, ...ofTags } = mistakes
    expect([...states].toSorted()).toEqual(['ours', 'text', 'url', ...Object.keys(ofTags)].toSorted())
  })

  test('in the address of a batch’s page', () => {
    fc.assert(
      fc.property(hostilePath, (path) => {
        if (URL.canParse(path, 'https://lane.example')) read(path)
      }),
      thousand,
    )
    const paths = fc.sample(hostilePath, thousand).filter((path) => URL.canParse(path, 'https://lane.example'))
    const states = seen(paths.map(read))
    for (const state of [
      'ours',
      'badCheckDigit',
      'badCharset',
      'badEncoding',
      'noPrimaryKey',
      'qualifierOrder',
      'unknownAi',
    ])
      expect(states).toContain(state)
  })

  test('at the resolver: a place of ours, a list of them, or a reason', async () => {
    const world = await openNodeWorld()
    await fc.assert(
      fc.asyncProperty(hostilePath, async (path) => void (await resolved(world, path))),
      thousand,
    )
    const states = new Set<string>()
    for (const path of fc.sample(hostilePath, thousand)) states.add(await resolved(world, path))
    for (const state of [
      '200',
      '307',
      'productUnknown',
      'keyNotServed',
      'linkTypeUnknown',
      'badCheckDigit',
      'badCharset',
      'compressed',
    ])
      expect(states).toContain(state)
  })

  test('at the resolver without a browser before it, which tidies nothing', async () => {
    const { api } = await openNodeWorld()
    await fc.assert(
      fc.asyncProperty(hostilePath, hostileCode, hostileCode, async (path, accept, search) => {
        const [before = '', after = ''] = path.split('?')
        const asked = { base: shop, search: after || search, accept, acceptLanguage: accept }
        const { status, headers } = await api({ method: 'GET', path: `/api/resolver/${before}`, query: {}, asked })
        expect([200, 300, 307, 400, 404]).toContain(status)
        for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]*$/)
      }),
      thousand,
    )
  })
})

describe('100 kB in one code', () => {
  /** The quickest of a few tries, ms: what the machine does besides is not the code's fault. */
  async function quickest(act: () => unknown): Promise<number> {
    let best = Infinity
    for (let turn = 0; turn < 8 && best >= 20; turn += 1) {
      const began = performance.now()
      await act()
      best = Math.min(best, performance.now() - began)
    }
    return best
  }

  test('is refused before anybody notices', async () => {
    const { api } = await openNodeWorld()
    for (const text of longCodes) {
      expect(await quickest(() => judge(classify(text)))).toBeLessThan(20)
      expect(await quickest(() => parse(text))).toBeLessThan(20)
      const path = `/api/resolver/01/${hostileGtin}/10/${text}`
      expect(await quickest(() => api({ method: 'GET', path, query: {} }))).toBeLessThan(20)
      expect(
        await quickest(() =>
          api({
            method: 'GET',
            path: `/api/resolver/01/${hostileGtin}`,
            query: {},
            asked: { search: text, accept: text, acceptLanguage: text },
          }),
        ),
      ).toBeLessThan(20)
    }
  })
})
