import { fen } from '#contract/money.ts'
import type { Ask, Pick as ParcelPick, PickState, Swap } from '#contract/picking.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import type { DispatchState, Offer, ParcelLine, ParcelRecord, PickRecord } from './dispatch-state.ts'
import { isSettled } from './missing-goods.ts'
import { priceMinorAt } from './night-price.ts'
import { linesInOrder, paidGramsOf, zoneOf } from './picking-zones.ts'

/** What a trade item is, for a list. A log may name one that this shop no longer carries: its number then stands for it. */
function goodsOf(gtin: string): Omit<Swap, 'quantity' | 'back' | 'because'> {
  const { names, picture, tint, measure } = seedProductOf(gtin) ?? {}
  return {
    gtin,
    names: names ?? { en: gtin, zh: gtin },
    picture: picture ?? '',
    tint: tint ?? 'sand',
    measure: measure ?? { en: '', zh: '' },
  }
}

/** When what could come instead came to the shelf: some time in the morning of that day. */
function cameAt(seed: string, gtin: string, now: Instant): Instant {
  const { year, month, day } = shanghaiDate(now)
  const midnight = shanghaiInstant(year, month, day)
  const at = midnight + openStream(seed, 'shelf', `${gtin} ${midnight}`).int(5 * 60, 12 * 60) * 60_000
  return Math.min(at, now - 20 * 60_000)
}

function askOf(
  seed: string,
  worth: number,
  { at: goneAt, until, otherwise, offer }: NonNullable<PickRecord['missing']>,
): Ask {
  return {
    goneAt,
    until,
    otherwise,
    back: fen(worth),
    ...(offer && { offer: { ...offerOf(offer, goneAt), cameAt: cameAt(seed, offer.gtin, goneAt) } }),
  }
}

/** At what it cost when it was asked about: the money back was reckoned with that. */
function offerOf({ gtin, quantity, back }: Offer, at: Instant) {
  return { ...goodsOf(gtin), price: fen((priceMinorAt(gtin, at) ?? 0) * quantity), back: fen(back) }
}

function stateOf({ pickedAt, leftOut, swap, missing, answer }: PickRecord, isNext: boolean): PickState {
  if (leftOut) return 'leftOut'
  if (swap) return 'swapped'
  if (pickedAt !== undefined) return 'picked'
  // Answered: the picker is on the way to do so. And nobody asks about what is picked no more.
  if (isNext && missing && !answer) return 'asking'
  return isNext ? 'picking' : 'waiting'
}

/** Every line of a parcel as its picker has it, in the order it was ordered. */
export function picksOf({ seed }: Pick<DispatchState, 'seed'>, record: ParcelRecord): ParcelPick[] {
  const { lines, picks, steps, end } = record
  const isPicked = steps.picking !== undefined && steps.onBelt === undefined && !end
  const next = isPicked ? linesInOrder(lines).find(({ gtin }) => !isSettled(picks[gtin]))?.gtin : undefined
  return lines.map((line) => pickOf(seed, line, picks[line.gtin] ?? {}, line.gtin === next))
}

function pickOf(seed: string, { gtin, quantity, worth }: ParcelLine, pick: PickRecord, isNext: boolean): ParcelPick {
  const { pickedAt, grams, back, missing, swap, leftOut } = pick
  const paidGrams = paidGramsOf(gtin, quantity)
  const state = stateOf(pick, isNext)
  return {
    ...goodsOf(gtin),
    zone: zoneOf(gtin),
    state,
    quantity,
    ...(pickedAt !== undefined && { pickedAt }),
    ...(paidGrams !== undefined && { paidGrams }),
    ...(grams !== undefined && { grams }),
    ...(back !== undefined && { back: fen(back) }),
    ...(swap && { pickedAt: swap.at, swap: swapOf(swap) }),
    ...(state === 'asking' && missing && { ask: askOf(seed, worth, missing) }),
    ...(leftOut && { leftOutAt: leftOut.at, leftOutBecause: leftOut.because }),
  }
}

const swapOf = ({ gtin, quantity, back, because }: NonNullable<PickRecord['swap']>): Swap => ({
  ...goodsOf(gtin),
  quantity,
  back: fen(back),
  because,
})
