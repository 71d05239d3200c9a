import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

export const WaitTier = v.picklist([1, 2, 3])
export type WaitTier = v.InferOutput<typeof WaitTier>

/** What there is for a parcel that is more than so many minutes later than promised: `amount` in all. */
export const WaitTiers = v.array(v.object({ overMinutes: v.number(), amount: Money }))
export type WaitTiers = v.InferOutput<typeof WaitTiers>

/** Where money for the wait goes: into the balance, or to the card of a guest, who has none. */
export const WaitMoneyTo = v.picklist(['wallet', 'card'])
export type WaitMoneyTo = v.InferOutput<typeof WaitMoneyTo>

/** What was paid for the wait, in all, up to which tier, when the last of it, and where to. */
export const WaitMoney = v.object({ tier: WaitTier, amount: Money, at: Instant, to: WaitMoneyTo })
export type WaitMoney = v.InferOutput<typeof WaitMoney>
