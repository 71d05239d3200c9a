import type { FaceCheck, FaceOutcome } from '#contract/face-check.ts'
import type { Money } from '#contract/money.ts'
import type { Cashier, PayTrade, PinReset } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { Refused } from '#platform/failure.ts'
import { cashierStep } from './cashier-machine.ts'
import type { CashierEffect, CashierEvent, CashierState, Sent } from './cashier-state.ts'
import { openingWith } from './opening-place.ts'
import { sentOf, wayOf } from './trade-place.ts'
import type { Way } from './ways.ts'

/** Wall time after which a payment on its way says that it is slow. */
export const slowMs = 4_000
/** Wall time of asking after which settling the payment is offered. */
export const longMs = 60_000

/** What the cashier can do in the world, and its clocks. Each call throws Refused, or anything else for "no answer". */
export interface CashierDoors {
  ask: () => Promise<Cashier>
  pay: (payment: PayTrade) => Promise<Cashier>
  /** The card's bank either takes it, or asks for itself. */
  payAtBank: (attempt: { attemptId: string; amount: Money }) => Promise<Cashier | { challengeId: string }>
  openFace: () => Promise<FaceCheck>
  endFace: (checkId: string, outcome: FaceOutcome) => Promise<FaceCheck>
  startReset: () => Promise<PinReset>
  endReset: (code: string) => Promise<unknown>
  /** Cancels the trade if it is unpaid and gives the money back if it was paid. */
  settle: () => Promise<unknown>
  /** World time. */
  now: () => Instant
  /** Calls back after wall milliseconds; gives how to stop. */
  wait: (ms: number, then: () => void) => () => void
  /** An attempt id nobody has used. */
  fresh: () => string
  /** What left before the app was closed and has no known end; asked once the world has answered. */
  kept: () => Sent | null
  /** Keeps what has left over a reload; null when its end is known. */
  keep: (sent: Sent | null) => void
  /** A way has paid: it is marked the next time. */
  used: (way: Way) => void
}

export interface CashierFlow {
  state: () => CashierState
  subscribe: (changed: () => void) => () => void
  send: (event: CashierEvent) => void
  /** Starts asking; again after `stop`. */
  start: () => void
  /** Nothing more is asked. A payment on its way goes on: its answer reaches the orders. */
  stop: () => void
}

interface Hearing<T> {
  answered: (answer: T) => CashierEvent
  refused: (refusal: Refusal) => CashierEvent
  lost: () => CashierEvent
}

/** The machine with hands: it keeps the state, does the effects, and turns every answer and every silence into an event. */
export function createCashierFlow(doors: CashierDoors, wished: Way | null = null): CashierFlow {
  const { now, fresh } = doors
  let state = openingWith(wished)
  let running = 0
  const listeners = new Set<() => void>()
  const waits = new Set<() => void>()

  const later = (ms: number, then: () => void): void => {
    const mine = running
    const stop = doors.wait(ms, () => {
      waits.delete(stop)
      if (mine === running) then()
    })
    waits.add(stop)
  }
  const send = (event: CashierEvent): void => {
    const before = state
    const step = cashierStep(state, event, fresh())
    if (step.state !== before) {
      state = step.state
      noteSent(before, state)
      for (const listener of listeners) listener()
    }
    if (step.effect) perform(step.effect)
  }
  /** What has left is kept from before it leaves until its end is known; what is long unknown may be settled. */
  const noteSent = (before: CashierState, after: CashierState): void => {
    const sent = sentOf(after)
    const had = sentOf(before)
    // What was kept before a reload has either been picked up by now, or its end is known.
    if (before.is === 'opening' ? after.is !== 'opening' : sent !== had) doors.keep(sent)
    if (after.is === 'paid' && had) doors.used(wayOf(had.intent))
    const asks = after.is === 'unknown' || after.is === 'pending'
    if (asks && after.is !== before.is && !after.long) later(longMs, () => send({ type: 'askedLong' }))
  }
  /** Says what became of a call, unless the flow was stopped meanwhile. */
  const hear = <T>(call: Promise<T>, { answered, refused, lost }: Hearing<T>): void => {
    const mine = running
    const say = (event: CashierEvent): void => {
      if (mine === running) send(event)
    }
    call.then(
      (answer) => say(answered(answer)),
      (error: unknown) => say(error instanceof Refused ? refused(error.refusal) : lost()),
    )
  }
  const askNow = (): void => {
    send({ type: 'asking', at: now() })
    hear(doors.ask(), {
      answered: (cashier) => ({
        type: 'answered',
        cashier,
        at: now(),
        kept: state.is === 'opening' ? doors.kept() : null,
      }),
      refused: (refusal) => ({ type: 'askRefused', refusal }),
      lost: () => ({ type: 'askLost' }),
    })
  }
  const paying = {
    refused: (refusal: Refusal): CashierEvent => ({ type: 'payRefused', refusal }),
    lost: (): CashierEvent => ({ type: 'payLost', at: now() }),
  }
  const facing = {
    refused: (refusal: Refusal): CashierEvent => ({ type: 'faceRefused', refusal }),
    lost: (): CashierEvent => ({ type: 'faceLost' }),
  }
  const resetting = {
    refused: (refusal: Refusal): CashierEvent => ({ type: 'resetRefused', refusal }),
    lost: (): CashierEvent => ({ type: 'resetLost' }),
  }
  const paid = (cashier: Cashier): CashierEvent => ({ type: 'payAnswered', cashier, at: now() })
  const perform = (effect: CashierEffect): void => {
    switch (effect.do) {
      case 'ask':
        return later(effect.afterMs, askNow)
      case 'pay':
        later(slowMs, () => send({ type: 'paySlow' }))
        return hear(doors.pay(effect.payment), { answered: paid, ...paying })
      case 'payAtBank':
        return hear(doors.payAtBank({ attemptId: effect.attemptId, amount: effect.amount }), {
          answered: (answer) => ('challengeId' in answer ? { type: 'bankAsks', ...answer } : paid(answer)),
          ...paying,
        })
      case 'openFace':
        return hear(doors.openFace(), { answered: (check) => ({ type: 'faceOpened', check }), ...facing })
      case 'endFace':
        return hear(doors.endFace(effect.checkId, effect.outcome), {
          answered: (check) => ({ type: 'faceJudged', check, at: now() }),
          ...facing,
        })
      case 'startReset':
        return hear(doors.startReset(), { answered: (reset) => ({ type: 'resetSent', reset }), ...resetting })
      case 'endReset':
        return hear(doors.endReset(effect.code), { answered: () => ({ type: 'resetDone' }), ...resetting })
      case 'settle':
        return hear(doors.settle(), {
          answered: () => ({ type: 'settled' }),
          refused: () => ({ type: 'settled' }),
          lost: () => ({ type: 'settleLost' }),
        })
    }
  }

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    send,
    start: () => {
      if (state.is === 'opening') perform({ do: 'ask', afterMs: 0 })
    },
    stop: () => {
      running += 1
      for (const stop of waits) stop()
      waits.clear()
    },
  }
}
