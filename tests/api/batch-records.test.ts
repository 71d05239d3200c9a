import { describe, expect, it } from 'vitest'
import type { TagShows } from '#contract/catalogue.ts'
import type { Origin } from '#contract/origin.ts'
import { type Step, storyOf } from '#domain/batch-story.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { batchesOn } from '#seed/batches/all.ts'
import { kitchen } from '#seed/kitchen.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { originOf } from '#services/origin.ts'
import { hour, openShopper } from '../support/shopper.ts'

const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}:00+08:00`)
const clock = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(8, 16).replace('T', ' ')
const told = (steps: readonly Step[]): string[] => steps.map(({ at: when, kind }) => `${clock(when)} ${kind}`)

/** The batch a demo tag of the opening world leads to. */
async function shown(shows: TagShows, world?: NodeWorld): Promise<Origin> {
  const in_ = world ?? (await openNodeWorld())
  const tag = (await in_.call('getDemoTags')).tags.find((one) => one.shows === shows)
  if (!tag) throw new Error(`no tag shows ${shows}`)
  return in_.call('getOrigin', { params: { gtin: tag.gtin, lot: tag.lot } })
}
/** The same batch as it was known at another time of that day or the days before. */
async function known(shows: TagShows, when: string): Promise<Origin> {
  const { product, lot } = await shown(shows)
  const origin = originOf(product, lot, at(when), 'seed')
  if (!origin) throw new Error('not known yet')
  return origin
}
const codes = (origin: Origin): string[] => origin.verdict.findings.map(({ code }) => code)

describe('a record that was put right', () => {
  it('is told as corrected, by whom and from what, and does the eggs no harm', async () => {
    const eggs = await shown('correction')
    expect(eggs.verdict.state).toBe('verified')
    expect(codes(eggs)).toEqual(['corrected'])
    const [correction] = eggs.corrections
    expect(eggs.corrections).toHaveLength(1)
    expect(correction).toMatchObject({
      reason: 'incorrect_data',
      bizStep: 'receiving',
      eventAt: at('2026-11-08 21:34'),
      at: at('2026-11-08 22:15'),
      celsius: { was: 21.6, is: 12.6 },
    })
    expect(eggs.actors.find(({ id }) => id === correction?.by)?.names.en).toBe('Hongqiao Fresh Hub')
    expect(eggs.events.map(({ eventID }) => eventID)).not.toContain(correction?.eventId)
    expect(storyOf(eggs).find(({ corrected }) => corrected)?.kind).toBe('tested')
  })

  it('until then was believed: the eggs were too warm for forty minutes, and nobody could buy them', async () => {
    expect(codes(await known('correction', '2026-11-08 22:14'))).toEqual(['excursion'])
    expect((await known('correction', '2026-11-08 22:14')).verdict.state).toBe('tooWarm')
    expect((await known('correction', '2026-11-08 22:15')).verdict.state).toBe('verified')
  })
})

describe('a record that was told late', () => {
  it('closes the night it is of: a gap until it came, and a note after', async () => {
    const before = await known('declaredLate', '2026-11-09 11:19')
    expect(before.verdict.state).toBe('gap')
    expect(before.verdict.findings.find(({ code }) => code === 'gap')).toEqual({
      code: 'gap',
      from: at('2026-11-08 18:30'),
      to: at('2026-11-09 01:25'),
    })
    const after = await known('declaredLate', '2026-11-09 11:20')
    expect(after.verdict.state).toBe('verified')
    expect(after.verdict.findings.filter(({ code }) => code === 'declaredLate')).toMatchObject([
      { from: at('2026-11-06 08:30'), to: at('2026-11-06 19:10') },
      { from: at('2026-11-09 01:00'), to: at('2026-11-09 11:20') },
    ])
    expect(storyOf(after).map(({ late }) => late)).toEqual([at('2026-11-06 19:10'), ...Array(3).fill(undefined)])
    expect(after.coldChain?.gaps).toEqual([])
  })

  it('and a departure that did not happen is in no story', async () => {
    const pears = await shown('declaredLate')
    expect(pears.corrections).toMatchObject([
      { reason: 'did_not_occur', bizStep: 'shipping', correctedBy: [], eventAt: at('2026-11-07 15:00') },
    ])
    expect(told(storyOf(pears))).toEqual(['06 08:30 picked', '06 12:00 cooled', '09 05:40 tested', '09 09:00 onShelf'])
    const hoped = await known('declaredLate', '2026-11-07 16:09')
    expect(hoped.events.at(-1)).toMatchObject({ bizStep: 'shipping' })
    expect(hoped.events.at(-1)).not.toHaveProperty('errorDeclaration')
  })
})

describe('batches with more than one beginning, or from abroad', () => {
  it('the mandarins are of two groves, and both are told', async () => {
    const mandarins = await shown('mixedLots')
    expect(mandarins.verdict.state).toBe('verified')
    expect(mandarins.verdict.findings).toEqual([
      {
        code: 'mixedLots',
        from: [
          { lot: 'HY-D2-1107', kilograms: 260, place: expect.objectContaining({ en: 'grove D2' }) },
          { lot: 'HY-D5-1107', kilograms: 160, place: expect.objectContaining({ en: 'grove D5' }) },
        ],
      },
    ])
    expect(told(storyOf(mandarins)).slice(0, 3)).toEqual(['07 09:20 picked', '07 10:30 picked', '07 13:10 packed'])
    expect(mandarins.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['chi-wenbo', 'jiang-meilan']))
  })

  it('the avocados crossed a border: cleared with three papers, each on record, on clocks of two countries', async () => {
    const avocados = await shown('imported')
    expect(avocados.verdict).toEqual({ state: 'verified', findings: [] })
    expect(storyOf(avocados).map(({ kind, documents }) => [kind, documents])).toEqual([
      ['picked', 1],
      ['cooled', 2],
      ['flown', 0],
      ['cleared', 3],
      ['tested', 1],
      ['onShelf', 0],
    ])
    const own = avocados.licences.filter(({ validTo }) => validTo === undefined)
    expect(own.map(({ kind, number, status }) => [kind, number, status])).toEqual([
      ['quarantine', 'PQ-KE-261107', 'valid'],
      ['customsDeclaration', 'CD-KE-261107', 'valid'],
      ['importHealth', 'IH-KE-261107', 'valid'],
    ])
    expect(avocados.events[0]?.eventTime).toBe('2026-11-05T08:20:00.000+03:00')
    const waiting = await known('imported', '2026-11-07 15:19')
    expect(waiting.licences.map(({ kind }) => kind)).not.toContain('importHealth')
    expect(storyOf(waiting).map(({ kind }) => kind)).not.toContain('cleared')
  })
})

describe('batches that are not sold, or have no story', () => {
  it('the cheese is past its day, though nothing else was wrong; its organic paper is over too', async () => {
    const cheese = await shown('expired')
    expect(cheese.verdict).toEqual({ state: 'expired', findings: [{ code: 'expired', at: cheese.bestBefore }] })
    expect(cheese.licences.find(({ kind }) => kind === 'organic')?.status).toBe('expired')
  })

  it('the squid failed, says by which figure, and never came to the store', async () => {
    const squid = await shown('failedTest')
    const [report] = squid.certificates
    expect(report?.passed).toBe(false)
    expect(report?.rows.filter(({ pass }) => !pass)).toMatchObject([{ value: '1.4', limit: '1.0' }])
    expect(squid.verdict).toEqual({
      state: 'failedTest',
      findings: [{ code: 'failedTest', at: at('2026-11-09 08:50'), report: report?.number }],
    })
    expect(squid.onShelfAt).toBeUndefined()
    const { world } = await openShopper()
    const line = { params: { gtin: gtins.squid }, body: { quantity: 1, lot: squid.lot } }
    expect(await world.refuse('setBasketLine', line)).toMatchObject({ code: 'batchNotSold' })
    expect((await known('failedTest', '2026-11-09 08:49')).verdict.state).toBe('verified')
  })

  it('of the lemons nobody said where they grew: what is missing is named, and nothing is made up', async () => {
    const lemons = await shown('noData')
    expect(lemons.verdict).toEqual({
      state: 'missingStep',
      findings: [
        { code: 'missingStep', step: 'harvested' },
        { code: 'missingStep', step: 'packed' },
      ],
    })
    expect(lemons.events).toHaveLength(1)
    expect(lemons).not.toHaveProperty('producer')
    expect(lemons).not.toHaveProperty('coldChain')
    expect([lemons.certificates, lemons.licences]).toEqual([[], []])
    const world = await openNodeWorld()
    await world.crank(48 * hour)
    expect((await shown('noData', world)).verdict.findings).toHaveLength(2)
  })

  it('the crabs’ water is told apart from the crabs: their warm tank is no warm crab', async () => {
    const crabs = await shown('live')
    expect(crabs.verdict).toEqual({ state: 'verified', findings: [] })
    expect(crabs.water?.readings).toHaveLength(5)
    expect(crabs.water?.readings[0]).toEqual({ at: at('2026-11-09 04:58'), oxygen: 7.4, celsius: 13.1 })
    expect(Math.min(...(crabs.water?.readings ?? []).map(({ oxygen }) => oxygen))).toBeGreaterThan(
      crabs.water?.oxygenMin ?? 99,
    )
    expect(Math.max(...(crabs.coldChain?.readings ?? []).map(({ celsius }) => celsius))).toBeLessThan(10)
  })
})

describe('papers', () => {
  it('are valid, about to expire or expired by the world’s clock', async () => {
    const gap = ({ licences }: Origin) => licences.find(({ kind }) => kind === 'farm')?.status
    expect(gap(await shown('mixedLots'))).toBe('expiring')
    const { product, lot } = await shown('mixedLots')
    const when = (reading: string) => {
      const origin = originOf(product, lot, at(reading), 'seed')
      return origin && gap(origin)
    }
    expect(when('2026-11-28 23:59')).toBe('expiring')
    expect(when('2026-11-29 00:00')).toBe('expired')
    expect(gap(await shown('live'))).toBe('valid')
  })

  it('that an event names are all on file, and every event’s report too', async () => {
    const world = await openNodeWorld()
    for (const { gtin, lot, shows } of (await world.call('getDemoTags')).tags) {
      if (shows === 'unknownLot') continue
      const { events, licences, certificates } = await world.call('getOrigin', { params: { gtin, lot } })
      const onFile = [
        ...licences.map(({ number }) => `https://lanternlane.example/licences/${number}`),
        ...certificates.map(({ number }) => `https://lanternlane.example/reports/${number}`),
      ]
      expect(new Set(onFile).size, lot).toBe(onFile.length)
      for (const { bizTransactionList = [], certificationInfo = [] } of events) {
        for (const { bizTransaction } of bizTransactionList) expect(onFile, lot).toContain(bizTransaction)
        for (const uri of [certificationInfo].flat()) expect(onFile, lot).toContain(uri)
      }
    }
  })
})

describe('what else a batch’s page tells', () => {
  it('a recipe of three to five steps and what is in it, whose energy agrees with its parts', async () => {
    for (const { gtin } of batchesOn(0)) {
      const { recipe, nutrition } = kitchen[gtin] ?? {}
      expect(recipe?.steps.length, gtin).toBeGreaterThanOrEqual(3)
      expect(recipe?.steps.length, gtin).toBeLessThanOrEqual(5)
      for (const names of [recipe?.names, ...(recipe?.steps ?? [])])
        expect(names?.en && names.zh && names.fr).toBeTruthy()
      const { energyKj = 0, protein = 0, fat = 0, carbohydrate = 0, sugars = 0 } = nutrition ?? {}
      const parts = 17 * protein + 37 * fat + 17 * carbohydrate
      expect(Math.abs(energyKj - parts) / energyKj, gtin).toBeLessThan(0.15)
      expect(sugars).toBeLessThanOrEqual(carbohydrate)
    }
    expect((await shown('clean')).recipe).toEqual(kitchen[gtins.strawberries]?.recipe)
  })

  it('what could be bought instead: of the same aisle, in stock, cheapest first, and never itself', async () => {
    const { product, similar } = await shown('clean')
    const prices = similar.map(({ price }) => price.minor)
    expect(similar.length).toBeGreaterThanOrEqual(4)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    for (const other of similar) {
      expect(other.categoryId).toBe(product.categoryId)
      expect(other.shelf).not.toBe('soldOut')
      expect(other.gtin).not.toBe(product.gtin)
    }
  })

  it('of a thing found missing, ND is a pass with the least that would have been seen', async () => {
    const rows = (await shown('clean')).certificates.flatMap((report) => report.rows)
    const none = rows.filter(({ value, limit }) => value === 'ND' && limit !== 'ND')
    expect(none.length).toBeGreaterThan(0)
    for (const { pass, detection, limit } of none) {
      expect(pass).toBe(true)
      expect(Number(detection)).toBeLessThan(Number(limit))
    }
  })
})
