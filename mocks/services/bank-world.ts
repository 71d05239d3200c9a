import type { Fact, FactBody, FactOf } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { freshFold, record, type Services, settle } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Setup } from '#world/service.ts'
import { type BankCommand, bankService } from './bank-service.ts'
import { type BankState, challengeOf } from './bank-state.ts'
import { ordersService } from './orders-service.ts'
import { payService, type PayCommand, type PayState, tradeOf } from './pay-service.ts'
import { phoneService } from './phone-service.ts'
import { usualOrder } from './usual-order.ts'

export const startsAt = 1_800_000_000_000
const setup: Setup = { seed: 'walk', startsAt, opening: {} }
const services = {
  orders: ordersService,
  pay: payService,
  bank: bankService,
  phone: phoneService,
} as unknown as Services

const orderPlaced = (n: number, minor: number): FactBody => ({
  kind: 'orderPlaced',
  orderId: `LL${n}`,
  tradeNo: `LP${n}`,
  requestId: `request-${n}`,
  lines: [{ gtin: 'eggs', quantity: 1 }],
  quote: {
    lines: [{ gtin: 'eggs', quantity: 1, unitPrice: fen(minor), total: fen(minor) }],
    count: 1,
    goods: fen(minor),
    discounts: [],
    nudges: [],
    saved: fen(0),
    bag: fen(0),
    delivery: fen(0),
    total: fen(minor),
    hash: '',
  },
  ...usualOrder,
  window: { from: 0, to: 0 },
})

/** A world of card payments and what they depend on, whose clock is moved by hand. */
export function bankWorld() {
  const fold = freshFold(services, setup)
  const facts: Fact[] = []
  let attempts = 0
  const give = (service: string, command: BankCommand | PayCommand) => {
    const decision = decide(services, fold, setup, service, command, world.now)
    if ('facts' in decision) facts.push(...record(services, fold, world.now, decision.facts))
    return decision
  }
  const world = {
    fold,
    facts,
    now: startsAt,
    bank: () => fold.states.bank as BankState,
    pay: () => fold.states.pay as PayState,
    settle: () => facts.push(...settle(services, fold, setup, world.now)),
    place(n: number, minor: number) {
      world.settle()
      facts.push(...record(services, fold, world.now, [orderPlaced(n, minor)]))
      world.settle()
    },
    tell: (command: BankCommand) => give('bank', command),
    /** Pays order `n` with a card that is typed right; in an attempt of its own unless told. */
    payByCard(n: number, card: string, attemptId?: string) {
      attempts += 1
      const tradeNo = `LP${n}`
      return give('bank', {
        type: 'payByCard',
        tradeNo,
        attemptId: attemptId ?? `card-attempt-${attempts}`,
        amount: tradeOf(world.pay(), tradeNo)?.amount ?? fen(1),
        card,
        cvvMatches: true,
        isExpired: false,
        windowSize: '05',
        returnTo: '/',
      })
    },
    payByWallet: (n: number) =>
      give('pay', {
        type: 'payTrade',
        tradeNo: `LP${n}`,
        attemptId: `wallet-attempt-${n}`,
        method: 'balance',
        amount: tradeOf(world.pay(), `LP${n}`)?.amount ?? fen(1),
        authorisation: { by: 'pin', matches: true },
      }),
    close: (n: number) => give('pay', { type: 'closeTrade', tradeNo: `LP${n}` }),
    factsOf: <K extends Fact['kind']>(kind: K): FactOf<K>[] =>
      facts.filter((fact): fact is Extract<Fact, FactOf<K>> => fact.kind === kind),
    /** The ids of all challenges, oldest first. */
    challenges: () => world.factsOf('challengeOpened').map(({ challengeId }) => challengeId),
    challenge: (id: string) => challengeOf(world.bank(), id),
  }
  return world
}
