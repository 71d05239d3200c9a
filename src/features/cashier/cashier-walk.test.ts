import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Cashier } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import { cashierStep, opening, pinLength } from './cashier-machine.ts'
import { sampleCashier } from './cashier-samples.ts'
import type { CashierEffect, CashierEvent, CashierState } from './cashier-state.ts'

const rightPin = '111111'

/** What may become of a call on its way: done and answered; done, the answer lost; never arrived; arrives long after. */
const fates = ['answered', 'answerLost', 'neverArrived', 'arrivesLate'] as const
type Fate = (typeof fates)[number]

/** A pay service as small as it can be: idempotent per trade, three tries. It counts what it took. */
function createWorld(balance: number) {
  const world = { charged: 0, tries: 3, closed: false, locked: false }
  const view = (): Cashier => {
    const left = balance - world.charged * 9_978
    const pin = world.locked ? { triesLeft: 0, lockedUntil: 99 } : { triesLeft: world.tries }
    const trade = world.charged > 0 ? 'TRADE_SUCCESS' : world.closed ? 'TRADE_CLOSED' : 'WAIT_BUYER_PAY'
    return sampleCashier({ trade: { status: trade, closedAt: 1 }, pin, balance: left })
  }
  const pay = (pin: string): Cashier | Refusal => {
    if (world.charged > 0) return view()
    if (world.closed) return { code: 'tradeClosed', because: 'cancelled' }
    if (world.locked) return { code: 'pinLocked', until: 99 }
    if (pin !== rightPin) {
      world.tries -= 1
      world.locked = world.tries === 0
      return world.locked ? { code: 'pinLocked', until: 99 } : { code: 'pinWrong', triesLeft: world.tries }
    }
    if (balance < 9_978) return { code: 'balanceShort', available: fen(balance), by: fen(9_978 - balance) }
    world.charged += 1
    return view()
  }
  return { world, view, pay }
}

type Move =
  | { move: 'event'; event: CashierEvent }
  | { move: 'sixDigits'; pin: string; fate: Fate }
  | { move: 'answer'; fate: Fate }
  | { move: 'told' }
  | { move: 'cancelledElsewhere' }
  | { move: 'lateArrives' }

const anyFate = fc.constantFrom(...fates)
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<CashierEvent>(
        { type: 'chosen' },
        { type: 'keyed', key: '1', at: 5 },
        { type: 'keyed', key: 'delete', at: 5 },
        { type: 'keyed', key: 'clear', at: 5 },
        { type: 'back' },
        { type: 'paySlow' },
        { type: 'askAgain' },
      )
      .map((event): Move => ({ move: 'event', event })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ pin: fc.constantFrom(rightPin, '000000'), fate: anyFate })
      .map((sent): Move => ({ move: 'sixDigits', ...sent })),
  },
  { weight: 5, arbitrary: anyFate.map((fate): Move => ({ move: 'answer', fate })) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'told' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'cancelledElsewhere' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ move: 'lateArrives' }) },
)

/** A person, a cashier and a world, with every call in anybody's hands. A `late` call reaches the world after its answer was given up. */
function walk(balance: number, moves: readonly Move[]) {
  const { world, view, pay } = createWorld(balance)
  let state: CashierState = opening.state
  const open: CashierEffect[] = opening.effect ? [opening.effect] : []
  const late: string[] = []
  const sent: string[] = []
  const send = (event: CashierEvent): void => {
    const before = state
    const step = cashierStep(state, event)
    state = step.state
    if (step.effect?.do === 'pay') {
      // Only six digits of a person's own, and never while another payment is on its way or lost.
      expect(step.effect.pin).toHaveLength(pinLength)
      expect(['pin', 'wrongPin']).toContain(before.is)
      expect(open.some((effect) => effect.do === 'pay')).toBe(false)
      sent.push(step.effect.pin)
    }
    if (step.effect) open.push(step.effect)
  }
  const carry = (effect: CashierEffect, fate: Fate): void => {
    if (effect.do === 'ask') {
      send({ type: 'asking', at: 7 })
      return send(fate === 'answered' ? { type: 'answered', cashier: view() } : { type: 'askLost' })
    }
    if (fate === 'neverArrived') return send({ type: 'payLost', at: 9 })
    if (fate === 'arrivesLate') {
      late.push(effect.pin)
      return send({ type: 'payLost', at: 9 })
    }
    const answer = pay(effect.pin)
    if (fate === 'answerLost') return send({ type: 'payLost', at: 9 })
    if ('code' in answer) return send({ type: 'payRefused', refusal: answer })
    send({ type: 'payAnswered', cashier: answer })
  }
  const arrive = (pin: string | undefined): void => {
    if (pin !== undefined) pay(pin)
  }
  const answerNext = (fate: Fate): void => {
    const effect = open.shift()
    if (effect) carry(effect, fate)
  }
  for (const move of moves) {
    if (move.move === 'event') send(move.event)
    else if (move.move === 'told') send({ type: 'told', cashier: view() })
    else if (move.move === 'answer') answerNext(move.fate)
    else if (move.move === 'lateArrives') arrive(late.shift())
    else if (move.move === 'cancelledElsewhere') world.closed ||= world.charged === 0
    else {
      send({ type: 'keyed', key: { paste: move.pin }, at: 5 })
      answerNext(move.fate)
    }
    if (state.is === 'paid') expect(world.charged).toBe(1)
  }
  late.forEach(arrive)
  // From now on everything is answered: the sheet must come to know.
  send({ type: 'told', cashier: view() })
  for (let turn = 0; turn < 12; turn += 1) answerNext('answered')
  return { state, world, sent }
}

test('whatever is lost, typed twice, told late or closed elsewhere: charged at most once, and in the end it is known', () => {
  fc.assert(
    fc.property(fc.constantFrom(31_206, 6_240), fc.array(anyMove, { maxLength: 40 }), (balance, moves) => {
      const { state, world, sent } = walk(balance, moves)
      expect(world.charged).toBeLessThanOrEqual(Math.min(1, sent.length))
      expect(state.is === 'paid').toBe(world.charged === 1)
      expect(['opening', 'checking', 'unknown']).not.toContain(state.is)
    }),
    { numRuns: 3_000 },
  )
})
