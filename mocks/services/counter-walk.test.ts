import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Fact, FactOf } from '#contract/facts.ts'
import { minuteOf } from '#contract/pay-code-digits.ts'
import { freshFold, record, type Services, settle } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Setup } from '#world/service.ts'
import { counterService, type CounterCommand } from './counter-service.ts'
import type { CounterState } from './counter-state.ts'
import { ordersService } from './orders-service.ts'
import { payService } from './pay-service.ts'
import type { PayState } from './pay-state.ts'
import { recallService } from './recall-service.ts'

const startsAt = 1_800_000_000_000
const opening = 60_000
const setup: Setup = { seed: 'walk', startsAt, opening: { balanceMinor: opening } }
const services = {
  orders: ordersService,
  pay: payService,
  counter: counterService,
  recall: recallService,
} as unknown as Services

beforeAll(() => counterService.prepare?.({ type: 'cancelSale', saleNo: '' }))

const showing = fc.constantFrom('phone-one', 'phone-two')
const saleNo = fc.constantFrom('sale-a', 'sale-b', 'sale-c')
interface Line {
  id: string
  quantity: number
}
const lines = fc.constantFrom('latte', 'crab-box').map((id): Line[] => [{ id, quantity: 1 }])
/** Which minute's code is read: this one's, an older one's, or one that was never shown. */
const age = fc.constantFrom(-1, 0, 0, 0, 1, 2)
const step = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1000, 30_000, 60_000, 180_000) }),
  fc.record({ do: fc.constant('show' as const), showing }),
  fc.record({
    do: fc.constant('method' as const),
    showing,
    method: fc.constantFrom('balance' as const, 'pot' as const),
  }),
  fc.record({ do: fc.constant('ringUp' as const), saleNo, lines }),
  fc.record({ do: fc.constant('charge' as const), saleNo, showing, age }),
  fc.record({ do: fc.constant('charge' as const), saleNo, showing, age }),
  fc.record({ do: fc.constant('confirm' as const), saleNo, showing, right: fc.boolean() }),
  fc.record({ do: fc.constant('decline' as const), saleNo, showing }),
  fc.record({ do: fc.constant('cancel' as const), saleNo }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

function commandOf(each: Exclude<Step, { do: 'wait' }>, now: number): CounterCommand {
  switch (each.do) {
    case 'show':
      return { type: 'showPayCode', showingId: each.showing, method: 'balance' }
    case 'method':
      return { type: 'choosePayCodeMethod', showingId: each.showing, method: each.method }
    case 'ringUp':
      return { type: 'ringUp', saleNo: each.saleNo, till: 3, lines: each.lines }
    case 'charge':
      return {
        type: 'chargeSale',
        saleNo: each.saleNo,
        meant: { showingId: each.showing, minute: minuteOf(now) - each.age },
      }
    case 'confirm':
      return { type: 'confirmSale', showingId: each.showing, saleNo: each.saleNo, pinMatches: each.right }
    case 'decline':
      return { type: 'declineSale', showingId: each.showing, saleNo: each.saleNo }
    case 'cancel':
      return { type: 'cancelSale', saleNo: each.saleNo }
  }
}

/** Where every walk begins: two phones show their codes, three sales wait. */
const latte = [{ id: 'latte', quantity: 1 }]
const opened: Step[] = [
  { do: 'show', showing: 'phone-one' },
  { do: 'show', showing: 'phone-two' },
  { do: 'ringUp', saleNo: 'sale-a', lines: latte },
  { do: 'ringUp', saleNo: 'sale-b', lines: latte },
  { do: 'ringUp', saleNo: 'sale-c', lines: [{ id: 'crab-box', quantity: 1 }] },
]

const ofKind = <K extends Fact['kind']>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is Extract<Fact, FactOf<K>> => fact.kind === kind)
const total = (facts: { amount: { minor: number } }[]): number =>
  facts.reduce((sum, { amount }) => sum + amount.minor, 0)
const isOnce = (names: string[]): boolean => new Set(names).size === names.length

test('whatever tills and phones do, in any order: a sale is charged once, a code is good for one, and the money adds up', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const fold = freshFold(services, setup)
      const facts: Fact[] = []
      let now = startsAt
      for (const each of [...opened, ...steps]) {
        if (each.do === 'wait') now += each.ms
        facts.push(...settle(services, fold, setup, now))
        if (each.do === 'wait') continue
        // Sent twice, as when the answer was lost: the second time nothing new may happen, but a second wrong PIN.
        for (const again of [false, true]) {
          const decision = decide(services, fold, setup, 'counter', commandOf(each, now), now)
          const told = 'facts' in decision ? decision.facts : []
          if (again && each.do !== 'confirm' && each.do !== 'charge') expect(told).toEqual([])
          if (again) expect(told.map(({ kind }) => kind)).not.toContain('saleCharged')
          facts.push(...record(services, fold, now, told))
        }
      }
      const { ledger } = fold.states.pay as PayState
      const charged = ofKind(facts, 'saleCharged')
      const reversed = ofKind(facts, 'saleReversed')
      expect(isOnce(charged.map((fact) => fact.saleNo))).toBe(true)
      expect(isOnce(reversed.map((fact) => fact.saleNo))).toBe(true)
      expect(isOnce(charged.map(({ showingId, minute }) => `${showingId} ${minute}`))).toBe(true)
      expect(Object.values(ledger.balances).reduce((sum, minor) => sum + minor, 0)).toBe(0)
      expect(ledger.balances.store).toBe(total(charged) - total(reversed))
      expect(ledger.balances.wallet).toBeGreaterThanOrEqual(0)
      for (const fact of charged) if (fact.amount.minor > 50_000) expect(fact.authorisedBy).toBe('pin')
      // Nobody waits for ever.
      facts.push(...settle(services, fold, setup, now + 180_000))
      expect((fold.states.counter as CounterState).open).toEqual({})
    }),
    { numRuns: 1000 },
  )
})
