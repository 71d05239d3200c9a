import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import { cashierStep } from './cashier-machine.ts'
import {
  everyState as at,
  sampleCashier,
  sampleClosed,
  sampleHeld,
  samplePaid,
  sampleReset,
  sampleReturned,
  sampleSent,
} from './cashier-samples.ts'
import {
  fresh,
  cashier,
  lockedPin,
  intent,
  pin,
  goOn,
  keyed,
  pasted,
  asked,
  told,
  answered,
  refused,
  pays,
  asks,
  type Row,
} from './sample-rows.ts'
import { firstAskMs, nextAskMs } from './steps-of.ts'

const opening: Row[] = [
  ['an open trade offers its ways to pay', at.opening, asked(), { is: 'choose', way: 'balance' }],
  ['the way that paid last is marked', { ...at.opening, wished: 'pot' }, asked(), { is: 'choose', way: 'pot' }],
  ['a paid trade opens on the paid moment', at.opening, asked(samplePaid()), { is: 'paid', asks: null }],
  ['a trade whose time is up says so', at.opening, asked(sampleClosed('expired')), 'closed'],
  ['one paid and given back says that it came back', at.opening, asked(sampleReturned()), 'returned'],
  ['one that Lane Pay holds is asked after', at.opening, asked(sampleHeld()), 'pending', asks(nextAskMs)],
  [
    'a short balance keeps its place, and the card is chosen',
    at.opening,
    asked(sampleCashier({ balance: 6_240 })),
    { is: 'choose', way: 'debit6018', instead: 'balance' },
  ],
  [
    'a locked PIN opens on its clock, with the face chosen',
    at.opening,
    asked(sampleCashier({ pin: lockedPin })),
    { is: 'locked', until: 99, way: 'face' },
  ],
  [
    'what left before the app was closed is looked for before anything is offered',
    at.opening,
    { type: 'answered', cashier, at: 11, kept: sampleSent },
    { is: 'unknown', asks: 1, unpaid: 1 },
    asks(nextAskMs),
  ],
  [
    'what left before the app was closed, and was paid, is found',
    at.opening,
    { type: 'answered', cashier: samplePaid(), at: 11, kept: sampleSent },
    { is: 'paid', asks: 1 },
  ],
  [
    'a number that is no trade is said to be none',
    at.opening,
    { type: 'askRefused', refusal: { code: 'tradeUnknown' } },
    'noTrade',
  ],
  ['an unheard question is asked again', at.opening, { type: 'askLost' }, { lost: 1 }, asks(nextAskMs)],
  ['and at once when the person says so', at.opening, { type: 'askAgain' }, at.opening, asks(0)],
]

const choosing: Row[] = [
  ['another way is marked', at.choose, { type: 'wayChosen', way: 'pot' }, { is: 'choose', way: 'pot' }],
  [
    'a way that cannot pay is not',
    { is: 'choose', cashier: sampleCashier({ balance: 0 }), way: 'pot' },
    { type: 'wayChosen', way: 'balance' },
    { way: 'pot' },
  ],
  ['the balance asks for the PIN, as a new attempt', at.choose, goOn, { is: 'pin', intent, digits: '' }],
  ['Lane Later asks for how long', { ...at.choose, way: 'later' }, goOn, { is: 'plans', plan: 3 }],
  ['the face opens a look', { ...at.choose, way: 'face' }, goOn, 'faceOpening', { do: 'openFace' }],
  [
    'under the ceiling one tap pays',
    { is: 'choose', way: 'balance', cashier: sampleCashier({ methods: { balance: { needs: 'none' } } }) },
    goOn,
    'checking',
    {
      do: 'pay',
      payment: { attemptId: fresh, method: 'balance', amount: fen(9_978), authorisation: { by: 'passFree' } },
    },
  ],
  [
    'a card whose bank asks goes to the bank',
    { is: 'locked', until: 99, way: 'debit6018', cashier: sampleCashier({ pin: lockedPin }) },
    goOn,
    'toBank',
    { do: 'payAtBank', attemptId: fresh, amount: fen(9_978) },
  ],
  [
    'the bank asks for itself',
    at.toBank,
    { type: 'bankAsks', challengeId: 'C-1' },
    { is: 'atBank', challengeId: 'C-1' },
  ],
  ['the bank takes it at once', at.toBank, answered(samplePaid()), 'paid'],
  [
    'no answer from the bank is found out like any other',
    at.toBank,
    { type: 'payLost', at: 9 },
    'unknown',
    asks(firstAskMs),
  ],
  ['another plan is marked', at.plans, { type: 'planChosen', plan: 6 }, { plan: 6 }],
  ['a plan nobody offers is not', at.plans, { type: 'planChosen', plan: 12 }, { plan: 3 }],
  ['a plan asks for the PIN', at.plans, goOn, { is: 'pin', intent: { ...intent, method: 'later', plan: 3 } }],
  ['back from the plans is the list', at.plans, { type: 'back' }, { is: 'choose', way: 'later' }],
  [
    'a way that turns out short gives way to the next one',
    at.choose,
    told(sampleCashier({ balance: 100 })),
    { is: 'choose', way: 'debit6018', instead: 'balance' },
  ],
  [
    'another tab has a payment with Lane Pay: no second one is offered',
    at.choose,
    told(sampleHeld()),
    'pending',
    asks(nextAskMs),
  ],
  ['nor while a PIN is typed', pin('123'), told(sampleHeld()), 'pending', asks(nextAskMs)],
]

const typing: Row[] = [
  ['digits are counted', pin('12'), keyed('3'), pin('123')],
  ['of a paste only digits count', pin('12'), pasted('a 3-'), pin('3')],
  ['a digit can be taken back', pin('12'), keyed('delete'), pin('1')],
  ['a phone laid down forgets the digits', pin('12'), keyed('clear'), pin('')],
  ['back from the PIN is the list', pin('12'), { type: 'back' }, at.choose],
  ['the sixth digit sends the PIN', pin('12345'), keyed('6'), at.checking, pays('123456')],
  ['a pasted PIN is sent as it is', pin(''), pasted('123456'), at.checking, pays('123456')],
  ['a longer paste sends its first six digits', pin('1234'), pasted('123 456 78'), at.checking, pays('123456')],
  ['typing while it is sent does nothing', at.checking, pasted('111111'), at.checking],
  ['a face in place of the PIN', pin('12'), { type: 'useFace' }, 'faceOpening', { do: 'openFace' }],
  ['another tab paid while the PIN was typed', pin('123'), told(samplePaid()), 'paid'],
  ['the order was cancelled while the PIN was typed', pin('1'), told(sampleClosed('cancelled')), 'closed'],
  ['another tab locked the PIN while it was typed', pin('1'), told(sampleCashier({ pin: lockedPin })), 'locked'],
  ['digits after a wrong PIN keep its tries in sight', at.wrongPin, keyed('1'), { is: 'pin', triesLeft: 2 }],
]

const forgetting: Row[] = [
  ['a forgotten PIN asks for a code', at.pin, { type: 'forgot' }, 'resetAsking', { do: 'startReset' }],
  ['also a locked one', at.locked, { type: 'forgot' }, { is: 'resetAsking', from: null }, { do: 'startReset' }],
  [
    'the code is on its way',
    at.resetAsking,
    { type: 'resetSent', reset: sampleReset },
    { is: 'resetCode', reset: sampleReset },
  ],
  ['digits of the code are counted', at.resetCode, pasted('1234'), { is: 'resetCode', digits: '1234' }],
  ['the sixth digit sends it', at.resetCode, pasted('123456'), 'resetChecking', { do: 'endReset', code: '123456' }],
  [
    'a wrong code can be typed again',
    at.resetChecking,
    { type: 'resetRefused', refusal: { code: 'resetCodeWrong', triesLeft: 2 } },
    { is: 'resetCode', digits: '', said: { code: 'resetCodeWrong', triesLeft: 2 } },
  ],
  [
    'no answer to it: the wallet is asked',
    at.resetChecking,
    { type: 'resetLost' },
    { is: 'resetCode', said: 'lost' },
    asks(0),
  ],
  [
    'which may say that it was taken',
    { ...at.resetCode, said: 'lost', cashier: sampleCashier({ pin: lockedPin }) },
    asked(),
    'resetDone',
  ],
  ['another code may be asked for', at.resetCode, { type: 'forgot' }, 'resetAsking', { do: 'startReset' }],
  ['back from the code is where the PIN was', at.resetCode, { type: 'back' }, { is: 'pin', intent }],
  ['or its lock', { ...at.resetCode, cashier: sampleCashier({ pin: lockedPin }) }, { type: 'back' }, 'locked'],
  ['the lock is lifted', at.resetChecking, { type: 'resetDone' }, 'resetDone', asks(0)],
  ['and the PIN is asked for again', at.resetDone, goOn, { is: 'pin', intent }],
  ['an ended lock opens the ways to pay', at.locked, told(), { is: 'choose', way: 'balance' }],
  ['back from the lock is the list', at.locked, { type: 'back' }, { is: 'choose', way: 'face' }],
]

describe.each(Object.entries({ opening, choosing, typing, forgetting }))('the cashier: %s', (_part, rows) => {
  test.each(rows)('%s', (_title, from, event, to, effect) => {
    const step = cashierStep(from, event, fresh)
    if (typeof to === 'string') expect(step.state.is).toBe(to)
    else expect(step.state).toMatchObject(to)
    expect(step.effect).toEqual(effect)
  })
})

test('a closed trade tells why: out of time, given up, recalled, or not taken in the end', () => {
  for (const because of ['expired', 'cancelled', 'recalled', 'declined'] as const)
    expect(cashierStep(at.opening, asked(sampleClosed(because)), fresh).state).toMatchObject({ is: 'closed', because })
})

test('a wrong PIN is remembered, so that a lost answer after it is told from a second wrong one', () => {
  const wrong = cashierStep(at.checking, refused({ code: 'pinWrong', triesLeft: 2 }), fresh).state
  const again = cashierStep(wrong, pasted('111111'), fresh).state
  const lost = cashierStep(again, { type: 'payLost', at: 9 }, fresh).state
  expect(cashierStep(lost, asked(sampleCashier({ pin: { triesLeft: 2 } })), fresh).state.is).toBe('unknown')
  expect(cashierStep(lost, asked(sampleCashier({ pin: { triesLeft: 1 } })), fresh).state.is).toBe('wrongPin')
})
