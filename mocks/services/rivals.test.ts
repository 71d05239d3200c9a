import { expect, it } from 'vitest'
import { RivalsRate } from '#contract/live.ts'
import { showOffers } from '#seed/show-offers.ts'
import { offerPlan } from './offer-book.ts'
import { attemptsOf } from './rivals.ts'

it('rivals come in the order of time, whatever the seed, the offer and their rate', () => {
  for (const { key } of showOffers) {
    const offer = offerPlan(`${key}-2026-11-09`)
    if (!offer) throw new Error(`no offer ${key}`)
    for (const rate of RivalsRate.options) {
      for (let seed = 0; seed < 60; seed += 1) {
        const times: number[] = []
        for (const { at } of attemptsOf(`evening-${seed}`, offer, [{ at: offer.opensAt, rate }])) {
          // The first crowd, and the first of those who come one by one.
          if (times.push(at) > offer.cap + 40) break
        }
        expect(times, `${key}, ${rate}, evening-${seed}`).toEqual(times.toSorted((a, b) => a - b))
      }
    }
  }
})
