import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PayTrade } from '#contract/pay.ts'
import { cashierStep } from './cashier-machine.ts'
import { sampleCheck, sampleReset } from './cashier-samples.ts'
import type { CashierEffect, CashierEvent, CashierState, Sent } from './cashier-state.ts'
import { openingWith } from './opening-place.ts'
import { fates, meant, ways, type Fate, type Move } from './sample-moves.ts'
import { createSampleWorld, rightCode, rightPin, type SampleStart } from './sample-pay-world.ts'
import { sentOf } from './trade-place.ts'

const anyFate = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fate>('answered') },
  { weight: 3, arbitrary: fc.constantFrom(...fates) },
)
const event = (...events: CashierEvent[]): fc.Arbitrary<Move> =>
  fc.constantFrom(...events).map((chosen): Move => ({ move: 'event', event: chosen }))
/** Mostly what makes sense, and now and then anything. */
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(9).map((nth): Move => ({ move: 'meant', nth })) },
  { weight: 6, arbitrary: event({ type: 'goOn', at: 5 }) },
  { weight: 3, arbitrary: event(...ways.map((way): CashierEvent => ({ type: 'wayChosen', way }))) },
  {
    weight: 4,
    arbitrary: event(
      { type: 'keyed', key: '1', at: 5 },
      { type: 'keyed', key: 'delete', at: 5 },
      { type: 'keyed', key: 'clear', at: 5 },
      { type: 'planChosen', plan: 6 },
      { type: 'back' },
      { type: 'otherWay' },
      { type: 'useFace' },
      { type: 'usePin' },
      { type: 'forgot' },
      { type: 'paySlow' },
      { type: 'askAgain' },
      { type: 'askedLong' },
      { type: 'settle', at: 6 },
      { type: 'faceSeen', outcome: 'live' },
      { type: 'faceSeen', outcome: 'notLive' },
      { type: 'faceSeen', outcome: 'noCamera' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ digits: fc.constantFrom(rightPin, '000000', rightCode), fate: anyFate })
      .map((sent): Move => ({ move: 'sixDigits', ...sent })),
  },
  { weight: 10, arbitrary: anyFate.map((fate): Move => ({ move: 'answer', fate })) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'told' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'cancelledElsewhere' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ move: 'lateArrives' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'reload' }) },
  { weight: 2, arbitrary: fc.boolean().map((paid): Move => ({ move: 'letGo', paid })) },
)

const leaves = (effect: CashierEffect): boolean => effect.do === 'pay' || effect.do === 'payAtBank'

/** A person, a cashier and a world, with every call in anybody's hands. A `late` call reaches the world after its answer was given up. */
function walk(start: SampleStart, moves: readonly Move[]) {
  const { world, view, pay, endFace, settle, letGo, reset } = createSampleWorld(start)
  let attempts = 0
  let state: CashierState = openingWith(null)
  let kept: Sent | null = null
  const open: CashierEffect[] = [{ do: 'ask', afterMs: 0 }]
  const late: PayTrade[] = []
  const seen = new Set<string>()
  let away = 0
  const send = (happened: CashierEvent): void => {
    const before = state
    const step = cashierStep(state, happened, `attempt-${(attempts += 1)}`)
    state = step.state
    seen.add(state.is)
    if (before.is !== 'opening' || state.is !== 'opening') kept = sentOf(state)
    const { effect } = step
    if (!effect) return
    if (leaves(effect)) {
      // Never while another payment is on its way, and never while one is not known about.
      expect(open.some(leaves), `${before.is} sends a second payment`).toBe(false)
      expect(sentOf(before), `${before.is} sends what has left already`).toBe(null)
      if (effect.do === 'pay') away += 1
    }
    open.push(effect)
  }
  const answer = (effect: CashierEffect): void => {
    switch (effect.do) {
      case 'ask':
        return send({ type: 'answered', cashier: view(), at: 7, kept: state.is === 'opening' ? kept : null })
      case 'pay': {
        const said = pay(effect.payment)
        if ('code' in said) return send({ type: 'payRefused', refusal: said })
        return send({ type: 'payAnswered', cashier: said, at: 7 })
      }
      case 'payAtBank':
        return send({ type: 'bankAsks', challengeId: 'C-1' })
      case 'openFace':
        if (world.faceFails >= 3) return send({ type: 'faceRefused', refusal: { code: 'faceLocked', until: 99 } })
        return send({ type: 'faceOpened', check: sampleCheck() })
      case 'endFace':
        return send({ type: 'faceJudged', check: endFace(effect.outcome), at: 7 })
      case 'startReset':
        return send({ type: 'resetSent', reset: sampleReset })
      case 'endReset': {
        const refusal = reset(effect.code)
        return send(refusal ? { type: 'resetRefused', refusal } : { type: 'resetDone' })
      }
      case 'settle':
        settle()
        return send({ type: 'settled' })
    }
  }
  const lose = (effect: CashierEffect, fate: Fate): void => {
    switch (effect.do) {
      case 'ask':
        return send({ type: 'askLost' })
      case 'pay':
        if (fate === 'answerLost') pay(effect.payment)
        if (fate === 'arrivesLate') late.push(effect.payment)
        return send({ type: 'payLost', at: 9 })
      case 'payAtBank':
        return send({ type: 'payLost', at: 9 })
      case 'openFace':
      case 'endFace':
        return send({ type: 'faceLost' })
      case 'startReset':
        return send({ type: 'resetLost' })
      case 'endReset':
        if (fate === 'answerLost') reset(effect.code)
        return send({ type: 'resetLost' })
      case 'settle':
        if (fate === 'answerLost') settle()
        return send({ type: 'settleLost' })
    }
  }
  const answerNext = (fate: Fate): void => {
    const effect = open.shift()
    if (!effect) return
    if (effect.do === 'ask') send({ type: 'asking', at: 7 })
    if (fate === 'answered') answer(effect)
    else lose(effect, fate)
  }
  const arrive = (payment: PayTrade | undefined): void => {
    if (payment) pay(payment)
  }
  const mean = (nth: number): void => {
    const events = meant[state.is] ?? []
    const chosen = events[nth % events.length]
    if (chosen) send(chosen)
  }
  /** The app is closed and opened again: what was on its way may still arrive; what was kept is there. */
  const reload = (): void => {
    for (const effect of open.splice(0)) if (effect.do === 'pay') late.push(effect.payment)
    state = openingWith(null)
    open.push({ do: 'ask', afterMs: 0 })
  }
  for (const move of moves) {
    if (move.move === 'event') send(move.event)
    else if (move.move === 'meant') mean(move.nth)
    else if (move.move === 'told') send({ type: 'told', cashier: view(), at: 7 })
    else if (move.move === 'answer') answerNext(move.fate)
    else if (move.move === 'lateArrives') arrive(late.shift())
    else if (move.move === 'reload') reload()
    else if (move.move === 'letGo') letGo(move.paid)
    else if (move.move === 'cancelledElsewhere') world.closed ||= world.charged === 0 && !world.held
    else {
      send({ type: 'keyed', key: { paste: move.digits }, at: 5 })
      answerNext(move.fate)
    }
    if (state.is === 'paid') expect(world.charged).toBe(1)
  }
  late.forEach(arrive)
  // From now on everything is answered, and what is held is let go: the sheet must come to know.
  send({ type: 'told', cashier: view(), at: 7 })
  for (let turn = 0; turn < 16; turn += 1) {
    answerNext('answered')
    letGo(true)
    if (state.is === 'atBank') reload()
  }
  send({ type: 'told', cashier: view(), at: 7 })
  return { state, world, away, seen, send, answerNext, letGo, current: () => state }
}

const anyStart: fc.Arbitrary<SampleStart> = fc.record({
  balance: fc.constantFrom(31_206, 31_206, 6_240),
  risk: fc.constantFrom('none', 'none', 'none', 'stepUp', 'refuse'),
  holds: fc.constantFrom(false, false, true),
  passFree: fc.constantFrom(false, false, true),
})
const anyMoves = fc.array(anyMove, { maxLength: 60, size: 'max' })
const waiting: CashierState['is'][] = [
  'opening',
  'checking',
  'unknown',
  'pending',
  'settling',
  'toBank',
  'faceOpening',
  'faceJudging',
  'resetAsking',
  'resetChecking',
]

test('whatever is lost, typed twice, told late, reloaded or closed elsewhere: charged at most once, and in the end it is known', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(anyStart, anyMoves, (start, moves) => {
      const { state, world, away, seen } = walk(start, moves)
      for (const is of seen) met.add(is)
      expect(world.charged).toBeLessThanOrEqual(Math.min(1, away))
      if (state.is === 'paid' || state.is === 'returned') expect(world.charged).toBe(1)
      if (world.charged === 1) expect(state.is).toBe(world.returned === 1 ? 'returned' : 'paid')
      expect(waiting).not.toContain(state.is)
    }),
    { numRuns: 3_000 },
  )
  // The walk is worth its name only if it goes everywhere.
  const nowhere = ['noTrade']
  const everywhere = [
    ...waiting,
    'choose',
    'plans',
    'pin',
    'wrongPin',
    'locked',
    'resetCode',
    'resetDone',
    'face',
    'faceOver',
    'stepUp',
    'stopped',
    'atBank',
    'notPaid',
    'closed',
    'returned',
    'paid',
  ].filter((is) => is !== 'opening' && !nowhere.includes(is))
  expect(everywhere.filter((is) => !met.has(is))).toEqual([])
})

/** What a person may press, in the order of what gets furthest. */
const presses: CashierEvent[] = [
  { type: 'goOn', at: 5 },
  { type: 'faceSeen', outcome: 'live' },
  { type: 'otherWay' },
  { type: 'usePin' },
  { type: 'back' },
]

test('no dead end: from wherever a walk has led, a person who goes on pays, unless nothing may pay any more', () => {
  fc.assert(
    fc.property(anyStart, anyMoves, (start, moves) => {
      const { send, answerNext, letGo, current } = walk(start, moves)
      for (let turn = 0; turn < 30 && !isEnd(current(), start); turn += 1) {
        const before = current()
        const paste = before.is === 'resetCode' ? rightCode : rightPin
        for (const press of [{ type: 'keyed', key: { paste }, at: 5 } as const, ...presses]) {
          send(press)
          if (current() !== before) break
        }
        for (let answers = 0; answers < 4; answers += 1) answerNext('answered')
        letGo(true)
      }
      expect(isEnd(current(), start), current().is).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

/** Where a person may come to rest: it is over, the bank goes on, or it is said that nothing can pay now. */
function isEnd(state: CashierState, { risk }: SampleStart): boolean {
  switch (state.is) {
    case 'paid':
    case 'returned':
    case 'closed':
    case 'atBank':
      return true
    case 'choose':
      // Only a look will do, and the face is locked.
      return state.way === null || state.said?.code === 'faceNeeded'
    case 'locked':
      return state.way === null
    case 'stopped':
      return risk === 'refuse'
    default:
      return false
  }
}
