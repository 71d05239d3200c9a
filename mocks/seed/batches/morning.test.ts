import { describe, expect, it } from 'vitest'
import { daysBetween, instantOf, isoDate } from '#world/calendar.ts'
import { hasValidCheckDigit } from '#contract/gs1/check-digit.ts'
import { knownLotOn, shelfLotOn, shelfLots } from '../shelf-lots.ts'
import { batchesOn } from './all.ts'
import { dayAt, dayOfLot, morning, shanghai } from './morning.ts'

const first = 'HZ-1109-C12'

describe('a morning', () => {
  it.each([
    [0, '2026-11-09', 'HZ-1109-C12'],
    [1, '2026-11-10', 'HZ-1110-C12'],
    [52, '2026-12-31', 'HZ-1231-C12'],
    [53, '2027-01-01', 'HZ-0101-C12'],
    [364, '2027-11-08', 'HZ-1108-C12'],
    [365, '2027-11-09', 'HZ-271109-C12'],
    [477, '2028-02-29', 'HZ-280229-C12'],
    [478, '2028-03-01', 'HZ-280301-C12'],
  ])('of day %i is %s, and its strawberries are %s', (day, date, lot) => {
    const on = morning(day)
    expect(on.date('2026-11-09')).toBe(date)
    expect(on.lot(first)).toBe(lot)
    expect(dayOfLot(lot, first)).toBe(day)
    expect(isoDate(on.instant('2026-11-09 00:04'))).toBe(date)
    expect(dayAt(on.instant('2026-11-09 00:00'))).toBe(day)
    expect(dayAt(on.instant('2026-11-09 23:59'))).toBe(day)
    expect(on.later(shanghai('2026-11-09 12:20'))).toBe(instantOf(`${date}T12:20:00+08:00`))
  })

  it('moves the day wherever it stands in a lot, and nothing else in it', () => {
    const lots = ['HZ-C12-1109', 'ZS-HY6-1108', 'HB-1109-01', 'LY-1108-07']
    expect(lots.map(morning(22).lot)).toEqual(['HZ-C12-1201', 'ZS-HY6-1130', 'HB-1201-01', 'LY-1130-07'])
  })

  it('has no days before the first, and no lots of days that are none', () => {
    expect(dayAt(instantOf('2026-11-08T23:59:59+08:00'))).toBe(0)
    const none = ['HZ-1108-C1', 'HZ-0230-C12', 'HZ-1399-C12', 'HZ-0000-C12', 'HZ-261109-C12', 'HZ-270101-C12']
    for (const lot of [...none, 'HZ-110-C12', 'GY-1109-T4', 'HZ-1109-C12-1109', 'HZ-1109-C12 ', '', '-'])
      expect(dayOfLot(lot, first), lot).toBeUndefined()
  })
})

it('counts days by Shanghai midnights', () => {
  expect(daysBetween(instantOf('2026-11-09T23:59:59+08:00'), instantOf('2026-11-10T00:00:00+08:00'))).toBe(1)
  expect(daysBetween(instantOf('2026-11-10T00:00:00+08:00'), instantOf('2026-11-09T23:59:59+08:00'))).toBe(-1)
  expect(daysBetween(instantOf('2027-12-31T12:00:00+08:00'), instantOf('2028-12-31T01:00:00+08:00'))).toBe(366)
})

describe('the batches of many days', () => {
  const days = [...Array.from({ length: 60 }, (_, day) => day), 364, 365, 366, 476, 477, 478, 730, 731]
  const all = days.flatMap((day) => batchesOn(day).map((batch) => ({ day, batch })))

  it('have a shelf lot each, whose freshness counts from the record’s first event', () => {
    for (const { day, batch } of all) {
      const lot = knownLotOn(day, batch.gtin, batch.lot)
      expect(lot?.lot).toBe(batch.lot)
      // Nobody knows how fresh it is when nobody said where it came from.
      const [first] = batch.events
      const known = first?.ilmd ? instantOf(first.eventTime) : undefined
      expect(lot?.freshness?.at).toBe(known)
    }
    expect(batchesOn(7).map(({ gtin }) => gtin)).toEqual(expect.arrayContaining(shelfLots.map(({ gtin }) => gtin)))
  })

  it('share no lot, event, transformation, pallet or report', () => {
    const ids = all.flatMap(({ batch }) => [
      `${batch.gtin}/${batch.lot}`,
      ...batch.certificates.map(({ number }) => number),
      ...batch.events.flatMap((event) => [
        event.eventID,
        ...(event.type === 'TransformationEvent' ? [event.transformationID] : []),
        ...(event.type === 'AggregationEvent' && !event.childEPCs ? [event.parentID] : []),
        ...(event.ilmd ? [`harvested ${event.ilmd['cbvmda:lotNumber']}`] : []),
      ]),
    ])
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('travel on pallets of eighteen digits with right check digits', () => {
    for (const { batch } of all) {
      for (const event of batch.events) {
        if (event.type !== 'AggregationEvent' || event.childEPCs) continue
        const sscc = event.parentID.replace('https://id.gs1.org/00/', '')
        expect(sscc).toMatch(/^39521\d{13}$/)
        expect(hasValidCheckDigit(sscc), sscc).toBe(true)
      }
    }
  })

  it('name no day but their own: nothing of the first morning is left standing in them', () => {
    const later = JSON.stringify([batchesOn(400), shelfLots.map(({ gtin }) => shelfLotOn(400, gtin))])
    expect(later).not.toMatch(/2026-11|-110\d(-|")|HQ-2611/)
  })

  it('are written once', () => {
    expect(batchesOn(12)).toBe(batchesOn(12))
  })
})
