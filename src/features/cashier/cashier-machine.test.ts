import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { DigitKey } from '#ui/pin-entry.ts'
import { cashierStep, firstAskMs, nextAskMs, opening } from './cashier-machine.ts'
import { sampleCashier, sampleClosed, samplePaid } from './cashier-samples.ts'
import type { CashierEvent, CashierState } from './cashier-state.ts'

const cashier = sampleCashier()
const choose: CashierState = { is: 'choose', cashier }
const pin = (digits: string): CashierState => ({ is: 'pin', cashier, digits })
const checking: CashierState = { is: 'checking', cashier, sentAt: 5, slow: false }
const unknown: CashierState = { is: 'unknown', cashier, sentAt: 5, lostAt: 9, asks: 1, askedAt: 10, unpaid: 0 }
const keyed = (key: DigitKey): CashierEvent => ({ type: 'keyed', key, at: 5 })
const pasted = (paste: string): CashierEvent => keyed({ paste })
const asked = (told = cashier): CashierEvent => ({ type: 'answered', cashier: told })

type Row = [
  title: string,
  from: CashierState,
  event: CashierEvent,
  to: CashierState | CashierState['is'],
  effect?: unknown,
]

const rows: Row[] = [
  ['an open trade offers its ways to pay', opening.state, asked(), 'choose'],
  ['a paid trade opens on the paid moment', opening.state, asked(samplePaid()), 'paid'],
  ['a trade whose time is up says so', opening.state, asked(sampleClosed('expired')), 'closed'],
  ['a balance below the amount is short by the rest', opening.state, asked(sampleCashier({ balance: 6_240 })), 'short'],
  [
    'a locked PIN opens on its clock',
    opening.state,
    asked(sampleCashier({ pin: { triesLeft: 0, lockedUntil: 99 } })),
    'locked',
  ],
  [
    'a number that is no trade is said to be none',
    opening.state,
    { type: 'askRefused', refusal: { code: 'tradeUnknown' } },
    { is: 'noTrade' },
  ],
  [
    'an unheard question is asked again',
    opening.state,
    { type: 'askLost' },
    { is: 'opening', lost: 1 },
    { do: 'ask', afterMs: nextAskMs },
  ],
  ['choosing the balance asks for the PIN', choose, { type: 'chosen' }, pin('')],
  ['digits are counted', pin('12'), keyed('3'), pin('123')],
  ['of a paste only digits count', pin('12'), pasted('a 3-'), pin('3')],
  ['a digit can be taken back', pin('12'), keyed('delete'), pin('1')],
  ['a phone laid down forgets the digits', pin('12'), keyed('clear'), pin('')],
  ['back from the PIN is the choice', pin('12'), { type: 'back' }, choose],
  ['the sixth digit sends the PIN', pin('12345'), keyed('6'), checking, { do: 'pay', pin: '123456' }],
  ['a pasted PIN is sent as it is', pin(''), pasted('123456'), checking, { do: 'pay', pin: '123456' }],
  [
    'a longer paste sends its first six digits',
    pin('1234'),
    pasted('123 456 78'),
    checking,
    { do: 'pay', pin: '123456' },
  ],
  ['typing while it is sent does nothing', checking, pasted('111111'), checking],
  ['a payment answered is paid', checking, { type: 'payAnswered', cashier: samplePaid() }, 'paid'],
  ['a slow payment says so', checking, { type: 'paySlow' }, { ...checking, slow: true }],
  ['that it is unpaid says nothing while it is sent', checking, { type: 'told', cashier }, checking],
  ['a wrong PIN counts down', checking, refused({ code: 'pinWrong', triesLeft: 2 }), 'wrongPin'],
  [
    'a third wrong PIN locks',
    checking,
    refused({ code: 'pinLocked', until: 99 }),
    { is: 'locked', cashier, until: 99 },
  ],
  [
    'a short balance keeps its place and says by how much',
    checking,
    refused({ code: 'balanceShort', available: fen(6_240), by: fen(3_738) }),
    { is: 'short', cashier, available: fen(6_240), by: fen(3_738) },
  ],
  [
    'a trade closed meanwhile is closed',
    checking,
    refused({ code: 'tradeClosed', because: 'expired' }),
    { is: 'closed', cashier, because: 'expired' },
  ],
  [
    'any other refusal is said where the person can try again',
    checking,
    refused({ code: 'storageFull' }),
    { is: 'choose', cashier, said: { code: 'storageFull' } },
  ],
  [
    'a lost answer is unknown, and Lane Pay is asked',
    checking,
    { type: 'payLost', at: 9 },
    { ...unknown, asks: 0, askedAt: 9 },
    { do: 'ask', afterMs: firstAskMs },
  ],
  ['an unknown payment cannot be sent again', unknown, pasted('111111'), unknown],
  ['an unknown payment cannot be chosen again', unknown, { type: 'chosen' }, unknown],
  ['an unknown payment does not take an unasked "unpaid" for an answer', unknown, { type: 'told', cashier }, unknown],
  ['each question is counted', unknown, { type: 'asking', at: 20 }, { ...unknown, asks: 2, askedAt: 20 }],
  ['found paid after all', unknown, asked(samplePaid()), { is: 'paid', cashier: samplePaid(), asks: 1 }],
  [
    'found paid without having been asked',
    unknown,
    { type: 'told', cashier: samplePaid() },
    { is: 'paid', cashier: samplePaid(), asks: 1 },
  ],
  [
    'a lost payment is first asked for, even when the world has told already',
    { ...unknown, asks: 0 },
    { type: 'told', cashier: samplePaid() },
    { ...unknown, asks: 0 },
  ],
  ['one "not paid" is not believed', unknown, asked(), { ...unknown, unpaid: 1 }, { do: 'ask', afterMs: nextAskMs }],
  [
    'the third "not paid" in a row is, with the balance before as proof',
    { ...unknown, unpaid: 2 },
    asked(),
    { is: 'notPaid', cashier, before: fen(31_206) },
  ],
  ['a lost question is asked again', unknown, { type: 'askLost' }, unknown, { do: 'ask', afterMs: nextAskMs }],
  [
    'a try that is gone proves that the lost answer was "wrong PIN"',
    unknown,
    asked(sampleCashier({ pin: { triesLeft: 2 } })),
    { is: 'wrongPin', cashier: sampleCashier({ pin: { triesLeft: 2 } }), triesLeft: 2 },
  ],
  [
    'a lock proves that the lost answer was the last wrong PIN',
    unknown,
    asked(sampleCashier({ pin: { triesLeft: 0, lockedUntil: 99 } })),
    'locked',
  ],
  ['a payment not paid may be tried again', { is: 'notPaid', cashier, before: fen(1) }, { type: 'chosen' }, pin('')],
  [
    'a payment that arrives late is still found',
    { is: 'notPaid', cashier, before: fen(1) },
    { type: 'told', cashier: samplePaid() },
    'paid',
  ],
  ['digits after a wrong PIN keep its tries in sight', { is: 'wrongPin', cashier, triesLeft: 2 }, keyed('1'), 'pin'],
  ['another tab paid while the PIN was typed', pin('123'), { type: 'told', cashier: samplePaid() }, 'paid'],
  [
    'the order was cancelled while the PIN was typed',
    pin('1'),
    { type: 'told', cashier: sampleClosed('cancelled') },
    'closed',
  ],
  ['an ended lock opens the ways to pay', { is: 'locked', cashier, until: 99 }, { type: 'told', cashier }, choose],
  ['what is paid stays paid', { is: 'paid', cashier: samplePaid(), asks: null }, { type: 'told', cashier }, 'paid'],
]

function refused(refusal: (CashierEvent & { type: 'payRefused' })['refusal']): CashierEvent {
  return { type: 'payRefused', refusal }
}

describe('the cashier, step by step', () => {
  test.each(rows)('%s', (_title, from, event, to, effect) => {
    const step = cashierStep(from, event)
    if (typeof to === 'string') expect(step.state.is).toBe(to)
    else expect(step.state).toEqual(to)
    expect(step.effect).toEqual(effect)
  })

  test('a closed trade tells why: out of time, given up, or recalled', () => {
    for (const because of ['expired', 'cancelled', 'recalled'] as const)
      expect(cashierStep(opening.state, asked(sampleClosed(because))).state).toMatchObject({ is: 'closed', because })
  })

  test('one that was paid and came back as a whole was paid: nobody is told that nothing was taken', () => {
    const back = samplePaid()
    const told = { ...back, trade: { ...back.trade, status: 'TRADE_CLOSED' as const, closedAt: 9 } }
    expect(cashierStep(opening.state, asked(told)).state.is).toBe('paid')
  })

  test('a wrong PIN is remembered, so that a lost answer after it is told from a second wrong one', () => {
    const wrong = cashierStep(checking, refused({ code: 'pinWrong', triesLeft: 2 })).state
    const again = cashierStep(wrong, pasted('111111')).state
    const lost = cashierStep(again, { type: 'payLost', at: 9 }).state
    expect(cashierStep(lost, asked(sampleCashier({ pin: { triesLeft: 2 } }))).state.is).toBe('unknown')
    expect(cashierStep(lost, asked(sampleCashier({ pin: { triesLeft: 1 } }))).state.is).toBe('wrongPin')
  })
})
