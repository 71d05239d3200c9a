import type { Instant } from '#contract/time.ts'
import { monthDay, shanghaiDate } from '#world/calendar.ts'

/** The number the world's first order gets: the store sold to others before. */
const firstNumber = 412

const storeCode = 'LL07'

/** An order's number to be read aloud, e.g. LL07-1109-0412: store, month and day, running number. Never given twice, since the number runs on. */
export const orderIdOf = (at: Instant, before: number): string =>
  `${storeCode}-${monthDay(at)}-${String(firstNumber + before).padStart(4, '0')}`

/** The merchant's number of an order's trade (out_trade_no), e.g. LP20261109000412. */
export const tradeNoOf = (at: Instant, before: number): string =>
  `LP${shanghaiDate(at).year}${monthDay(at)}${String(firstNumber + before).padStart(6, '0')}`
