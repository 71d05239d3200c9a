import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/** Who may write to this phone. */
export const SmsSender = v.picklist(['osmanthusBank', 'lanePay'])
export type SmsSender = v.InferOutput<typeof SmsSender>

/**
 * A short message as it lies on the phone. A payment's code is tied to its amount and payee (dynamic linking, PSD2 RTS article 5);
 * after `expiresAt` it opens nothing.
 */
export const Sms = v.object({
  id: v.string(),
  at: Instant,
  from: SmsSender,
  kind: v.picklist(['paymentCode', 'pinResetCode']),
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  amount: v.optional(Money),
  merchant: v.optional(Names),
  expiresAt: Instant,
})
export type Sms = v.InferOutput<typeof Sms>

/**
 * A message that holds no code: the balance of a deposit is due, or something in a room comes, or is back. `balance` and `until` are of
 * a deposit, `roomId` is of a room.
 */
export const PhoneNote = v.object({
  id: v.string(),
  at: Instant,
  kind: v.picklist(['depositDue', 'itemComes', 'itemBack']),
  gtin: v.string(),
  names: Names,
  depositId: v.optional(v.string()),
  balance: v.optional(Money),
  until: v.optional(Instant),
  roomId: v.optional(v.string()),
})
export type PhoneNote = v.InferOutput<typeof PhoneNote>

/** Newest first, and not all that ever came. */
export const Messages = v.object({ messages: v.array(Sms), notes: v.array(PhoneNote) })
