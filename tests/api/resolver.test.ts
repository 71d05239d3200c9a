import { describe, expect, test } from 'vitest'
import { build, parse } from '#contract/gs1/digital-link.ts'
import type { Linkset } from '#contract/resolver.ts'
import { paths } from '#domain/paths.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import type { ApiAnswer, ApiRequest } from '#mockhttp/api.ts'
import { matchRoute } from '#mockhttp/router.ts'
import { gtins } from '#seed/shelf-lots.ts'

const base = 'https://lane.example/shop'
const root = `${base}/api/resolver`
const lot = 'HZ-1109-C12'
const product = `/01/${gtins.strawberries}`
const batch = `${product}/10/${lot}`
const linksetType = 'application/linkset+json'

/** Asks the resolver: a Digital Link as it stands after its root, question mark and all. */
async function ask(
  link: string,
  headers: { accept?: string; acceptLanguage?: string; method?: string } = {},
  world?: NodeWorld,
): Promise<ApiAnswer> {
  const shop = world ?? (await openNodeWorld())
  const [path = '', search = ''] = link.split('?')
  const { method = 'GET', ...wishes } = headers
  const request: ApiRequest = { method, path: `/api/resolver${path}`, query: {}, asked: { base, search, ...wishes } }
  return shop.api(request)
}
const entries = (answer: ApiAnswer): Linkset['linkset'] => (answer.body as Linkset).linkset
const types = (entry: Linkset['linkset'][number] | undefined) =>
  Object.keys(entry ?? {}).flatMap((key) => (key.startsWith('https://ref.gs1.org/voc/') ? [key.slice(24)] : []))

describe('whoever asks a tag’s address for nothing in particular', () => {
  test.each([
    ['a product', product, `${base}${paths.product(gtins.strawberries)}`],
    ['a product by 13 digits', `/01/${gtins.strawberries.slice(1)}`, `${base}${paths.product(gtins.strawberries)}`],
    ['a batch', batch, `${base}${paths.origin(gtins.strawberries, lot)}`],
    ['a batch, with a slash too many', `${batch}/`, `${base}${paths.origin(gtins.strawberries, lot)}`],
    ['a piece', `${batch}/21/0007`, `${base}${batch}/21/0007`],
    ['a variant of a batch', `${product}/22/V/10/${lot}`, `${base}${product}/22/V/10/${lot}`],
    ['a piece numbered by somebody else', `${product}/235/T`, `${base}${product}/235/T`],
  ])('is sent on from %s to its page', async (_what, link, location) => {
    const answer = await ask(link)
    expect([answer.status, answer.headers.location, answer.body]).toEqual([307, location, undefined])
  })

  test('takes the query along, as it was written', async () => {
    const answer = await ask(`${batch}?17=261114&utm_source=tag%20a&context=CN`)
    expect(answer.headers.location).toBe(`${base}${batch}?17=261114&utm_source=tag%20a&context=CN`)
    const report = await ask(`${batch}?linkType=gs1:epcis&17=261114`)
    expect(report.headers.location).toMatch(/\?MATCH_anyEPCClass=.*&linkType=gs1:epcis&17=261114$/)
  })

  test('is told of the linkset, and by whom it may be kept apart', async () => {
    const { headers } = await ask(`${batch}?17=261114`)
    expect(headers.link).toBe(`<${root}${batch}?linkType=linkset>; rel="linkset"; type="${linksetType}"`)
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', vary: 'accept, accept-language' })
  })

  test('comes to the page of a batch nobody knows, which says just that', async () => {
    expect((await ask(`${product}/10/NOBODY`)).headers.location).toBe(`${base}${product}/10/NOBODY`)
  })
})

describe('whoever asks for one type of link', () => {
  test.each([
    ['gs1:pip', `${base}${paths.product(gtins.strawberries)}`],
    ['https://ref.gs1.org/voc/pip', `${base}${paths.product(gtins.strawberries)}`],
    ['https://gs1.org/voc/traceability', `${base}${batch}`],
    ['gs1:traceability', `${base}${batch}`],
    ['gs1:defaultLink', `${base}${batch}`],
    ['gs1:recallStatus', `${base}/api/recalls?gtin=${gtins.strawberries}&lot=${lot}`],
    ['gs1:epcis', `${base}/api/epcis/events?MATCH_anyEPCClass=${encodeURIComponent(`https://id.gs1.org${batch}`)}`],
  ])('%s is sent to it, from the batch or from its product', async (linkType, location) => {
    const answer = await ask(`${batch}?linkType=${linkType}`)
    expect(answer.status).toBe(307)
    const at = new URL(answer.headers.location ?? '')
    at.searchParams.delete('linkType')
    const to = new URL(location)
    expect([at.origin + at.pathname, [...at.searchParams]]).toEqual([to.origin + to.pathname, [...to.searchParams]])
  })

  test('may write the parameter’s name in any letters', async () => {
    expect((await ask(`${batch}?LINKTYPE=gs1:pip`)).headers.location).toMatch(/\/p\/\d{14}\?LINKTYPE=gs1:pip$/)
  })

  test('chooses among several equally good ones', async () => {
    const world = await openNodeWorld()
    const everything = await ask(`${batch}?linkType=all`, {}, world)
    const papers = entries(everything)[1]?.['https://ref.gs1.org/voc/certificationInfo'] ?? []
    const answer = await ask(`${batch}?linkType=gs1:certificationInfo`, { accept: 'text/html' }, world)
    expect(papers.length).toBeGreaterThan(1)
    expect(answer.status).toBe(300)
    expect(entries(answer)).toEqual([
      {
        anchor: `${root}${batch}`,
        itemDescription: expect.any(String),
        'https://ref.gs1.org/voc/certificationInfo': papers,
      },
    ])
    expect(answer.headers).toMatchObject({
      'content-type': linksetType,
      link: expect.stringContaining(`${batch}?linkType=linkset`),
    })
    expect(answer.headers).not.toHaveProperty('location')
  })

  test.each([
    [`${batch}?linkType=gs1:recipeInfo`, 'gs1:recipeInfo'],
    [`${batch}?linkType=pip`, 'pip'],
    [`${batch}?linkType=gs1:constructor`, 'gs1:constructor'],
    [`${batch}?linkType=`, ''],
    // A product has no one batch's story, and an unknown batch none at all.
    [`${product}?linkType=gs1:traceability`, 'gs1:traceability'],
    [`${product}/10/NOBODY?linkType=gs1:epcis`, 'gs1:epcis'],
  ])('%s is told that there is none', async (link, linkType) => {
    const answer = await ask(link)
    expect([answer.status, answer.body]).toEqual([404, { code: 'linkTypeUnknown', linkType }])
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })
})

describe('whoever asks for all there is', () => {
  test.each([
    [`${batch}?linkType=all`, {}, linksetType],
    [`${batch}?linkType=linkset`, { accept: 'text/html' }, linksetType],
    [batch, { accept: linksetType }, linksetType],
    [batch, { accept: `${linksetType}, application/json;q=0.9` }, linksetType],
    [batch, { accept: 'application/json' }, 'application/json'],
    [batch, { accept: 'text/html;q=0.5, application/json;q=0.8' }, 'application/json'],
    [`${batch}?linkType=gs1:pip`, { accept: linksetType }, linksetType],
  ])('%s %j gets the linkset', async (link, headers, type) => {
    const answer = await ask(link, headers)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
    expect(answer.headers.link).toContain(
      '<https://ref.gs1.org/standards/resolver/linkset-context>; rel="http://www.w3.org/ns/json-ld#context"',
    )
  })

  test.each([
    'text/html',
    '*/*',
    '',
    'text/html, application/xhtml+xml, application/json;q=0.9',
    'application/json;q=0',
    ';;;,,q=,',
  ])('whoever would rather have a page (%j) is sent to one', async (accept) => {
    expect((await ask(batch, { accept })).status).toBe(307)
  })

  test('hears of the product, the batch and the piece, each with one default', async () => {
    const list = entries(await ask(`${batch}/21/0007?linkType=all&17=261114`))
    expect(list.map(({ anchor }) => anchor)).toEqual([
      `${root}${product}`,
      `${root}${batch}`,
      `${root}${batch}/21/0007`,
    ])
    expect(list.map(({ itemDescription }) => itemDescription)).toEqual([
      'Strawberries, 300 g',
      `Strawberries, 300 g, batch ${lot}`,
      'Strawberries, 300 g, piece 0007',
    ])
    expect(types(list[0])).toEqual(['pip', 'recallStatus', 'defaultLink'])
    expect(types(list[1])).toEqual([
      'traceability',
      'verificationService',
      'epcis',
      'recallStatus',
      'certificationInfo',
      'defaultLink',
    ])
    expect(types(list[2])).toEqual(['verificationService', 'recallStatus', 'defaultLink'])
    for (const entry of list) {
      const [only, ...others] = entry['https://ref.gs1.org/voc/defaultLink'] ?? []
      expect(others).toEqual([])
      // GS1-Conformant Resolver 1.2.0: without the attributes it could be chosen by, and described by another type too.
      expect(Object.keys(only ?? {})).toEqual(['href', 'title'])
      const described = types(entry)
        .filter((type) => type !== 'defaultLink')
        .flatMap((type) => entry[`https://ref.gs1.org/voc/${type}`] ?? [])
      expect(described.map(({ href }) => href)).toContain(only?.href)
    }
  })

  test('every link leads to a page or an endpoint of this shop, under the folder it was asked in', async () => {
    const world = await openNodeWorld()
    for (const gtin of Object.values(gtins)) {
      const { product: shown } = await world.call('getProduct', { params: { gtin } })
      const link = build({ gtin, lot: shown.batch?.lot ?? 'NOBODY', serial: 'A/B' })
      for (const { anchor, itemDescription, ...byType } of entries(await ask(`${link}?linkType=all`, {}, world))) {
        expect(itemDescription).not.toBe('')
        expect(parse(anchor).ok).toBe(true)
        for (const { href, type = 'text/html' } of Object.values(byType).flat()) {
          expect(href.startsWith(`${base}/`)).toBe(true)
          const at = new URL(href)
          const path = at.pathname.slice('/shop'.length)
          if (path.startsWith('/api/')) {
            expect([matchRoute('GET', path)?.name, type]).toEqual([
              expect.stringMatching(/^(getRecalls|getEpcisEvents)$/),
              'application/json',
            ])
          } else if (path.startsWith('/01/')) expect(parse(path + at.search).ok).toBe(true)
          else expect(path).toBe(paths.product(gtin))
        }
      }
    }
  })

  test('a lot written with a slash leads to its own page and to nothing above it', async () => {
    const answer = await ask(`${product}/10/A%2F..%2FB?linkType=all`)
    expect(entries(answer)[1]?.anchor).toBe(`${root}${product}/10/A%2F..%2FB`)
    expect(entries(answer)[1]?.['https://ref.gs1.org/voc/defaultLink']).toMatchObject([
      { href: `${base}${product}/10/A%2F..%2FB` },
    ])
  })
})

describe('what the resolver cannot resolve', () => {
  test.each([
    ['/01/9521000000247', 404, { code: 'productUnknown', gtin: '09521000000247' }],
    ['/00/395210000000000170', 404, { code: 'keyNotServed', ai: '00' }],
    ['/414/9521000100015/254/A', 404, { code: 'keyNotServed', ai: '414' }],
    ['/01/09521000001016', 400, { code: 'badCheckDigit', ai: '01', expected: '5', got: '6' }],
    [`${product}/21/7/10/A`, 400, { code: 'qualifierOrder', ai: '10' }],
    [`${product}/10/${'x'.repeat(21)}`, 400, { code: 'badLength', ai: '10', length: 21 }],
    [`${product}?17=261399`, 400, { code: 'badDate', ai: '17' }],
    [`${product}?9999=1`, 400, { code: 'unknownAi', ai: '9999' }],
    [`${product}/lot/A`, 400, { code: 'alias', word: 'lot' }],
    ['/ARHKVAdpQg', 400, { code: 'compressed' }],
    ['/hello', 400, { code: 'noPrimaryKey' }],
    [`/shop${product}`, 400, { code: 'noPrimaryKey' }],
    ['//evil.example/01/09521000001015', 400, { code: 'notAUrl' }],
  ])('%s: %i', async (link, status, why) => {
    const answer = await ask(link)
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual(status === 404 ? why : { code: 'digitalLinkWrong', why })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })
})

describe('how it may be asked', () => {
  test('HEAD says what GET would, without a body', async () => {
    for (const link of [batch, `${batch}?linkType=all`, '/01/09521000000247']) {
      const world = await openNodeWorld()
      const got = await ask(link, {}, world)
      const head = await ask(link, { method: 'HEAD' }, world)
      expect(head).toEqual({ ...got, body: undefined })
    }
  })

  test('OPTIONS tells another page’s script what it may do', async () => {
    const { status, body, headers } = await ask(batch, { method: 'OPTIONS' })
    expect([status, body]).toEqual([204, undefined])
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    })
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not answered, and told what is', async (method) => {
    const answer = await ask(batch, { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(answer.body).toEqual({ code: 'methodNotAllowed', allow: 'GET, HEAD, OPTIONS' })
  })

  test('it describes itself where the standard says', async () => {
    const answer = await ask('/.well-known/gs1resolver')
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        resolverRoot: root,
        supportedPrimaryKeys: ['01'],
        name: 'Lantern Lane',
        supportedLinkType: [{ namespace: 'https://ref.gs1.org/voc/', prefix: 'gs1:' }],
        linkTypeDefaultCanBeLinkset: false,
        jsonLdContextLocation: 'https://ref.gs1.org/standards/resolver/linkset-context',
      },
    ])
  })

  test('elsewhere a wrong method is told the right ones, and HEAD is answered, too', async () => {
    const world = await openNodeWorld()
    const wrong = await world.api({ method: 'DELETE', path: '/api/basket', query: {} })
    expect([wrong.status, wrong.headers.allow]).toEqual([405, 'GET, HEAD'])
    const head = await world.api({ method: 'HEAD', path: '/api/basket', query: {} })
    expect([head.status, head.body]).toEqual([200, undefined])
  })
})
