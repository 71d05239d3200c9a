import { describe, expect, test } from 'vitest'
import { cashierStep } from './cashier-machine.ts'
import { everyState as at, sampleCheck, samplePaid, sampleReset } from './cashier-samples.ts'
import type { CashierEvent } from './cashier-state.ts'
import { fresh, goOn, keyed, pasted, asked, told, answered, refused } from './sample-rows.ts'

/** One of every event, answers included. */
const everyEvent: CashierEvent[] = [
  told(),
  told(samplePaid()),
  asked(),
  asked(samplePaid()),
  { type: 'askRefused', refusal: { code: 'tradeUnknown' } },
  { type: 'askLost' },
  { type: 'asking', at: 20 },
  { type: 'askAgain' },
  { type: 'wayChosen', way: 'pot' },
  { type: 'planChosen', plan: 6 },
  goOn,
  pasted('123456'),
  keyed('clear'),
  { type: 'back' },
  { type: 'otherWay' },
  { type: 'useFace' },
  { type: 'usePin' },
  { type: 'forgot' },
  answered(samplePaid()),
  refused({ code: 'pinWrong', triesLeft: 2 }),
  { type: 'paySlow' },
  { type: 'payLost', at: 9 },
  { type: 'bankAsks', challengeId: 'C-1' },
  { type: 'faceOpened', check: sampleCheck() },
  { type: 'faceSeen', outcome: 'live' },
  { type: 'faceJudged', check: sampleCheck({ state: 'passed' }), at: 8 },
  { type: 'faceRefused', refusal: { code: 'faceLocked', until: 99 } },
  { type: 'faceLost' },
  { type: 'resetSent', reset: sampleReset },
  { type: 'resetDone' },
  { type: 'resetRefused', refusal: { code: 'resetCodeWrong', triesLeft: 2 } },
  { type: 'resetLost' },
  { type: 'askedLong' },
  { type: 'settle', at: 12 },
  { type: 'settled' },
  { type: 'settleLost' },
]

describe('every state with every event', () => {
  test.each(Object.values(at).map((state) => [state.is, state] as const))('%s', (is, state) => {
    const away = ['checking', 'unknown', 'pending', 'settling', 'toBank', 'atBank', 'paid', 'returned', 'closed']
    for (const event of everyEvent) {
      const { effect } = cashierStep(state, event, fresh)
      // Nothing that has left, and nothing that has ended, is ever sent a second time.
      if (away.includes(is)) expect(effect?.do ?? 'nothing', `${is} on ${event.type}`).not.toMatch(/^pay/)
    }
  })

  test('what is paid, and what came back, stays that', () => {
    for (const event of everyEvent) {
      expect(cashierStep(at.paid, event, fresh).state.is).toMatch(/paid|noTrade/)
      expect(cashierStep(at.returned, event, fresh).state.is).toMatch(/returned|noTrade/)
    }
  })

  test('every state has a way on', () => {
    for (const state of Object.values(at)) {
      const leads = everyEvent.some((event) => {
        const step = cashierStep(state, event, fresh)
        return step.state.is !== state.is || step.effect !== undefined
      })
      expect(leads || ['paid', 'returned', 'atBank'].includes(state.is), state.is).toBe(true)
    }
  })
})
