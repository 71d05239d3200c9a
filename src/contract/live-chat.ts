import * as v from 'valibot'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/** How long a line in the room may be, in UTF-16 units, before anything unseen is taken out of it. */
export const roomLineLimit = 120

/**
 * One line of the room. A client keeps one of each `id` and orders by (`at`, `id`): frames may come twice, late and out of order. `nick`
 * stands before the text; `text` is in the room's languages, the shopper's own the same in all and to be shown as text only. `to`: whose
 * question is answered, by its lineId.
 */
export const Frame = v.object({
  id: v.string(),
  at: Instant,
  k: v.picklist(['chat', 'enter', 'bought', 'like', 'system', 'answer']),
  nick: v.optional(Names),
  role: v.optional(v.picklist(['host', 'assistant', 'fan', 'you'])),
  text: Names,
  mine: v.optional(v.literal(true)),
  to: v.optional(v.string()),
})
export type Frame = v.InferOutput<typeof Frame>

/** The last lines up to `now`, at most 40, oldest first: for who comes late, and for who was away. */
export const Feed = v.object({ now: Instant, frames: v.array(Frame) })
export type Feed = v.InferOutput<typeof Feed>

/** With `after`, only what is later. */
export const FeedQuery = v.object({
  after: v.exactOptional(v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0))),
})

/** What can be asked with one press: each is a question, or a kind word. */
export const QuickId = v.picklist(['weight', 'cook', 'price', 'from', 'delivery', 'fresh', 'thanks', 'looksGood'])
export type QuickId = v.InferOutput<typeof QuickId>

/** What a line asks about, as the world reads it; `other` is a question it has no words for. */
export const AskedAbout = v.picklist(['weight', 'cook', 'price', 'from', 'delivery', 'fresh', 'other'])
export type AskedAbout = v.InferOutput<typeof AskedAbout>

/**
 * One line, however often it is sent: by its number it is said once. A text, or a quick phrase. A text that is too long is refused as
 * lineTooLong; what is longer than any field could send is no request.
 */
export const SayInRoom = v.object({
  lineId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  text: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  quick: v.optional(QuickId),
})
export type SayInRoom = v.InferOutput<typeof SayInRoom>
