import type { Fact, FactBody, FactOf, Payment } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Parcel } from '#contract/parcel.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { type Fold, foldOf, freshFold, record, type Services, settle, snapshotOf } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Opening, Setup } from '#world/service.ts'
import { type DispatchCommand, dispatchService, type DispatchState, parcelOf } from './dispatch-service.ts'
import { identityService } from './identity-service.ts'
import { parcelView } from './parcel-view.ts'
import { windowFrom } from './promise.ts'
import { usualOrder } from './usual-order.ts'
import { waitMoneyService } from './wait-money.ts'

/** When the store opens. */
export const startsAt = 1_800_000_000_000
export const second = 1000
export const minute = 60 * second
const services = {
  identity: identityService,
  dispatch: dispatchService,
  waitMoney: waitMoneyService,
} as unknown as Services
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('there is no such parcel')
  return found
}

/** What everybody buys, one of each. */
export const goods = [gtins.eggs, gtins.pakChoi, gtins.strawberries]

/** A store with parcels in it, on a clock in ms after opening: for tests of dispatch. */
export function dispatchHand(opening: Opening = {}, seed = 'lantern') {
  const setup: Setup = { seed, startsAt, opening }
  let fold: Fold = freshFold(services, setup)
  const facts: Fact[] = []
  const keep = (told: Fact[]): Fact[] => {
    facts.push(...told)
    return told
  }
  const state = () => fold.states.dispatch as DispatchState
  return {
    facts,
    state,
    buy(at: number, orderId: string, change: Partial<FactOf<'orderPlaced'>> = {}): void {
      const lines = goods.map((gtin) => ({ gtin, quantity: 1 }))
      const priced = lines.map((line) => ({ ...line, unitPrice: fen(4000), total: fen(4000) }))
      const quote = {
        lines: priced,
        count: 3,
        goods: fen(12_000),
        discounts: [],
        nudges: [],
        saved: fen(0),
        bag: fen(0),
        delivery: fen(0),
        total: fen(12_000),
        hash: '',
      }
      const order = { ...usualOrder, orderId, tradeNo: orderId, requestId: orderId, lines, quote, ...change }
      const money: Payment = { method: 'balance', amount: fen(12_000), authorisedBy: 'pin', funds: [] }
      const bodies: FactBody[] = [
        { kind: 'orderPlaced', window: windowFrom(startsAt + at), ...order },
        { kind: 'tradePaid', orderId, tradeNo: orderId, ...money },
      ]
      keep(settle(services, fold, setup, startsAt + at))
      keep(record(services, fold, startsAt + at, bodies))
    },
    settle: (at: number): Fact[] => keep(settle(services, fold, setup, startsAt + at)),
    say(at: number, command: DispatchCommand) {
      keep(settle(services, fold, setup, startsAt + at))
      const decision = decide(services, fold, setup, 'dispatch', command, startsAt + at)
      if ('facts' in decision) keep(record(services, fold, startsAt + at, decision.facts))
      return decision
    },
    tell: (at: number, body: FactBody): Fact[] => keep(record(services, fold, startsAt + at, [body])),
    /** As after a reload: only what a snapshot holds is left. */
    reload(): void {
      fold = foldOf(snapshotOf(fold))
    },
    view(orderId: string, at: number): Parcel {
      const orders = { placed: 0, active: {}, past: {}, orderOfRequest: {} }
      const waitMoney = waitMoneyService.initial(setup)
      return parcelView({ dispatch: state(), orders, waitMoney }, known(parcelOf(state(), orderId)), startsAt + at)
    },
    of: <K extends Fact['kind']>(kind: K): FactOf<K>[] => facts.filter((fact): fact is FactOf<K> => fact.kind === kind),
  }
}
