import * as v from 'valibot'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/** Who answers: whoever has the goods in hand now, and the store when nobody has. */
export const TalkWith = v.picklist(['picker', 'rider', 'store'])
export type TalkWith = v.InferOutput<typeof TalkWith>

/** How long a line may be, in UTF-16 units. */
export const lineLimit = 200

/** What is asked with one press. `doorCode` carries the code as its text; `call` is a call, answered in words. */
export const AskCode = v.picklist([
  'begin',
  'howFar',
  'choose',
  'anyGone',
  'where',
  'leave',
  'comeDown',
  'doorCode',
  'callMe',
  'call',
  'thanks',
])
export type AskCode = v.InferOutput<typeof AskCode>

/** What can be answered; the client words it, with the params there are. */
export const AnswerCode = v.picklist([
  'begins',
  'beginsLater',
  'packing',
  'looksForRider',
  'storeRead',
  'pickedSoFar',
  'willChoose',
  'baggedAlready',
  'nothingGone',
  'someGone',
  'pickerReads',
  'toStore',
  'atStore',
  'onStreet',
  'near',
  'atDoor',
  'leftAtDoor',
  'goesBack',
  'vanWaits',
  'vanRides',
  'isThere',
  'isOver',
  'willLeave',
  'tooLateToLeave',
  'waitsBelow',
  'seesYou',
  'keepsCode',
  'neverCalls',
  'readsAtLight',
  'hasRead',
  'welcome',
])
export type AnswerCode = v.InferOutput<typeof AnswerCode>

/** One thing said. The shopper's own has a code, a text, or both; everybody else's a code with what it is about. */
export const TalkLine = v.object({
  id: v.string(),
  at: Instant,
  from: v.picklist(['shopper', ...TalkWith.options]),
  code: v.optional(v.picklist([...AskCode.options, ...AnswerCode.options])),
  /** As it was typed, and to be shown as text only. A door's code is told no longer once the parcel has ended. */
  text: v.optional(v.string()),
  params: v.optional(
    v.object({
      street: v.optional(Names),
      goods: v.optional(Names),
      /** Still to ride, along the streets. */
      metres: v.optional(v.number()),
      minutes: v.optional(v.number()),
      /** Other people's doors before this one. */
      stops: v.optional(v.number()),
      picked: v.optional(v.number()),
      count: v.optional(v.number()),
    }),
  ),
})
export type TalkLine = v.InferOutput<typeof TalkLine>

/** What was said about one parcel. `quick` makes sense now, `waiting` says an answer is on its way; closed two hours after the parcel's end. */
export const Talk = v.object({
  orderId: v.string(),
  with: TalkWith,
  lines: v.array(TalkLine),
  quick: v.array(AskCode),
  waiting: v.boolean(),
  open: v.boolean(),
})
export type Talk = v.InferOutput<typeof Talk>

/** One line, however often it is sent: by its number it is said once. A code, a text, or a door's code as both. */
export const SayLine = v.object({
  lineId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  code: v.optional(AskCode),
  text: v.optional(v.pipe(v.string(), v.maxLength(lineLimit))),
})
export type SayLine = v.InferOutput<typeof SayLine>
