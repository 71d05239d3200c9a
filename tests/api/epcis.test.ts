import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { EpcisQueryDocument } from '#contract/epcis-query.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { prefixesIn, schemaFaults } from '../support/epcis-schema.ts'
import { hour } from '../support/shopper.ts'

type Query = NonNullable<Input<'getEpcisEvents'>['query']>

const uri = (gtin: string, lot: string): string => `https://id.gs1.org/01/${gtin}/10/${lot}`
const milk = uri(gtins.milk, 'HB-1109-01')
const recallMilk: Input<'declareRecall'>['body'] = {
  gtin: gtins.milk,
  lots: ['HB-1109-01'],
  severity: 'I',
  hazard: 'tooWarm',
  action: 'discard',
}

/** One page as it goes over the wire, held against GS1's schema before anything else is asked of it. */
async function pageOf(
  world: NodeWorld,
  query: Query = {},
): Promise<{ events: EpcisEvent[]; link: string | undefined }> {
  const { status, body, headers } = await world.raw('getEpcisEvents', { query })
  expect(status).toBe(200)
  expect(schemaFaults(JSON.parse(JSON.stringify(body)))).toEqual([])
  expect(headers).toMatchObject({ 'gs1-epcis-version': '2.0.0', 'gs1-cbv-version': '2.0.0' })
  const document = body as EpcisQueryDocument
  const declared = Object.keys(document['@context'].find((part) => typeof part === 'object') ?? {})
  const used = new Set(prefixesIn(document.epcisBody))
  // What GS1's own context declares, and what we add to it.
  expect([...used].filter((prefix) => !['cbvmda', ...declared].includes(prefix))).toEqual([])
  return { events: document.epcisBody.queryResults.resultsBody.eventList, link: headers.link }
}

/** The token in a Link header, which must ask the same question as before. */
function tokenIn(link: string, query: Query): string {
  const [, address = ''] = /^<([^>]+)>; rel="next"$/.exec(link) ?? []
  const { nextPageToken = '', ...rest } = Object.fromEntries(new URL(address, 'https://shop.example').searchParams)
  const { nextPageToken: _before, ...asked } = query
  expect(rest).toEqual(asked)
  return nextPageToken
}

/** All pages, one after the other; `between` happens after each. */
async function allPages(world: NodeWorld, query: Query, between = async () => {}): Promise<EpcisEvent[][]> {
  const pages: EpcisEvent[][] = []
  for (let asked: Query | undefined = query; asked;) {
    const { events, link } = await pageOf(world, asked)
    pages.push(events)
    asked = link === undefined ? undefined : { ...query, nextPageToken: tokenIn(link, asked) }
    await between()
  }
  return pages
}

const ids = (events: readonly EpcisEvent[]): string[] => events.map(({ eventID }) => eventID)
const most = { perPage: '100' }

describe('the record for partners', () => {
  it('is valid by GS1’s schema in every page, through a day with recalls, their lifting, and nothing to tell', async () => {
    const world = await openNodeWorld()
    for (let hours = 0; hours < 3; hours++) {
      await allPages(world, most)
      await world.crank(8 * hour)
    }
    const { id } = await world.call('declareRecall', { body: { ...recallMilk, lots: ['HB-1110-01'] } })
    await world.call('declareRecall', {
      body: { ...recallMilk, lots: ['HB-1110-01'], serials: ['A/1', 'B_2'] },
    })
    await world.call('declareRecall', {
      body: { gtin: '09521000001084', severity: 'II', hazard: 'residue', action: 'return' },
    })
    await allPages(world, most)
    await world.crank(hour)
    await world.call('liftRecall', { params: { recallId: id } })
    const lifted = await allPages(world, { ...most, EQ_bizStep: 'holding,stocking,other' })
    expect(lifted.flat().filter(({ persistentDisposition }) => persistentDisposition)).toHaveLength(4)
    expect(await pageOf(world, { LT_eventTime: '2020-01-01T00:00:00Z' })).toEqual({ events: [], link: undefined })
  })

  it('gives thirty events unless told, a hundred at most, and says where it goes on', async () => {
    const world = await openNodeWorld()
    const usual = await pageOf(world)
    expect(usual.events).toHaveLength(30)
    expect(usual.link).toMatch(/^<\S*\/api\/epcis\/events\?nextPageToken=[0-9a-f]+>; rel="next"$/)
    expect((await pageOf(world, { perPage: '5' })).events).toHaveLength(5)
    expect((await pageOf(world, { perPage: '5000' })).events).toHaveLength(100)
  })

  it('tells every event once, oldest first, however many go on a page and however long the reader takes', async () => {
    const classes = [milk, uri(gtins.strawberries, 'HZ-1109-C12'), uri(gtins.milk, 'nobody-knows')]
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.record(
          {
            MATCH_anyEPCClass: fc.subarray(classes, { minLength: 1 }).map((some) => some.join(',')),
            EQ_bizStep: fc.constantFrom('sensor_reporting', 'stocking', 'shipping,receiving', 'holding'),
            EQ_disposition: fc.constantFrom('in_transit', 'sellable_accessible', 'recalled,conformant'),
            GE_eventTime: fc.constantFrom('2026-11-09T05:38:00+08:00', '2026-11-09T12:00:00Z'),
            LT_eventTime: fc.constantFrom('2026-11-09T09:40:00+08:00', '2026-11-11T00:00:00+08:00'),
          },
          { requiredKeys: [] },
        ),
        fc.boolean(),
        async (perPage, query: Query, isRecalled) => {
          const world = await openNodeWorld()
          await world.crank(20 * hour)
          if (isRecalled) await world.call('declareRecall', { body: recallMilk })
          const whole = (await allPages(world, { ...query, perPage: '100' })).flat()
          const times = whole.map(({ eventTime }) => Date.parse(eventTime))
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          expect(new Set(ids(whole)).size).toBe(whole.length)
          // Meanwhile an hour goes by for each page, and the shelf goes on reading.
          const pageful = String(Math.max(perPage, Math.ceil(whole.length / 12)))
          const pages = await allPages(world, { ...query, perPage: pageful }, () => world.crank(hour))
          expect(ids(pages.flat())).toEqual(ids(whole))
          expect(pages.slice(0, -1).every((page) => page.length === pages[0]?.length)).toBe(true)
        },
      ),
      { numRuns: Number(process.env.WALKS ?? 40) },
    )
  }, 120_000)

  it('answers each question with what it asks for, and with all of it', async () => {
    const world = await openNodeWorld()
    const everything = (await allPages(world, most)).flat()
    const asked = async (query: Query) => (await allPages(world, { ...most, ...query })).flat()
    const same = async (query: Query, test: (event: EpcisEvent) => boolean) => {
      const wanted = ids(everything.filter(test))
      expect(wanted.length, JSON.stringify(query)).toBeGreaterThan(0)
      expect(ids(await asked(query))).toEqual(wanted)
    }
    await same({ EQ_bizStep: 'stocking' }, ({ bizStep }) => bizStep === 'stocking')
    await same({ EQ_disposition: 'conformant,in_transit' }, ({ disposition = '' }) =>
      ['conformant', 'in_transit'].includes(disposition),
    )
    await same({ GE_eventTime: '2026-11-09T09:40:00+08:00' }, ({ eventTime }) => eventTime >= '2026-11-09T09:40')
    await same({ LT_eventTime: '2026-11-09T01:40:00Z' }, ({ eventTime }) => eventTime < '2026-11-09T09:40')
    await same({ MATCH_anyEPCClass: milk }, (event) => JSON.stringify(event).includes(`"${milk}"`))
    await same(
      { MATCH_anyEPCClass: milk, EQ_bizStep: 'sensor_reporting' },
      (event) => event.bizStep === 'sensor_reporting' && JSON.stringify(event).includes(`"${milk}"`),
    )
    const elsewhere = milk.replace('id.gs1.org', 'lane.example/shop').replace('/01/0', '/01/')
    expect(ids(await asked({ MATCH_anyEPCClass: elsewhere }))).toEqual(ids(await asked({ MATCH_anyEPCClass: milk })))
  })

  it('holds what the batch’s own page tells, and nothing that has not happened', async () => {
    const world = await openNodeWorld()
    const { tags } = await world.call('getDemoTags')
    const record = new Map((await allPages(world, most)).flat().map((event) => [event.eventID, event]))
    for (const { gtin, lot } of tags.filter(({ shows }) => shows !== 'unknownLot')) {
      const { events } = await world.call('getOrigin', { params: { gtin, lot } })
      for (const event of events) expect(record.get(event.eventID), lot).toEqual(event)
    }
    const now = await world.now()
    for (const { eventTime, recordTime = eventTime } of record.values())
      expect(Date.parse(recordTime)).toBeLessThanOrEqual(now)
  })

  it('refuses by name what it cannot read', async () => {
    const world = await openNodeWorld()
    const refused = (query: Query) => world.refuse('getEpcisEvents', { query })
    for (const perPage of ['0', '-1', 'all', '1.5']) {
      expect(await refused({ perPage })).toEqual({ code: 'badRequest', field: 'perPage' })
    }
    for (const GE_eventTime of ['yesterday', '2026-11-09', '2026-11-09T09:40:00']) {
      expect(await refused({ GE_eventTime })).toEqual({ code: 'badRequest', field: 'GE_eventTime' })
    }
    for (const nextPageToken of ['', 'x', '00', '31203220', 'ff'.repeat(100)]) {
      expect(await refused({ nextPageToken })).toEqual({ code: 'badRequest', field: 'nextPageToken' })
    }
  })

  it('reads a page within the time a person waits, a year from now', async () => {
    const world = await openNodeWorld()
    await world.crank(365 * 24 * hour)
    const began = performance.now()
    await pageOf(world, { EQ_disposition: 'recalled' })
    await pageOf(world, { GE_eventTime: '2027-11-08T00:00:00+08:00' })
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})
