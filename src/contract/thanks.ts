import * as v from 'valibot'
import { Money } from './money.ts'
import { PinDigits } from './pay.ts'
import { Instant } from './time.ts'

/** One to five. */
export const Stars = v.picklist([1, 2, 3, 4, 5])
export type Stars = v.InferOutput<typeof Stars>

/** What can be given to who brought it, in fen. */
export const Tip = v.picklist([0, 200, 500, 1000])
export type Tip = v.InferOutput<typeof Tip>

/** Whether thanks can be given now, what was given, and what each tip would need: nothing, the PIN, or more money (`missing`). */
export const Thanks = v.object({
  orderId: v.string(),
  open: v.boolean(),
  given: v.optional(v.object({ at: Instant, stars: Stars, tip: Money })),
  tips: v.array(v.object({ amount: Money, needs: v.picklist(['none', 'pin']), missing: v.optional(Money) })),
})
export type Thanks = v.InferOutput<typeof Thanks>

/**
 * Thanks for a parcel, once, whoever asks how often: the same number and content give the same answer, a wrong PIN sent again costs no
 * second try, other content is refused. The tip is from the balance; above what goes without it, with the PIN.
 */
export const GiveThanks = v.object({
  thanksId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  stars: Stars,
  tip: Tip,
  pin: v.optional(PinDigits),
})
export type GiveThanks = v.InferOutput<typeof GiveThanks>
