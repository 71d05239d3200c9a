import { describe, expect, it } from 'vitest'
import type { Parcel } from '#contract/parcel.ts'
import { isHeldUp, lateReason, nextTiers, ownTrouble, reasonWords } from './late-words.ts'
import { sampleParcel } from './sample-parcel.ts'
import { choiceWords, troubleWords } from './trouble-words.ts'

const riding = (more: Partial<Parcel> = {}): Parcel => sampleParcel('pickedUp', { more })
const eta = (because?: Parcel['eta']['because']): Parcel['eta'] => ({
  at: 9,
  from: 9,
  to: 9,
  ...(because && { because }),
})

describe('why it takes longer', () => {
  it('says nothing on a calm way', () => {
    expect(lateReason(riding())).toBeUndefined()
    expect(isHeldUp(riding())).toBe(false)
  })

  it('says the trouble on the road, before what moved the arrival', () => {
    const parcel = riding({ eta: eta('detour'), trouble: { code: 'flatTyre', at: 1 } })
    expect(lateReason(parcel)).toBe('flatTyre')
    expect(reasonWords('flatTyre')).toBe('delivery.because.flatTyre')
    expect(lateReason(riding({ eta: eta('rush') }))).toBe('rush')
  })

  it('leaves to its own panel what only the shopper can settle', () => {
    const parcel = riding({ eta: eta('noRider'), trouble: { code: 'noRider', at: 1 } })
    expect(ownTrouble(parcel)).toBe('noRider')
    expect(lateReason(parcel)).toBeUndefined()
    expect(isHeldUp(parcel)).toBe(true)
  })

  it('gives no reason any more once it is over', () => {
    expect(lateReason(riding({ eta: eta('rain'), deliveredAt: 5 }))).toBeUndefined()
    const end = { code: 'returned', at: 5 } as const
    expect(ownTrouble(riding({ end, trouble: { code: 'unreachable', at: 1 } }))).toBeUndefined()
  })

  it('tells only the money that waiting longer would still bring', () => {
    const waitMoney = { amount: { minor: 500, currency: 'CNY' }, at: 1, tier: 1, to: 'wallet' } as const
    expect(nextTiers(riding({ waitMoney })).map(({ overMinutes }) => overMinutes)).toEqual([10, 20])
  })
})

describe('what is next in a trouble', () => {
  const next = (more: Partial<Parcel>): string => {
    const parcel = sampleParcel('unreachable', { more })
    return troubleWords(ownTrouble(parcel) ?? 'lostItem', parcel).next
  }

  it('says another call, then the end of the wait, then that a word was heard', () => {
    const code = 'unreachable'
    const choices = ['tryAgain' as const]
    expect(next({ trouble: { code, at: 1, choices } })).toBe('delivery.trouble.unreachableCalls')
    expect(next({ trouble: { code, at: 1, until: 9, choices } })).toBe('delivery.trouble.unreachableReturns')
    expect(next({ door: 'leave', trouble: { code, at: 1, until: 9, choices } })).toBe(
      'delivery.trouble.unreachableLeaves',
    )
    expect(next({ trouble: { code, at: 1, until: 9 } })).toBe('delivery.trouble.wordGiven')
  })

  it('offers money for waiting only when waiting can be chosen', () => {
    const code = 'noRider'
    expect(next({ trouble: { code, at: 1, choices: ['cancel'] } })).toBe('delivery.trouble.noRiderNext')
    expect(next({ trouble: { code, at: 1, choices: ['wait', 'cancel'] } })).toBe('delivery.trouble.noRiderChoose')
  })

  it('promises all the money only before a rider has it', () => {
    expect(choiceWords('cancel', 'noRider')).toBe('delivery.choice.cancel')
    expect(choiceWords('cancel', 'wrongAddress')).toBe('delivery.choice.sendBack')
  })
})
