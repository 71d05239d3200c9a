import { describe, expect, test } from 'vitest'
import { hasValidCheckDigit } from '#contract/gs1/check-digit.ts'
import { parse } from '#contract/gs1/digital-link.ts'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { batches } from '#seed/batches/all.ts'
import { actors, places } from '#seed/batches/places.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { originOf as originAt } from '#services/origin.ts'

const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}:00+08:00`)
const hourMs = 3_600_000

/** The batch as the opened world answers, or as it would have answered at another time of that day. */
async function originOf(gtin: string, lot: string, when?: string): Promise<Origin> {
  const world = await openNodeWorld()
  const { product } = await world.call('getProduct', { params: { gtin: gtin.padStart(14, '0') } })
  const origin = when
    ? originAt(product, lot, at(when), 'seed')
    : await world.call('getOrigin', { params: { gtin, lot } })
  if (!origin) throw new Error('no such batch')
  return origin
}
const strawberries = (when?: string) => originOf(gtins.strawberries, 'HZ-1109-C12', when)
const prawns = (when?: string) => originOf(gtins.whitePrawns, 'ZS-1109-K2', when)
const blueberries = (when?: string) => originOf(gtins.blueberries, 'MZ-1108-B4', when)
const finding = (origin: Origin, code: string) => origin.verdict.findings.find((found) => found.code === code)

describe('what a tag on the shelf tells', () => {
  test('the strawberries are verified, with nothing found', async () => {
    const origin = await strawberries()
    expect(origin.verdict).toEqual({ state: 'verified', findings: [] })
    expect(origin.onShelfAt).toBe(at('2026-11-09 12:20'))
    expect(origin.coldChain?.peak).toEqual({ at: at('2026-11-09 10:00'), celsius: 3.8 })
    expect(origin.coldChain?.gaps).toEqual([])
  })

  test('the prawns stood 22 minutes too warm, were tested again, and are sold with a note', async () => {
    const origin = await prawns()
    expect(origin.verdict.state).toBe('note')
    expect(finding(origin, 'excursion')).toMatchObject({
      from: at('2026-11-09 07:48'),
      to: at('2026-11-09 08:10'),
      peak: 8.6,
    })
    expect(finding(origin, 'retested')).toEqual({ code: 'retested', at: at('2026-11-09 09:05') })
    expect(finding(origin, 'bestBeforeMoved')).toMatchObject({ to: origin.bestBefore })
    expect(origin.product.wasPrice?.minor).toBe(origin.product.price.minor + 600)
  })

  test('until the prawns were tested again they were not for sale', async () => {
    expect((await prawns('2026-11-09 08:40')).verdict.state).toBe('tooWarm')
    expect((await prawns('2026-11-09 07:30')).verdict.state).toBe('verified')
  })

  test('seven hours of the blueberries are unknown, and the line does not bridge them', async () => {
    const origin = await blueberries()
    const silence = { from: at('2026-11-08 19:40'), to: at('2026-11-09 02:40') }
    expect(origin.verdict.state).toBe('gap')
    expect(finding(origin, 'gap')).toEqual({ code: 'gap', ...silence })
    expect(origin.coldChain?.gaps).toEqual([silence])
    expect(origin.certificates).toEqual([])
  })

  test('the heat of the field is not held against fruit that was cooled at once', async () => {
    const origin = await blueberries()
    expect(origin.coldChain?.readings[0]?.celsius).toBeGreaterThan(origin.coldChain?.band.max ?? 0)
    expect(finding(origin, 'excursion')).toBeUndefined()
  })

  test('a batch past its best-by day is expired, and not a minute before', async () => {
    expect((await strawberries('2026-11-14 23:59')).verdict.state).toBe('verified')
    const late = await strawberries('2026-11-15 00:00')
    expect(late.verdict.state).toBe('expired')
    expect(finding(late, 'expired')).toBeDefined()
  })
})

describe('only what has happened is told', () => {
  test('a batch in the air is not on the shelf, has no report yet and no readings from tomorrow', async () => {
    const origin = await strawberries('2026-11-09 06:00')
    expect(origin.onShelfAt).toBeUndefined()
    expect(origin.certificates).toEqual([])
    expect(origin.events.every(({ eventTime }) => Date.parse(eventTime) <= at('2026-11-09 06:00'))).toBe(true)
    expect(origin.events.at(-1)?.bizStep).toBe('departing')
  })

  test('a batch not picked yet is no batch', async () => {
    await expect(strawberries('2026-11-09 00:03')).rejects.toThrow('no such batch')
    expect((await strawberries('2026-11-09 00:04')).events).toHaveLength(1)
  })

  test('the shelf goes on reading its thermometer, and never takes a reading back', async () => {
    const noon = await strawberries('2026-11-09 14:00')
    const evening = await strawberries('2026-11-09 20:00')
    const readings = evening.coldChain?.readings ?? []
    expect(readings.slice(0, noon.coldChain?.readings.length)).toEqual(noon.coldChain?.readings)
    expect((readings.at(-1)?.at ?? 0) - at('2026-11-09 19:20')).toBeGreaterThanOrEqual(0)
    expect(evening.verdict.state).toBe('verified')
  })
})

describe('tags that lead nowhere', () => {
  test('a lot nobody recorded is refused by name, a product nobody sells by its number', async () => {
    const world = await openNodeWorld()
    expect(await world.refuse('getOrigin', { params: { gtin: gtins.milk, lot: 'A/B <x>' } })).toEqual({
      code: 'batchUnknown',
      gtin: gtins.milk,
      lot: 'A/B <x>',
    })
    for (const gtin of ['09521000099996', '0952100000101', 'strawberries']) {
      const refusal = await world.refuse('getOrigin', { params: { gtin, lot: 'HZ-1109-C12' } })
      expect(refusal).toEqual({ code: 'productUnknown', gtin })
    }
  })

  test('thirteen digits open the same batch as fourteen', async () => {
    expect((await originOf(gtins.strawberries.slice(1), 'HZ-1109-C12')).product.gtin).toBe(gtins.strawberries)
  })
})

describe('every batch the shop lends a tag for', () => {
  test('opens: in order, from harvest to shelf, with every place and person named', async () => {
    const world = await openNodeWorld()
    const { tags } = await world.call('getDemoTags')
    for (const { gtin, lot, shows } of tags) {
      if (shows === 'unknownLot' || shows === 'noData') continue
      const origin = await world.call('getOrigin', { params: { gtin, lot } })
      const times = origin.events.map(({ eventTime }) => Date.parse(eventTime))
      expect(times, lot).toEqual(times.toSorted((a, b) => a - b))
      expect(origin.events[0]?.ilmd?.['shop:harvestManner'], lot).toBeTruthy()
      expect(origin.freshness?.at, lot).toBe(times[0])
      if (shows === 'failedTest') expect(origin.onShelfAt).toBeUndefined()
      else expect(origin.onShelfAt, lot).toBeLessThanOrEqual(await world.now())
      expect(origin.coldChain?.gaps.length, lot).toBe(finding(origin, 'gap') ? 1 : 0)
      const known = origin.places.map((place) => `https://id.gs1.org/414/${place.gln}/254/${place.extension}`)
      for (const { readPoint } of origin.events) if (readPoint) expect(known, lot).toContain(readPoint.id)
      for (const { lat, lng } of origin.places) expect(Math.abs(lat) <= 60 && lng > 30 && lng < 125, lot).toBe(true)
      const people = origin.actors.map(({ id }) => id)
      for (const event of origin.events) {
        if (event['shop:actor']) expect(people, lot).toContain(event['shop:actor'])
        expect(people, lot).toContain(event['shop:declaredBy'])
        expect(Date.parse(event.recordTime ?? '')).toBeGreaterThanOrEqual(Date.parse(event.eventTime))
      }
      for (const { issuedAt, sampledAt } of origin.certificates) expect(issuedAt - sampledAt).toBeGreaterThan(0)
    }
  })

  test('shares no event with another', () => {
    const ids = batches.flatMap(({ events }) => events.map(({ eventID }) => eventID))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('events as EPCIS 2.0 and CBV 2.0 would have them', () => {
  const cbvSteps = [
    'arriving',
    'commissioning',
    'departing',
    'destroying',
    'holding',
    'inspecting',
    'loading',
    'packing',
    'receiving',
    'sensor_reporting',
    'shipping',
    'stocking',
    'storing',
    'unloading',
  ]
  const cbvDispositions = [
    'active',
    'conformant',
    'destroyed',
    'in_progress',
    'in_transit',
    'non_conformant',
    'non_sellable_other',
    'sellable_accessible',
  ]
  const uris = (event: EpcisEvent): string[] => [
    ...(event.type === 'ObjectEvent'
      ? [...(event.epcList ?? []), ...(event.quantityList ?? []).map((q) => q.epcClass)]
      : []),
    ...(event.type === 'AggregationEvent'
      ? [event.parentID, ...(event.childEPCs ?? []), ...(event.childQuantityList ?? []).map((q) => q.epcClass)]
      : []),
    ...(event.type === 'TransformationEvent'
      ? [...event.inputQuantityList, ...event.outputQuantityList].map((q) => q.epcClass)
      : []),
    ...(event.readPoint ? [event.readPoint.id] : []),
  ]

  test('use its words, its offset and identifiers with right check digits in the range for demonstrations', async () => {
    const world = await openNodeWorld()
    for (const { gtin, lot } of batches) {
      const { events } = await world.call('getOrigin', { params: { gtin, lot } })
      for (const event of events) {
        expect(cbvSteps).toContain(event.bizStep)
        expect(cbvDispositions).toContain(event.disposition)
        expect(event.eventTime).toMatch(/^2026-1[01]-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[38]:00$/)
        expect(event.eventTime.endsWith(event.eventTimeZoneOffset)).toBe(true)
        expect(event.eventID).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
        for (const uri of uris(event)) {
          // A lorry's number (GIAI) has no check digit.
          if (/^https:\/\/id\.gs1\.org\/8004\/9521[A-Z0-9]+$/.test(uri)) continue
          const [, ai = '', digits = ''] = /^https:\/\/id\.gs1\.org\/(01|00|414)\/(\d+)/.exec(uri) ?? []
          expect(hasValidCheckDigit(digits), uri).toBe(true)
          expect(digits.replace(/^[013]/, ai === '414' ? '$&' : ''), uri).toMatch(/^9521/)
          if (ai === '01') expect(parse(uri).ok, uri).toBe(true)
        }
      }
    }
  })

  test('ask a place for what it is called in Chinese too, and each person', () => {
    for (const { names, gln } of Object.values(places)) {
      expect(names.zh).toMatch(/[一-鿿]/)
      expect(hasValidCheckDigit(gln)).toBe(true)
    }
    for (const { names } of Object.values(actors)) expect(names.zh).toMatch(/[一-鿿]/)
  })
})

describe('the same question', () => {
  test('has the same answer in every world of one seed, and another thermometer in another', async () => {
    const ask = async (seed: string) => {
      const world = await openNodeWorld({ seed })
      await world.crank(2 * hourMs)
      return (await world.call('getOrigin', { params: { gtin: gtins.strawberries, lot: 'HZ-1109-C12' } })).coldChain
    }
    expect(await ask('one')).toEqual(await ask('one'))
    expect(await ask('one')).not.toEqual(await ask('two'))
  })
})
