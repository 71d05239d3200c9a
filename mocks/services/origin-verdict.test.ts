import { describe, expect, test } from 'vitest'
import type { EpcisEvent } from '#contract/epcis.ts'
import { batches } from '#seed/batches/all.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { morning, shanghai } from '#seed/batches/morning.ts'
import { strawberriesOn } from '#seed/batches/strawberries.ts'
import { isoShanghai } from '#world/calendar.ts'
import { readingsOf } from './origin-cold-chain.ts'
import { requiredSteps } from './origin-policy.ts'
import { traceBatch } from './origin-trace.ts'
import { type Evidence, excursionsIn, gapsIn, judge } from './origin-verdict.ts'

const minuteMs = 60_000
const start = shanghai('2026-11-09 00:00')
const minutes = (count: number): number => start + count * minuteMs
const band = { min: 1, max: 4 }
const readings = (...pairs: [minute: number, celsius: number][]) =>
  pairs.map(([minute, celsius]) => ({ at: minutes(minute), celsius }))

const seen = (minute: number, bizStep: string, disposition: string): EpcisEvent => ({
  type: 'ObjectEvent',
  eventID: `urn:uuid:${minute}`,
  eventTime: isoShanghai(minutes(minute)),
  eventTimeZoneOffset: '+08:00',
  action: 'OBSERVE',
  bizStep,
  disposition,
  readPoint: { id: 'https://id.gs1.org/414/9521000200029' },
})
const passed = seen(120, 'inspecting', 'conformant')
const stocked = seen(180, 'stocking', 'sellable_accessible')
const verdict = (given: Partial<Evidence>) =>
  judge({
    events: [seen(0, 'receiving', 'in_progress'), passed, stocked],
    readings: [],
    band,
    remedies: [],
    now: minutes(200),
    ...given,
  }).state

describe('too warm', () => {
  const warmFor = (length: number) => readings([0, 3], [10, 5], [10 + length, 3])

  test('thirty minutes and a passed test since are sold with a note, one minute more is not sold', () => {
    expect(verdict({ readings: warmFor(30) })).toBe('note')
    expect(verdict({ readings: warmFor(31) })).toBe('tooWarm')
  })

  test('without a test since, or with one it failed, even five minutes are not sold', () => {
    expect(verdict({ readings: warmFor(5), events: [stocked] })).toBe('tooWarm')
    expect(verdict({ readings: warmFor(5), events: [seen(120, 'inspecting', 'non_conformant'), stocked] })).toBe(
      'failedTest',
    )
    expect(verdict({ readings: warmFor(5), events: [seen(5, 'inspecting', 'conformant'), stocked] })).toBe('tooWarm')
  })

  test('too cold counts as well, and names the coldest', () => {
    expect(excursionsIn(readings([0, 3], [10, 0.4], [20, -0.6], [30, 2]), band)).toMatchObject([
      { from: minutes(10), to: minutes(30), peak: -0.6 },
    ])
  })

  test('a silence of the logger is not counted as warm time', () => {
    expect(excursionsIn(readings([0, 3], [10, 5], [20, 6], [200, 5], [210, 3]), band)).toMatchObject([
      { from: minutes(10), to: minutes(20), peak: 6 },
      { from: minutes(200), to: minutes(210) },
    ])
  })

  test('before it was first cold, warm is no fault', () => {
    expect(excursionsIn(readings([0, 20], [10, 9], [20, 4], [30, 3]), band)).toEqual([])
  })

  test('a sensor that doubts itself is not believed', () => {
    const report = { type: 'Temperature', value: 40, uom: 'CEL', exception: 'ERROR_CONDITION' as const }
    expect(readingsOf([{ ...passed, sensorElementList: [{ sensorReport: [report] }] }])).toEqual([])
  })
})

describe('unknown', () => {
  const apart = (length: number) => [seen(0, 'shipping', 'in_transit'), seen(length, 'stocking', 'sellable_accessible')]

  test('six hours without a place or a reading are allowed, a minute more is a gap', () => {
    expect(gapsIn(apart(360), [], minutes(600))).toEqual([])
    expect(gapsIn(apart(361), [], minutes(600))).toMatchObject([{ from: minutes(0), to: minutes(361) }])
  })

  test('a reading on the way closes it', () => {
    expect(gapsIn(apart(500), readings([250, 3]), minutes(600))).toEqual([])
  })

  test('a batch still on its way is unknown since it was last seen; one on the shelf is not', () => {
    expect(gapsIn([seen(0, 'shipping', 'in_transit')], [], minutes(400))).toHaveLength(1)
    expect(gapsIn(apart(60), [], minutes(5000))).toEqual([])
  })
})

test('the verdict is the worst of what was found', () => {
  const both = {
    readings: readings([0, 3], [10, 5], [15, 3]),
    events: [passed, seen(500, 'stocking', 'sellable_accessible')],
  }
  expect(verdict({ ...both, now: minutes(600) })).toBe('gap')
  expect(verdict({ ...both, now: minutes(600), bestBefore: minutes(600) })).toBe('expired')
  expect(verdict({ ...both, now: minutes(600), bestBefore: minutes(601) })).toBe('gap')
})

describe('what goods of a kind must have on record', () => {
  const inStore = { ...stocked, readPoint: { id: 'https://id.gs1.org/414/9521000300033/254/SHELF' } }
  const harvested = (country: string): EpcisEvent => ({
    ...seen(0, 'commissioning', 'active'),
    type: 'ObjectEvent',
    action: 'ADD',
    ilmd: { 'cbvmda:countryOfOrigin': country },
  })
  const cleared = {
    ...seen(90, 'inspecting', 'conformant'),
    bizTransactionList: [{ type: 'cert', bizTransaction: 'https://lanternlane.example/licences/CD-1' }],
  }
  const missing = (events: EpcisEvent[], categoryId: string) =>
    judge({ events, readings: [], band, remedies: [], required: requiredSteps(categoryId), now: minutes(200) })

  test('fish is missing its test, and papers looked at are none; fruit needs no test', () => {
    const steps = (found: ReturnType<typeof missing>) =>
      found.findings.flatMap((finding) => (finding.code === 'missingStep' ? [finding.step] : []))
    expect(steps(missing([harvested('CN'), cleared, inStore], 'seafood'))).toEqual(['packed', 'tested'])
    expect(steps(missing([harvested('CN'), passed, inStore], 'seafood'))).toEqual(['packed'])
    expect(steps(missing([harvested('CN'), inStore], 'fruit'))).toEqual(['packed'])
    expect(steps(missing([harvested('KE'), passed, inStore], 'fruit'))).toEqual(['packed', 'cleared'])
    expect(steps(missing([harvested('KE'), cleared, inStore], 'fruit'))).toEqual(['packed'])
  })

  test('nothing is missed while it may still come', () => {
    expect(missing([harvested('CN')], 'seafood').state).toBe('verified')
    expect(missing([harvested('CN'), inStore], 'seafood').state).toBe('missingStep')
  })

  test('a test failed after one that was passed counts, one passed after it makes good', () => {
    const failed = seen(130, 'inspecting', 'non_conformant')
    expect(verdict({ events: [passed, failed, stocked] })).toBe('failedTest')
    expect(verdict({ events: [failed, seen(140, 'inspecting', 'conformant'), stocked] })).toBe('verified')
    expect(verdict({ events: [failed, cleared, stocked] })).toBe('failedTest')
  })
})

describe('which events are a batch’s', () => {
  const pool = batches.flatMap(({ events }) => events)
  const strawberries = strawberriesOn(morning(0))
  const steps = (events: readonly EpcisEvent[]) => events.map(({ bizStep }) => bizStep)

  test('its harvest through its packing, its journey through its pallet, and nobody else’s', () => {
    const traced = traceBatch(pool, lotUri(strawberries))
    expect(new Set(traced)).toEqual(new Set(strawberries.events))
  })

  test('without the packing there is no harvest, without the pallet no journey', () => {
    const noPacking = traceBatch(
      pool.filter(({ type }) => type !== 'TransformationEvent'),
      lotUri(strawberries),
    )
    expect(noPacking.some(({ ilmd }) => ilmd)).toBe(false)
    const noPallet = traceBatch(
      pool.filter(({ type }) => type !== 'AggregationEvent'),
      lotUri(strawberries),
    )
    expect(steps(noPallet)).not.toContain('departing')
    expect(steps(noPallet)).toContain('stocking')
  })
})
