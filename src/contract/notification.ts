import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/**
 * What the merchant is told of a trade by itself (trade_status_sync): every change but its opening. It is sent until it is heard, by the
 * schedule of attempts, and always under the same `notifyId`, so that hearing it twice counts once. It is a hint: the trade is the truth.
 */
export const TradeNotification = v.object({
  notifyId: v.string(),
  tradeNo: v.string(),
  status: v.picklist(['TRADE_SUCCESS', 'TRADE_CLOSED', 'TRADE_FINISHED']),
  amount: Money,
  /** Of a refund: the merchant's number of it. */
  outRequestNo: v.optional(v.string()),
  attempts: v.array(v.object({ at: Instant, heard: v.boolean() })),
  /** When it is sent again; missing once it was heard, or given up. */
  nextAt: v.optional(Instant),
})
export type TradeNotification = v.InferOutput<typeof TradeNotification>

export const TradeNotifications = v.object({ notifications: v.array(TradeNotification) })
