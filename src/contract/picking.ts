import * as v from 'valibot'
import { StageTint } from './catalogue.ts'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { MissingAnswer } from './parcel-requests.ts'
import { Instant } from './time.ts'

/** The parts of the shop floor, in the order a picker's tasks walk them: what must stay cold comes last into the bag. */
export const Zone = v.picklist(['pantry', 'fruit', 'greens', 'kitchen', 'chilled', 'frozen', 'live'])
export type Zone = v.InferOutput<typeof Zone>

/** `asking`: it is not there and a question about it waits. `swapped`: something else is in the bag for it. */
export const PickState = v.picklist(['waiting', 'picking', 'picked', 'asking', 'swapped', 'leftOut'])
export type PickState = v.InferOutput<typeof PickState>

const Goods = { gtin: v.string(), names: Names, picture: v.string(), tint: StageTint, measure: Names }

/** What came in place of something: never dearer than it was, and `back` is what went back when it was cheaper. */
export const Swap = v.object({
  ...Goods,
  quantity: v.number(),
  back: Money,
  /** The shopper said so, it was set at checkout, or no answer came in time. */
  because: v.picklist(['asked', 'asSet', 'noAnswer']),
})
export type Swap = v.InferOutput<typeof Swap>

/** A question that waits: what could come instead, until when, and what happens without an answer. */
export const Ask = v.object({
  until: Instant,
  goneAt: Instant,
  /** `price` is for the whole line; `cameAt` when it came to the shelf. */
  offer: v.optional(v.object({ ...Goods, cameAt: v.optional(Instant), price: Money, back: Money })),
  /** What comes back when nothing comes instead. */
  back: Money,
  otherwise: MissingAnswer,
})
export type Ask = v.InferOutput<typeof Ask>

/** One line of an order as the picker has it. */
export const Pick = v.object({
  ...Goods,
  zone: Zone,
  state: PickState,
  quantity: v.number(),
  pickedAt: v.optional(Instant),
  /** Of goods that are weighed: what was paid for, and what the scale said, for the whole line. `back` went back when it was less. */
  paidGrams: v.optional(v.number()),
  grams: v.optional(v.number()),
  back: v.optional(Money),
  swap: v.optional(Swap),
  ask: v.optional(Ask),
  /** It stays in the store, and its money has gone back. */
  leftOutAt: v.optional(Instant),
  leftOutBecause: v.optional(v.picklist(['recalled', 'gone', 'refused'])),
})
export type Pick = v.InferOutput<typeof Pick>

/** Who picks now, where, and how much of it. Lines that are left out are not counted. */
export const Picker = v.object({
  id: v.string(),
  names: Names,
  picture: v.string(),
  zone: Zone,
  done: v.number(),
  total: v.number(),
})
export type Picker = v.InferOutput<typeof Picker>

/** What must not share a bag: ice below, ice around, dry, and water. */
export const BagKind = v.picklist(['cold', 'frozen', 'dry', 'live'])
export type BagKind = v.InferOutput<typeof BagKind>

/** A bag with the code on its seal, as 7K2F. `celsius` is what its logger says now, where it is kept cold. */
export const Bag = v.object({
  id: v.string(),
  kind: BagKind,
  sealedAt: v.optional(Instant),
  celsius: v.optional(v.number()),
  /** The batch inside whose cold chain it goes on: its origin page tells the rest. */
  of: v.optional(v.object({ gtin: v.string(), lot: v.string() })),
})
export type Bag = v.InferOutput<typeof Bag>
