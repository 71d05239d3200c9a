import { describe, expect, test } from 'vitest'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Place } from '#contract/origin.ts'
import { metresBetween, routeOf } from './batch-route.ts'

const names = (en: string) => ({ en, zh: en })
const places: Place[] = [
  { gln: '9521000100015', names: names('farm'), lat: 26.41, lng: 103.36 },
  { gln: '9521000100022', names: names('other farm'), lat: 26.6, lng: 103.2 },
  { gln: '9521000101012', names: names('packhouse'), lat: 26.42, lng: 103.29 },
  { gln: '9521000102019', names: names('airport'), lat: 25.1, lng: 102.94 },
  { gln: '9521000200029', names: names('hub'), lat: 31.19, lng: 121.31 },
]
let count = 0
const seen = (gln: string, more: Record<string, unknown> = {}): EpcisEvent => {
  count += 1
  return {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventID: `urn:uuid:${count}`,
    eventTime: '2026-11-09T08:00:00.000+08:00',
    eventTimeZoneOffset: '+08:00',
    readPoint: { id: `https://id.gs1.org/414/${gln}/254/A` },
    ...more,
  } as EpcisEvent
}
const packed = (gln: string, lots: string[]): EpcisEvent =>
  seen(gln, {
    type: 'TransformationEvent',
    inputQuantityList: lots.map((epcClass) => ({ epcClass })),
    outputQuantityList: [{ epcClass: 'retail' }],
  })
const told = (events: EpcisEvent[]) => {
  const { stops, legs } = routeOf(events, places)
  return legs.map(({ from, to, by }) => `${stops[from]?.names.en} ${by} ${stops[to]?.names.en}`)
}
const [farm, other, packhouse, airport, hub] = places.map(({ gln }) => gln) as [string, string, string, string, string]

describe('the way of a batch', () => {
  test('is one leg from site to site, by what it left with', () => {
    expect(
      told([
        seen(farm, { quantityList: [{ epcClass: 'a' }] }),
        packed(packhouse, ['a']),
        seen(packhouse, { 'shop:transport': 'road' }),
        seen(airport, { 'shop:transport': 'air' }),
        seen(hub),
        seen(hub),
      ]),
    ).toEqual(['farm road packhouse', 'packhouse road airport', 'airport air hub'])
  })

  test('of several lots begins at each of their farms', () => {
    expect(
      told([
        seen(farm, { quantityList: [{ epcClass: 'a' }] }),
        seen(other, { quantityList: [{ epcClass: 'b' }] }),
        packed(packhouse, ['a', 'b']),
        seen(hub),
      ]),
    ).toEqual(['farm road packhouse', 'other farm road packhouse', 'packhouse road hub'])
  })

  test('knows nothing of events without a place or with one nobody can find', () => {
    expect(
      told([seen('9999999999999'), { ...seen(farm), readPoint: { id: 'geo:1,2' } }, seen(farm), seen(hub)]),
    ).toEqual(['farm road hub'])
    expect(routeOf([], places)).toEqual({ stops: [], legs: [] })
  })

  test('is as long as the crow flies', () => {
    expect(metresBetween({ lat: 25.1, lng: 102.94 }, { lat: 31.15, lng: 121.8 }) / 1000).toBeCloseTo(1962, -1)
  })
})
