import type { Fact, FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'
import { freshFold, record, type Services, settle } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Setup } from '#world/service.ts'
import { ordersService } from './orders-service.ts'
import { payService, type PayCommand, type PayState, tradeOf } from './pay-service.ts'
import { recallService } from './recall-service.ts'
import { sharesOf } from './shares.ts'
import { usualOrder } from './usual-order.ts'

type Payment = PayCommand & { type: 'payTrade' }

export const startsAt = 1_800_000_000_000
const setup: Setup = { seed: 'walk', startsAt, opening: { balanceMinor: 50_000 } }
// Refunds are read off orders and recalls.
const services = { orders: ordersService, pay: payService, recall: recallService } as unknown as Services

/** The GTINs of order `n`: two kinds of goods, so that one of them can come back. */
export const goodsOf = (n: number) => [`milk-${n}`, `eggs-${n}`]
/** `minor` fen to pay, every second time with a coupon of seven; never with a bag. */
const quote = (n: number, minor: number): Quote => {
  const off = n % 2 === 0 ? Math.min(7, minor) : 0
  const [milk = '', eggs = ''] = goodsOf(n)
  const first = Math.floor((minor + off) / 3)
  const line = (gtin: string, total: number) => ({ gtin, quantity: 1, unitPrice: fen(total), total: fen(total) })
  const lines = [line(milk, first), line(eggs, minor + off - first)]
  const parts = sharesOf(
    off,
    lines.map(({ total }) => total.minor),
  )
  const shared = lines.map(({ gtin }, i) => ({ gtin, off: fen(parts[i] ?? 0) }))
  return {
    lines,
    count: 2,
    goods: fen(minor + off),
    discounts: off > 0 ? [{ id: 'seven', kind: 'store', off: fen(off), over: fen(0), shares: shared }] : [],
    nudges: [],
    saved: fen(off),
    bag: fen(0),
    delivery: fen(0),
    total: fen(minor),
    hash: '',
  }
}

const orderPlaced = (n: number, minor: number): FactBody => ({
  kind: 'orderPlaced',
  orderId: `LL${n}`,
  tradeNo: `LP${n}`,
  requestId: `request-${n}`,
  lines: goodsOf(n).map((gtin) => ({ gtin, quantity: 1, lot: 'L' })),
  quote: quote(n, minor),
  ...usualOrder,
  window: { from: 0, to: 0 },
})

/** A world of payments and what they depend on, whose clock is moved by hand. */
export function payWorld() {
  const fold = freshFold(services, setup)
  const facts: Fact[] = []
  let attempts = 0
  const world = {
    fold,
    facts,
    now: startsAt,
    state: () => fold.states.pay as PayState,
    settle: () => facts.push(...settle(services, fold, setup, world.now)),
    place(n: number, minor: number) {
      world.settle()
      facts.push(...record(services, fold, world.now, [orderPlaced(n, minor)]))
      world.settle()
    },
    /** The authority recalls, or lifts what it recalled. */
    recall(gtin: string, lifted: boolean) {
      const scope = { gtin, lots: ['L'] }
      const told = { severity: 'I', hazard: 'tooWarm', action: 'discard', agency: 'foodAuthority' } as const
      const fact: FactBody = lifted
        ? { kind: 'recallLifted', recallId: `RC-${gtin}`, gtin }
        : { kind: 'batchRecalled', recallId: `RC-${gtin}`, scope, ...told }
      world.settle()
      facts.push(...record(services, fold, world.now, [fact]))
      world.settle()
    },
    give(command: PayCommand) {
      const decision = decide(services, fold, setup, 'pay', command, world.now)
      if ('facts' in decision) facts.push(...record(services, fold, world.now, decision.facts))
      return decision
    },
    /** A payment for order `n`, from the balance and in an attempt of its own unless told otherwise. */
    payment(n: number, pinMatches: boolean, change: Partial<Payment> = {}): PayCommand {
      attempts += 1
      const tradeNo = `LP${n}`
      const amount = tradeOf(world.state(), tradeNo)?.amount ?? fen(1)
      const authorisation = { by: 'pin', matches: pinMatches } as const
      return {
        type: 'payTrade',
        tradeNo,
        attemptId: `attempt-${attempts}`,
        method: 'balance',
        amount,
        authorisation,
        ...change,
      }
    },
    pay: (n: number, pinMatches: boolean, change: Partial<Payment> = {}) =>
      world.give(world.payment(n, pinMatches, change)),
  }
  return world
}

/** Asks the money back for one of the two lines of order `n`. */
export const refund = (n: number, line: number): PayCommand => ({
  type: 'refundRecall',
  orderId: `LL${n}`,
  gtin: goodsOf(n)[line] ?? '',
})
