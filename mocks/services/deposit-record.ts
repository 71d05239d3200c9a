import type { FactOf } from '#contract/facts.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { monthDay, shanghaiDate } from '#world/calendar.ts'
import { ownEntry } from './own-entry.ts'

/** The balance's order that waits to be paid; `worth` is what its goods are worth when they come back, in fen. */
interface Waiting {
  orderId: string
  tradeNo: string
  worth: number
  /** Its deposit came back meanwhile: from that instant nobody pays for it. */
  staleAt?: Instant
}

/** A deposit as the facts told it. Its trade's rules are the cashier's; this is what it is held for. */
export interface DepositRecord extends Pick<
  FactOf<'depositPlaced'>,
  'depositId' | 'tradeNo' | 'requestId' | 'gtin' | 'price' | 'deposit' | 'swell' | 'balanceFrom' | 'balanceTo'
> {
  placedAt: Instant
  /** Until when its trade waits. */
  payBy: Instant
  paidAt?: Instant
  /** What came back of it, in fen, and under which numbers. */
  back: number
  refundNos: string[]
  remindedAt?: Instant
  waiting?: Waiting
  /** When a balance's order closed unpaid, last. */
  freedAt?: Instant
  /** The balance's order once it is paid, what came back of its goods, in fen, and when last. */
  order?: Omit<Waiting, 'staleAt'> & { back: number; at: Instant }
  endedAt?: Instant
  forfeited?: true
  closedBecause?: 'unpaid' | 'cancelled' | 'undeliverable' | 'givenBack'
}

/**
 * Deposits held stand apart from those that are over; `owing` are of those the ones whose order's money comes back, and theirs with it.
 * `pulled`: what recalls took off, by recall.
 */
export interface DepositsState {
  placed: number
  active: Record<string, DepositRecord>
  past: Record<string, DepositRecord>
  owing: string[]
  depositOfRequest: Record<string, string>
  /** The deposit of an order or of a trade, by their numbers. */
  depositOf: Record<string, string>
  pulled: Record<string, { scope: RecallScope; at: Instant }>
}

/** A deposit by its id. */
export const depositById = (state: DepositsState, depositId: string): DepositRecord | undefined =>
  ownEntry(state.active, depositId) ?? ownEntry(state.past, depositId)

/** The deposit that an order is the balance of. */
export const depositOfOrder = (state: DepositsState, orderId: string): DepositRecord | undefined =>
  depositById(state, ownEntry(state.depositOf, orderId) ?? '')

/** Every deposit, newest first. */
export const allDeposits = (state: DepositsState): DepositRecord[] =>
  [...Object.values(state.active), ...Object.values(state.past)].toSorted(
    (a, b) => b.placedAt - a.placedAt || (a.depositId < b.depositId ? 1 : -1),
  )

/** A key for what somebody outside chose: marked, so that it can have no name that every object has. */
export const requestKey = (requestId: string): string => `request:${requestId}`

/** The deposit a request led to. */
export const depositOfRequest = (state: DepositsState, requestId: string): DepositRecord | undefined =>
  depositById(state, ownEntry(state.depositOfRequest, requestKey(requestId)) ?? '')

/** A deposit's id: its trade has it for an order's, and no parcel. */
export const isDepositId = (orderId: string): boolean => orderId.startsWith('LD-')

/** How long before the end of the balance window the phone reminds. */
export const remindMs = 2 * 3_600_000

/** What is left of a deposit, and comes off the balance as paid, in fen. */
export const heldMinor = ({ deposit, back }: Pick<DepositRecord, 'deposit' | 'back'>): number =>
  Math.max(0, deposit.minor - back)

/** What is still to pay of the price, in fen: bag and ride come on top. */
export const balanceMinor = (record: DepositRecord): number =>
  Math.max(0, record.price.minor - heldMinor(record) - record.swell.minor)

/** What of a deposit comes back with its order's goods, in fen: the same part of it as of them, and no more than is left of it. */
export function owedMinor({ deposit, back, order }: DepositRecord): number {
  if (!order || order.back <= 0) return 0
  const part = order.worth > 0 ? Math.min(1, order.back / order.worth) : 1
  return Math.max(0, Math.floor(deposit.minor * part) - back)
}

/** What of its deposit would come back with so much of an order's goods, in fen; nothing for an order that is no balance. */
export function depositWith(state: DepositsState, orderId: string, minor: number): number {
  const record = depositOfOrder(state, orderId)
  if (!record?.order) return 0
  return owedMinor({ ...record, order: { ...record.order, back: record.order.back + minor } })
}

/** A deposit's number, e.g. LD-1109-0001, and its trade's, which no order's trade has. */
export const depositNumbers = (now: Instant, before: number): { depositId: string; tradeNo: string } => {
  const number = String(before + 1).padStart(4, '0')
  const day = monthDay(now)
  return { depositId: `LD-${day}-${number}`, tradeNo: `LD${shanghaiDate(now).year}${day}${number}` }
}
