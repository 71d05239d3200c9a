import * as v from 'valibot'
import { StageTint } from './catalogue.ts'
import { Door } from './order.ts'
import { Gtin } from './gs1/key-schemas.ts'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant } from './time.ts'

const goods = { gtin: v.string(), names: Names, measure: Names, picture: v.string(), tint: StageTint }

/**
 * What a deposit is for: put down `deposit`, it counts as `worth` (`swell` more) off `price`, and `balance` is left to pay between
 * `balanceFrom` and `balanceTo`. Whoever does not pay it by then loses the deposit.
 */
const terms = {
  deposit: Money,
  worth: Money,
  swell: Money,
  price: Money,
  balance: Money,
  balanceFrom: Instant,
  balanceTo: Instant,
  /** Two hours before the end. */
  remindAt: Instant,
  /** How many people hold one; simulated, and you if you do. */
  heldBy: v.number(),
}

/** What can be held with a deposit, until `until`. `mine`: you hold one, or are about to pay for it. */
export const DepositOffer = v.object({ ...goods, ...terms, until: Instant, mine: v.optional(v.string()) })
export type DepositOffer = v.InferOutput<typeof DepositOffer>

/**
 * `toPay`: its trade waits. `paid`: held until the balance window. `balanceOpen`: the balance can be paid; `balanceDueSoon`: in less than
 * two hours it is too late. `done`: the balance is paid. `forfeited`: it was not, and the deposit is gone. `closed`: never paid, or given
 * back.
 */
export const DepositState = v.picklist([
  'toPay',
  'paid',
  'balanceOpen',
  'balanceDueSoon',
  'done',
  'forfeited',
  'closed',
])
export type DepositState = v.InferOutput<typeof DepositState>

/** One of a thing, held. `tradeNo` is the deposit's own; `orderId` the balance's order, paid or waiting to be. */
export const Deposit = v.object({
  depositId: v.string(),
  ...goods,
  ...terms,
  state: DepositState,
  placedAt: Instant,
  tradeNo: v.string(),
  /** Until when the deposit itself can be paid; only of one to pay. */
  payBy: v.optional(Instant),
  paidAt: v.optional(Instant),
  orderId: v.optional(v.string()),
  /** The balance's trade, while it waits to be paid. */
  balanceTradeNo: v.optional(v.string()),
  /** What came back of the deposit itself. */
  refunded: v.optional(Money),
  endedAt: v.optional(Instant),
  /** `undeliverable`: the merchant has none that may be sold, and gave it back. `givenBack`: by the merchant, or with its order. */
  closedBecause: v.optional(v.picklist(['unpaid', 'cancelled', 'undeliverable', 'givenBack'])),
})
export type Deposit = v.InferOutput<typeof Deposit>

/** What can be held, and what is: newest first. */
export const Deposits = v.object({ offers: v.array(DepositOffer), deposits: v.array(Deposit) })
export type Deposits = v.InferOutput<typeof Deposits>

const RequestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))

/** Opens a trade for the deposit. The same request with the same content gives the same deposit. */
export const PlaceDeposit = v.object({ requestId: RequestId, gtin: Gtin })
export type PlaceDeposit = v.InferOutput<typeof PlaceDeposit>

/** The balance as an ordinary order of one, at the price that was agreed, without the basket. The hash is the receipt's (`getCheckout` with `deposit`). */
export const PayBalance = v.object({ requestId: RequestId, addressId: v.string(), quoteHash: v.string(), door: Door })
export type PayBalance = v.InferOutput<typeof PayBalance>
