import type { Cashier } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { Refused } from '#platform/failure.ts'
import { cashierStep, opening } from './cashier-machine.ts'
import type { CashierEffect, CashierEvent, CashierState } from './cashier-state.ts'

/** Wall time after which a payment on its way says that it is slow. */
export const slowMs = 4_000

/** What the cashier can do in the world, and its clocks. Each call throws Refused, or anything else for "no answer". */
export interface CashierDoors {
  ask: () => Promise<Cashier>
  pay: (pin: string) => Promise<Cashier>
  /** World time. */
  now: () => Instant
  /** Calls back after wall milliseconds; gives how to stop. */
  wait: (ms: number, then: () => void) => () => void
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

/** The machine with hands: it keeps the state, does the effects, and turns every answer and every silence into an event. */
export function createCashierFlow({ ask, pay, now, wait }: CashierDoors): CashierFlow {
  let state = opening.state
  let running = 0
  const listeners = new Set<() => void>()
  const waits = new Set<() => void>()

  const later = (ms: number, then: () => void): void => {
    const mine = running
    const stop = wait(ms, () => {
      waits.delete(stop)
      if (mine === running) then()
    })
    waits.add(stop)
  }
  const send = (event: CashierEvent): void => {
    const step = cashierStep(state, event)
    if (step.state !== state) {
      state = step.state
      for (const listener of listeners) listener()
    }
    if (step.effect) perform(step.effect)
  }
  /** Says what became of a call, unless the flow was stopped meanwhile. */
  const hear = (
    call: Promise<Cashier>,
    answered: (cashier: Cashier) => CashierEvent,
    refused: (refusal: Refusal) => CashierEvent,
    lost: () => CashierEvent,
  ): void => {
    const mine = running
    const say = (event: CashierEvent): void => {
      if (mine === running) send(event)
    }
    call.then(
      (cashier) => say(answered(cashier)),
      (error: unknown) => say(error instanceof Refused ? refused(error.refusal) : lost()),
    )
  }
  const askNow = (): void => {
    send({ type: 'asking', at: now() })
    hear(
      ask(),
      (cashier) => ({ type: 'answered', cashier }),
      (refusal) => ({ type: 'askRefused', refusal }),
      () => ({ type: 'askLost' }),
    )
  }
  const perform = (effect: CashierEffect): void => {
    if (effect.do === 'ask') return later(effect.afterMs, askNow)
    later(slowMs, () => send({ type: 'paySlow' }))
    hear(
      pay(effect.pin),
      (cashier) => ({ type: 'payAnswered', cashier }),
      (refusal) => ({ type: 'payRefused', refusal }),
      () => ({ type: 'payLost', at: now() }),
    )
  }

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    send,
    start: () => {
      if (state.is === 'opening' && opening.effect) perform(opening.effect)
    },
    stop: () => {
      running += 1
      for (const stop of waits) stop()
      waits.clear()
    },
  }
}
