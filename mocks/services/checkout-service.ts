import type { Choices } from '#contract/checkout.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Context, Service } from '#world/service.ts'
import { hasCardNumber } from './card-number.ts'
import { heldCoupons, slotOf } from './coupon-state.ts'
import { addressOf } from './identity-service.ts'
import { deliveryLimitMetres } from '#seed/people.ts'
import { asap, slotsOf } from './slots.ts'
import type { States } from './states.ts'

export interface CheckoutState {
  choices: Choices
}

export interface CheckoutCommand {
  type: 'chooseCheckout'
  choices: Partial<Choices>
}

/** What holds until somebody chooses: as soon as possible, the best coupon, ask before anything is swapped, ring the bell. */
export const usualChoices = (): Choices => ({
  slotId: asap,
  substitution: 'ask',
  couponId: 'best',
  clippedId: 'best',
  voucherId: 'best',
  packetId: 'best',
  note: '',
  door: 'bell',
})

function refusalOf(choices: Partial<Choices>, context: Context<States>): Refusal | undefined {
  const { slotId, note } = choices
  if (note !== undefined && hasCardNumber(note)) return { code: 'noteHasCard' }
  if (choosesUnknown(choices, context)) return { code: 'couponUnknown' }
  if (slotId === undefined) return undefined
  const address = addressOf(context.states.identity)
  const slots = slotsOf(context.states, context.now, context.setup.seed, address)
  if (slots.some((slot) => slot.id === slotId && slot.state === 'open')) return undefined
  if (!address.inRange && !slotId.startsWith('van-')) {
    const { distanceMetres } = address
    return { code: 'addressOutOfRange', distanceMetres, limitMetres: deliveryLimitMetres }
  }
  return { code: 'slotGone', slots }
}

/** Whether a coupon is chosen that the shopper does not have, or for another slot. */
function choosesUnknown(choices: Partial<Choices>, { states, now }: Context<States>): boolean {
  const held = heldCoupons(states.coupons, now)
  const ids = {
    store: choices.couponId,
    coupon: choices.clippedId,
    category: choices.voucherId,
    packet: choices.packetId,
  }
  return Object.entries(ids).some(
    ([slot, id]) =>
      typeof id === 'string' && id !== 'best' && !held.some((coupon) => coupon.id === id && slotOf(coupon) === slot),
  )
}

/**
 * Keeps how the next order shall be brought: when, what to do about what is missing, which coupons, a note, the door. Refuses
 * slotGone with the slots there are, addressOutOfRange for a rider to where none goes, couponUnknown, and noteHasCard.
 * An order takes time, coupons and note with it; the habits stay.
 */
export const checkoutService: Service<CheckoutState, CheckoutCommand, States> = {
  initial: () => ({ choices: usualChoices() }),
  evolve(state, fact) {
    if (fact.kind === 'checkoutChosen') state.choices = { ...state.choices, ...fact.choices }
    else if (fact.kind === 'orderPlaced') {
      const { substitution, door } = state.choices
      state.choices = { ...usualChoices(), substitution, door }
    } else if (fact.kind === 'addressChosen') state.choices = { ...state.choices, slotId: asap }
    return state
  },
  decide(state, { choices }, context) {
    const refusal = refusalOf(choices, context)
    if (refusal) return { refusal }
    const news = Object.entries(choices).filter(
      ([key, value]) => value !== undefined && value !== state.choices[key as keyof Choices],
    )
    return { facts: news.length === 0 ? [] : [{ kind: 'checkoutChosen', choices: Object.fromEntries(news) }] }
  },
}
