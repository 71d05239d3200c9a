import * as v from 'valibot'
import { Gtin, Lot, Serial } from './gs1/key-schemas.ts'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** How bad it is: I may do serious harm, II may make ill, III breaks a rule. The client shows I before the page, the others on it. */
export const RecallSeverity = v.picklist(['I', 'II', 'III'])
export type RecallSeverity = v.InferOutput<typeof RecallSeverity>

/** What is wrong with it, worded by the client. */
export const Hazard = v.picklist([
  'tooWarm',
  'salmonella',
  'listeria',
  'foreignBody',
  'undeclaredAllergen',
  'residue',
  'spoiled',
  'wrongLabel',
])
export type Hazard = v.InferOutput<typeof Hazard>

export const RecallAction = v.picklist(['do_not_eat', 'return', 'discard'])
export type RecallAction = v.InferOutput<typeof RecallAction>

/**
 * What is recalled: the trade item (no lots, no serials), lots of it (AI 10), or single pieces (AI 21). With both, only pieces
 * with one of the serials in one of the lots.
 */
export const RecallScope = v.object({
  gtin: Gtin,
  lots: v.exactOptional(v.pipe(v.array(Lot), v.minLength(1), v.maxLength(50))),
  serials: v.exactOptional(v.pipe(v.array(Serial), v.minLength(1), v.maxLength(50))),
})
export type RecallScope = v.InferOutput<typeof RecallScope>

/** A recall as the food authority or the brand declared it. It changes what is sold only while it is active. */
export const Recall = v.object({
  id: v.string(),
  scope: RecallScope,
  severity: RecallSeverity,
  hazard: Hazard,
  action: RecallAction,
  status: v.picklist(['active', 'lifted']),
  issuedAt: Instant,
  liftedAt: v.exactOptional(Instant),
  agency: v.picklist(['foodAuthority', 'brand']),
})
export type Recall = v.InferOutput<typeof Recall>

/** What the Stage, which is the authority here, declares. The same one twice, while active, is one recall. */
export const DeclareRecall = v.object({
  ...RecallScope.entries,
  severity: RecallSeverity,
  hazard: Hazard,
  action: RecallAction,
})
export type DeclareRecall = v.InferOutput<typeof DeclareRecall>

/**
 * Which recalls are asked for: every one, active or lifted, that touches the item, the lot or the piece. A recall of single pieces
 * is told for their lot too, since a piece of it may be meant: compare `scope.serials`.
 */
export const RecallQuery = v.object({
  gtin: Gtin,
  lot: v.exactOptional(Lot),
  serial: v.exactOptional(Serial),
})
export const Recalls = v.object({ recalls: v.array(Recall) })

/**
 * A recall of something in an order that was paid: told per line, the worst one. `amount` is what comes back: the line's price less its
 * share of the coupon, to the fen; bag and ride too with the last line of an order of which nothing is brought. A lifted recall is told only where money came back.
 */
export const OrderRecall = v.object({
  recallId: v.string(),
  gtin: v.string(),
  /** Missing for goods without batches. */
  lot: v.exactOptional(v.string()),
  severity: RecallSeverity,
  amount: Money,
  refundedAt: v.exactOptional(Instant),
})
export type OrderRecall = v.InferOutput<typeof OrderRecall>

/**
 * Single pieces of something in a paid order are recalled. No order knows which pieces it holds, so nobody is told that theirs is one:
 * the owner compares the number on the tag, and gets the money of a piece by its number, each once and never more than were bought.
 */
export const PieceRecall = v.object({
  recallId: v.string(),
  gtin: v.string(),
  lot: v.exactOptional(v.string()),
  severity: RecallSeverity,
  serials: v.array(v.string()),
  /** What the next piece brings back: its share of the line's worth, to the fen. Missing when none can any more. */
  amount: v.exactOptional(Money),
  refunded: v.array(v.object({ serial: v.string(), amount: Money, at: Instant })),
})
export type PieceRecall = v.InferOutput<typeof PieceRecall>

/** `serial`: the piece it is asked for, where only single pieces are recalled. */
export const RefundRecall = v.object({ gtin: Gtin, serial: v.exactOptional(Serial) })
