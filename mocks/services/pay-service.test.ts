import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { statement } from './ledger.ts'
import { goodsOf, payWorld, refund, startsAt } from './pay-world.ts'
import { pinLockMs } from './pin-lock.ts'
import { walletView } from './wallet-view.ts'

/** What must hold of any log (`settled`: time always did its part before a command) whatever was done: read from the facts alone, apart from the service's own state. */
function checkLog(facts: readonly Fact[], opening: number, settled: boolean): number {
  let balance = opening
  let lockedUntil = 0
  let wrongInARow = 0
  const expiresAt = new Map<string, number>()
  const ended = new Map<string, string>()
  const paid = new Map<string, number>()
  const back = new Map<string, number>()
  const recalled = new Set<string>()
  const refunds = new Set<string>()
  for (const fact of facts) {
    if (fact.kind === 'batchRecalled') recalled.add(fact.scope.gtin)
    if (fact.kind === 'recallLifted') recalled.delete(fact.gtin)
    if (fact.kind === 'refundPaid') {
      const { tradeNo, refundNo, amount } = fact
      const gtin = fact.lines[0]?.gtin ?? ''
      expect(recalled.has(gtin), 'paid back what is not recalled').toBe(true)
      for (const once of [`${tradeNo} ${gtin}`, refundNo]) {
        expect(refunds.has(once), 'paid back twice').toBe(false)
        refunds.add(once)
      }
      expect(amount.minor).toBeGreaterThanOrEqual(0)
      back.set(tradeNo, (back.get(tradeNo) ?? 0) + amount.minor)
      expect(back.get(tradeNo), 'more came back than was paid').toBeLessThanOrEqual(paid.get(tradeNo) ?? -1)
      balance += amount.minor
    }
    if (fact.kind === 'tradeOpened') expiresAt.set(fact.tradeNo, fact.expiresAt)
    if (fact.kind === 'pinRefused') {
      expect(fact.at).toBeGreaterThanOrEqual(lockedUntil)
      wrongInARow = lockedUntil > 0 ? 1 : wrongInARow + 1
      lockedUntil = fact.lockedUntil ?? 0
      expect(fact.triesLeft).toBe(3 - wrongInARow)
      expect(lockedUntil).toBe(wrongInARow === 3 ? fact.at + pinLockMs : 0)
    }
    if (fact.kind === 'tradePaid') {
      expect(ended.get(fact.tradeNo), 'charged after it had ended').toBeUndefined()
      expect(fact.at).toBeLessThan(expiresAt.get(fact.tradeNo) ?? 0)
      expect(fact.at).toBeGreaterThanOrEqual(lockedUntil)
      balance -= fact.amount.minor
      paid.set(fact.tradeNo, fact.amount.minor)
      expect(balance).toBeGreaterThanOrEqual(0)
      lockedUntil = 0
      wrongInARow = 0
    }
    if (fact.kind === 'tradeClosed') {
      expect(ended.get(fact.tradeNo), 'closed after it had ended').toBeUndefined()
      const due = expiresAt.get(fact.tradeNo) ?? 0
      if (fact.because === 'expired') expect(settled ? fact.at - due : Math.max(0, due - fact.at)).toBe(0)
    }
    if (fact.kind === 'tradePaid' || fact.kind === 'tradeClosed') ended.set(fact.tradeNo, fact.kind)
  }
  return balance
}

const orders = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 3, maxLength: 5 })
const which = fc.nat({ max: 4 })
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      n: which,
      pinMatches: fc.boolean(),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), n: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('place' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('recall' as const),
      n: which,
      line: fc.nat({ max: 1 }),
      lifted: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      n: which,
      line: fc.nat({ max: 1 }),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.oneof(
        fc.integer({ min: 0, max: 60_000 }),
        fc.constantFrom(15 * 60_000 - 1, 15 * 60_000, pinLockMs - 1, pinLockMs),
      ),
    }),
  },
)

const runs = Number(process.env.WALKS ?? 1000)

describe('Paying', () => {
  it('never charges or pays back twice and never loses a fen, whatever is pressed, repeated, reordered or waited for', () => {
    fc.assert(
      fc.property(
        orders,
        fc.array(step, { maxLength: 40, size: 'max' }),
        fc.boolean(),
        (amounts, steps, settlesFirst) => {
          const world = payWorld()
          const waiting = [...amounts.entries()]
          for (const one of steps) {
            if (one.do === 'wait') world.now += one.ms
            else if (one.do === 'place') {
              const [n, minor] = waiting.shift() ?? []
              if (n !== undefined && minor !== undefined) world.place(n, minor)
            } else if (one.do === 'recall') {
              world.recall(goodsOf(one.n)[one.line] ?? '', one.lifted)
            } else {
              const command =
                one.do === 'pay'
                  ? world.payment(one.n, one.pinMatches)
                  : one.do === 'refund'
                    ? refund(one.n, one.line)
                    : { type: 'closeTrade' as const, tradeNo: `LP${one.n}` }
              for (let i = 0; i < (one.do === 'close' ? 1 : one.times); i++) {
                if (settlesFirst) world.settle()
                const before = JSON.stringify(world.fold)
                if ('refusal' in world.give(command)) expect(JSON.stringify(world.fold)).toBe(before)
              }
            }
            const { ledger } = world.state()
            // What is not in the wallet is in the till, and what is not in the till in the wallet.
            expect(ledger.balances).toMatchObject({ store: 50_000 - ledger.balances.wallet, fees: 0 })
            expect(Object.values(ledger.balances).reduce((sum, minor) => sum + minor, 0)).toBe(0)
            expect(checkLog(world.facts, 50_000, settlesFirst)).toBe(ledger.balances.wallet)
          }
        },
      ),
      { numRuns: runs },
    )
  }, 3_600_000)

  it('opens a trade in the instant its order is placed and closes it fifteen minutes later', () => {
    const world = payWorld()
    world.place(1, 9978)
    world.now += 20 * 60_000
    world.settle()
    expect(world.facts.map(({ kind, at }) => [kind, at - startsAt])).toEqual([
      ['orderPlaced', 0],
      ['tradeOpened', 0],
      ['tradeClosed', 900_000],
    ])
  })

  it('gives the tries back after a right PIN', () => {
    const world = payWorld()
    world.place(1, 100)
    world.place(2, 100)
    world.pay(1, false)
    world.pay(1, false)
    world.pay(1, true)
    world.pay(2, false)
    expect(walletView(world.state(), world.now).pin).toEqual({ triesLeft: 2 })
  })

  it('tells a statement whose lines add up to the balance', () => {
    const world = payWorld()
    for (const n of [1, 2, 3]) {
      world.place(n, n * 1000)
      world.pay(n, true)
    }
    const lines = statement(world.state().ledger).filter(({ account }) => account === 'balance')
    expect(lines.map(({ kind, amount, balance, orderId }) => [kind, amount.minor, balance?.minor, orderId])).toEqual([
      ['payment', -3000, 44_000, 'LL3'],
      ['payment', -2000, 47_000, 'LL2'],
      ['payment', -1000, 49_000, 'LL1'],
      ['opening', 50_000, 50_000, undefined],
    ])
    expect(statement(world.state().ledger, 2)).toEqual(lines.slice(0, 2))
  })

  it('shows a balance below what is to be paid as short, and a locked PIN as locked', () => {
    const world = payWorld()
    world.place(1, 60_000)
    expect(walletView(world.state(), world.now, fen(60_000)).methods[0]?.state).toBe('short')
    expect(walletView(world.state(), world.now, fen(50_000)).methods[0]?.state).toBe('ready')
    for (let i = 0; i < 3; i++) world.pay(1, false)
    expect(walletView(world.state(), world.now, fen(50_000)).methods[0]?.state).toBe('locked')
    expect(walletView(world.state(), world.now + pinLockMs, fen(50_000)).methods[0]?.state).toBe('ready')
  })

  it('keeps a trade open to more while some of its money is there, and closes it when all of it has come back', () => {
    const world = payWorld()
    world.place(2, 1001)
    world.pay(2, true)
    const trade = () => world.state().done['LP2']
    for (const gtin of goodsOf(2)) world.recall(gtin, false)
    world.give(refund(2, 0))
    // 336 of 1008 fen of goods, less 336 / 1008 of the seven fen off: 2.33, and the larger remainder is the other line's.
    expect(trade()).toMatchObject({ status: 'TRADE_SUCCESS', refunded: fen(334) })
    world.now += 5000
    world.give(refund(2, 1))
    expect(trade()).toMatchObject({ status: 'TRADE_CLOSED', refunded: fen(1001), closedAt: world.now })
    expect(world.pay(2, true)).toEqual({ facts: [] })
    expect(walletView(world.state(), world.now).balance).toEqual(fen(50_000))
  })

  it('does not know a trade by a name that every object has', () => {
    const world = payWorld()
    expect(world.give({ type: 'closeTrade', tradeNo: 'constructor' })).toEqual({ refusal: { code: 'tradeUnknown' } })
  })
})
