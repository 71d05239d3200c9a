import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AggregationEvent, EpcisEvent, ObjectEvent, TransformationEvent } from '#contract/epcis.ts'
import { isoShanghai } from '#world/calendar.ts'
import { correctionsOf, noted } from './origin-record.ts'
import { traceBatch, traceRecord } from './origin-trace.ts'

const start = Date.parse('2026-11-09T00:00:00+08:00')
const hourMs = 3_600_000
const hour = (count: number): number => start + count * hourMs
const lot = (code: string): string => `https://id.gs1.org/01/09521000001015/10/${code}`
const pallet = 'https://id.gs1.org/00/395210000000000170'
const lorry = 'https://id.gs1.org/8004/95210000TRK88'

const at = (id: string, hours: number) => ({
  eventID: `urn:uuid:${id}`,
  eventTime: isoShanghai(hour(hours)),
  eventTimeZoneOffset: '+08:00',
})
const seen = (id: string, hours: number, what: string, more: Partial<ObjectEvent> = {}): ObjectEvent => ({
  type: 'ObjectEvent',
  ...at(id, hours),
  action: 'OBSERVE',
  ...(what.includes('/10/') ? { quantityList: [{ epcClass: what }] } : { epcList: [what] }),
  ...more,
})
const made = (id: string, hours: number, from: string[], into: string, more = {}): TransformationEvent => ({
  type: 'TransformationEvent',
  ...at(id, hours),
  inputQuantityList: from.map((code) => ({ epcClass: lot(code) })),
  outputQuantityList: [{ epcClass: lot(into) }],
  ...more,
})
const put = (id: string, hours: number, child: string | null, parentID: string, more = {}): AggregationEvent => ({
  type: 'AggregationEvent',
  ...at(id, hours),
  action: 'ADD',
  parentID,
  ...(child === null
    ? {}
    : child.includes('/10/')
      ? { childQuantityList: [{ epcClass: child }] }
      : { childEPCs: [child] }),
  ...more,
})
const takenBack = (hours: number, reason: 'did_not_occur' | 'incorrect_data', correctiveEventIDs?: string[]) => ({
  errorDeclaration: {
    declarationTime: isoShanghai(hour(hours)),
    reason,
    ...(correctiveEventIDs && { correctiveEventIDs }),
  },
})
const ids = (events: readonly EpcisEvent[]): string[] => events.map(({ eventID }) => eventID.replace('urn:uuid:', ''))

/** Two groves into one lot, on a pallet, in a lorry that went elsewhere before and after. */
const journey: EpcisEvent[] = [
  seen('east', 1, lot('EAST')),
  seen('west', 2, lot('WEST')),
  seen('other', 2, lot('OTHER')),
  made('mixed', 3, ['EAST', 'WEST'], 'MIX'),
  made('others', 3, ['OTHER'], 'ELSE'),
  put('stacked', 4, lot('MIX'), pallet),
  seen('tooEarly', 4.5, lorry),
  put('loaded', 5, pallet, lorry),
  put('alsoLoaded', 5, 'https://id.gs1.org/00/395210000000000187', lorry),
  seen('rolling', 7, lorry),
  put('emptied', 9, null, lorry, { action: 'DELETE' }),
  seen('tooLate', 10, lorry),
  seen('stocked', 12, lot('MIX')),
]
const told = ['east', 'west', 'mixed', 'stacked', 'loaded', 'rolling', 'emptied', 'stocked']

describe('a batch followed back', () => {
  test('through both groves it was packed from, its pallet, and the lorry while the pallet was in it', () => {
    expect(ids(traceBatch(journey, lot('MIX')))).toEqual(told)
    expect(ids(traceBatch(journey, lot('ELSE')))).toEqual(['other', 'others'])
  })

  test('whatever order the records came in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(journey, { minLength: journey.length }), (shuffled) => {
        expect(ids(traceBatch(shuffled, lot('MIX')))).toEqual(told)
      }),
    )
  })

  test('knows the harvest before anybody packed it, and nothing of tomorrow', () => {
    expect(ids(traceRecord(journey, lot('MIX'), hour(2)).standing)).toEqual(['east', 'west'])
  })

  test('a record that came late is not known before, and stands in its place after', () => {
    const late = journey.map((event) =>
      event.eventID === 'urn:uuid:rolling' ? { ...event, recordTime: isoShanghai(hour(30)) } : event,
    )
    expect(ids(traceRecord(late, lot('MIX'), hour(29)).standing)).not.toContain('rolling')
    const { standing } = traceRecord(late, lot('MIX'), hour(30))
    expect(ids(standing)).toEqual(told)
    expect(noted(standing, [])).toEqual([
      { code: 'declaredLate', eventId: 'urn:uuid:rolling', from: hour(7), to: hour(30) },
    ])
  })
})

describe('what was taken back', () => {
  const wrongly = made('wrongly', 3.5, ['OTHER'], 'MIX', takenBack(6, 'did_not_occur'))

  test('leads nowhere once it is taken back, and stood until then', () => {
    const pool = [...journey, wrongly]
    expect(ids(traceRecord(pool, lot('MIX'), hour(5)).standing)).toContain('other')
    const { standing, withdrawn } = traceRecord(pool, lot('MIX'), hour(20))
    expect(ids(standing)).toEqual(told)
    expect(ids(withdrawn)).toEqual(['wrongly'])
  })

  test('is told with what stands in its place, and what it had said', () => {
    const warm = (value: number) => ({ sensorElementList: [{ sensorReport: [{ type: 'Temperature', value }] }] })
    const right = seen('right', 7, pallet, { ...warm(3), recordTime: isoShanghai(hour(14)) })
    const wrong = seen('wrong', 7, pallet, { ...warm(30), ...takenBack(14, 'incorrect_data', [right.eventID]) })
    const before = traceRecord([...journey, wrong, right], lot('MIX'), hour(13))
    expect(before.withdrawn).toEqual([])
    expect(before.standing.find(({ eventID }) => eventID === wrong.eventID)?.errorDeclaration).toBeUndefined()

    const { standing, withdrawn } = traceRecord([...journey, wrong, right], lot('MIX'), hour(14))
    expect(ids(standing)).toContain('right')
    const corrections = correctionsOf(withdrawn, standing)
    expect(corrections).toMatchObject([
      { eventId: wrong.eventID, reason: 'incorrect_data', at: hour(14), correctedBy: [right.eventID] },
    ])
    expect(corrections[0]?.celsius).toEqual({ was: 30, is: 3 })
    // The one in its place is not called late as well.
    expect(noted(standing, corrections).map(({ code }) => code)).toEqual(['corrected'])
  })
})
