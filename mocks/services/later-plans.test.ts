import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/pay.ts'
import { isoDate } from '#world/calendar.ts'
import { laterFromMinor, partsOf, planMonths, planOffer, yearlyPercent } from './later-plans.ts'

const now = Date.parse('2026-11-09T14:05:00+08:00')
const amounts = fc.integer({ min: laterFromMinor, max: 10_000_000 })
const months = fc.constantFrom<Plan>(...planMonths)

describe('A plan of Lane Later', () => {
  it('has parts that are the whole to the fen, the last at most as many fen smaller, and costs no more than it says but for rounding up', () => {
    fc.assert(
      fc.property(amounts, months, (minor, count) => {
        const offer = planOffer(minor, count, now)
        const { each, last = each, total, fee, dueAt } = offer
        const parts = partsOf(offer)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total.minor)
        expect(parts.every((part, i) => part === (i < count - 1 ? each : last).minor && Number.isInteger(part))).toBe(
          true,
        )
        expect(each.minor - last.minor).toBeGreaterThanOrEqual(0)
        expect(each.minor - last.minor).toBeLessThan(count)
        expect(total.minor - fee.minor).toBe(minor)
        const said = { 3: 0, 6: 0.045, 12: 0.075 }[count] * minor
        expect(fee.minor).toBeGreaterThanOrEqual(Math.floor(said))
        expect(fee.minor).toBeLessThan(said + count + 1)
        expect(dueAt).toHaveLength(count)
      }),
    )
  })

  it('in three costs the amount and not a fen more, with a rate of 0 % a year, and says which part is smaller', () => {
    fc.assert(
      fc.property(amounts, (minor) => {
        const { total, fee, yearlyPercent: percent } = planOffer(minor, 3, now)
        expect([total.minor, fee.minor, percent]).toEqual([minor, 0, 0])
      }),
    )
    expect(planOffer(10_000, 3, now)).toMatchObject({ each: { minor: 3334 }, last: { minor: 3332 } })
    // Three that are the same have no last one of their own.
    expect(planOffer(9978, 3, now).last).toBeUndefined()
  })

  it('names the rate at which its parts are worth the amount', () => {
    fc.assert(
      fc.property(amounts, months, (minor, count) => {
        const offer = planOffer(minor, count, now)
        const { yearlyPercent: percent } = offer
        const monthly = (1 + percent / 100) ** (1 / 12) - 1
        const worth = partsOf(offer).map((part, i) => part / (1 + monthly) ** (i + 1))
        // A tenth of a percent a year is what the rounding of the rate may be off.
        expect(Math.abs(worth.reduce((sum, part) => sum + part, 0) / minor - 1)).toBeLessThan(0.0006)
      }),
    )
    expect(yearlyPercent(9978, 1738, 6)).toBe(16.4)
    expect(yearlyPercent(9978, 894, 12)).toBe(14.5)
    expect(yearlyPercent(9978, 3326, 3)).toBe(0)
  })

  it.each([
    ['2026-11-09T14:05:00+08:00', ['2026-12-09', '2027-01-09', '2027-02-09']],
    ['2026-11-30T14:05:00+08:00', ['2026-12-30', '2027-01-30', '2027-02-28']],
    ['2027-12-31T23:59:00+08:00', ['2028-01-31', '2028-02-29', '2028-03-31']],
    // In Shanghai it is the 10th already.
    ['2026-11-09T17:00:00Z', ['2026-12-10', '2027-01-10', '2027-02-10']],
  ])('taken on at %s it is due on %j', (at, days) => {
    expect(planOffer(9978, 3, Date.parse(at)).dueAt.map(isoDate)).toEqual(days)
  })
})
