import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

export const WaitTier = v.picklist([1, 2, 3])
export type WaitTier = v.InferOutput<typeof WaitTier>

/** What there is for a parcel that is more than so many minutes later than promised: `amount` in all. */
export const WaitTiers = v.array(v.object({ overMinutes: v.number(), amount: Money }))
export type WaitTiers = v.InferOutput<typeof WaitTiers>

/** What was paid for the wait, in all, up to which tier, and when the last of it. */
export const WaitMoney = v.object({ tier: WaitTier, amount: Money, at: Instant })
export type WaitMoney = v.InferOutput<typeof WaitMoney>
