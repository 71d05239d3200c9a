import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { DigitKey } from '#ui/pin-entry.ts'
import { cashierStep } from './cashier-machine.ts'
import {
  everyState as at,
  sampleCashier,
  sampleCheck,
  sampleClosed,
  sampleHeld,
  sampleIntent,
  samplePaid,
  sampleReset,
  sampleReturned,
  sampleSent,
} from './cashier-samples.ts'
import type { CashierEvent, CashierState } from './cashier-state.ts'
import { firstAskMs, nextAskMs } from './steps-of.ts'

const fresh = 'fresh-one'
const cashier = sampleCashier()
const lockedPin = { triesLeft: 0, lockedUntil: 99 }
const intent = { ...sampleIntent, attemptId: fresh }
const pin = (digits: string): CashierState => ({ ...at.pin, digits })
const goOn: CashierEvent = { type: 'goOn', at: 5 }
const keyed = (key: DigitKey): CashierEvent => ({ type: 'keyed', key, at: 5 })
const pasted = (paste: string): CashierEvent => keyed({ paste })
const asked = (told = cashier): CashierEvent => ({ type: 'answered', cashier: told, at: 11 })
const told = (known = cashier): CashierEvent => ({ type: 'told', cashier: known, at: 11 })
const answered = (known = cashier): CashierEvent => ({ type: 'payAnswered', cashier: known, at: 8 })
const refused = (refusal: (CashierEvent & { type: 'payRefused' })['refusal']): CashierEvent => ({
  type: 'payRefused',
  refusal,
})
const pays = (pin: string, attemptId = sampleIntent.attemptId) => ({
  do: 'pay',
  payment: { attemptId, method: 'balance', amount: fen(9_978), authorisation: { by: 'pin', pin } },
})
const asks = (afterMs: number) => ({ do: 'ask', afterMs })

type Row = [
  title: string,
  from: CashierState,
  event: CashierEvent,
  /** The state, part of it, or only its name. */
  to: Partial<CashierState> | CashierState['is'],
  effect?: unknown,
]

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

const paying: Row[] = [
  ['a payment answered is paid', at.checking, answered(samplePaid()), 'paid'],
  [
    'a payment held is asked after',
    at.checking,
    answered(sampleHeld()),
    { is: 'pending', sent: sampleSent },
    asks(nextAskMs),
  ],
  ['a slow payment says so', at.checking, { type: 'paySlow' }, { ...at.checking, slow: true }],
  ['that it is unpaid says nothing while it is sent', at.checking, told(), at.checking],
  [
    'a wrong PIN counts down, and the next one is a new attempt',
    at.checking,
    refused({ code: 'pinWrong', triesLeft: 2 }),
    { is: 'wrongPin', triesLeft: 2, intent },
  ],
  [
    'a third wrong PIN locks, and says what is open',
    at.checking,
    refused({ code: 'pinLocked', until: 99 }),
    { is: 'locked', until: 99, way: 'face' },
  ],
  [
    'what turns out short keeps its place, and the next way is chosen',
    at.checking,
    refused({ code: 'methodShort', method: 'balance', available: fen(6_240), by: fen(3_738) }),
    { is: 'choose', way: 'debit6018', instead: 'balance' },
  ],
  [
    'a limit reached says how much is left, and the next way is chosen',
    { ...at.checking, sent: { ...sampleSent, intent: { ...sampleIntent, method: 'debit6018' } } },
    refused({ code: 'methodLimit', method: 'debit6018', left: fen(100) }),
    { is: 'choose', way: 'balance', instead: 'debit6018' },
  ],
  ['a PIN is asked for where none was expected', at.checking, refused({ code: 'pinNeeded' }), { is: 'pin', intent }],
  ['a look is asked for, for this one', at.checking, refused({ code: 'faceNeeded' }), 'stepUp'],
  ['which opens the camera', at.stepUp, goOn, 'faceOpening', { do: 'openFace' }],
  ['or another way', at.stepUp, { type: 'otherWay' }, 'choose'],
  [
    'a look that cannot be given is said over the other ways',
    { ...at.checking, cashier: sampleCashier({ face: { failsLeft: 0, lockedUntil: 99 } }) },
    refused({ code: 'faceNeeded' }),
    { is: 'choose', said: { code: 'faceNeeded' } },
  ],
  ['a payment may be stopped for safety', at.checking, refused({ code: 'riskRefused' }), 'stopped'],
  ['and another way tried', at.stopped, { type: 'otherWay' }, 'choose'],
  [
    'a trade closed meanwhile is closed',
    at.checking,
    refused({ code: 'tradeClosed', because: 'expired' }),
    { is: 'closed', because: 'expired' },
  ],
  ['a trade paid meanwhile is asked for', at.checking, refused({ code: 'alreadyPaid' }), 'opening', asks(0)],
  [
    'one held meanwhile, too',
    at.checking,
    refused({ code: 'paymentProcessing', until: 20 }),
    'pending',
    asks(nextAskMs),
  ],
  [
    'any other refusal is said where the person can try again',
    at.checking,
    refused({ code: 'storageFull' }),
    { is: 'choose', said: { code: 'storageFull' } },
  ],
]

const unknown: Row[] = [
  [
    'a lost answer is unknown, and Lane Pay is asked',
    at.checking,
    { type: 'payLost', at: 9 },
    { ...at.unknown, asks: 0, askedAt: 9 },
    asks(firstAskMs),
  ],
  ['an unknown payment cannot be sent again', at.unknown, pasted('111111'), at.unknown],
  ['nor chosen again', at.unknown, goOn, at.unknown],
  ['nor left for another way', at.unknown, { type: 'otherWay' }, at.unknown],
  ['an unasked "unpaid" is no answer', at.unknown, told(), at.unknown],
  ['each question is counted', at.unknown, { type: 'asking', at: 20 }, { ...at.unknown, asks: 2, askedAt: 20 }],
  ['found paid after all', at.unknown, asked(samplePaid()), { is: 'paid', asks: 1 }],
  ['found paid without having been asked', at.unknown, told(samplePaid()), { is: 'paid', asks: 1 }],
  [
    'it is first asked for, even when the world has told already',
    { ...at.unknown, asks: 0 },
    told(samplePaid()),
    { ...at.unknown, asks: 0 },
  ],
  ['found to be held', at.unknown, asked(sampleHeld()), { is: 'pending', sent: sampleSent }, asks(nextAskMs)],
  ['one "not paid" is not believed', at.unknown, asked(), { ...at.unknown, unpaid: 1 }, asks(nextAskMs)],
  [
    'the third "not paid" in a row is, with what was there before as proof',
    { ...at.unknown, unpaid: 2 },
    asked(),
    { is: 'notPaid', sent: sampleSent },
  ],
  ['a lost question is asked again', at.unknown, { type: 'askLost' }, at.unknown, asks(nextAskMs)],
  [
    'a try that is gone proves a wrong PIN',
    at.unknown,
    asked(sampleCashier({ pin: { triesLeft: 2 } })),
    { is: 'wrongPin', triesLeft: 2 },
  ],
  ['a lock proves the last wrong PIN', at.unknown, asked(sampleCashier({ pin: lockedPin })), 'locked'],
  [
    'closed while it was looked for: the proof is kept',
    at.unknown,
    asked(sampleClosed('cancelled')),
    { is: 'closed', sent: sampleSent },
  ],
  ['settling is not offered at once', at.unknown, { type: 'settle', at: 12 }, at.unknown],
  ['after long it is', at.unknown, { type: 'askedLong' }, { ...at.unknown, long: true }],
  [
    'and done',
    { ...at.unknown, long: true },
    { type: 'settle', at: 12 },
    { ...at.settling, done: false },
    { do: 'settle' },
  ],
  ['what was settled is asked for', { ...at.settling, done: false }, { type: 'settled' }, at.settling, asks(0)],
  ['an answer from before it was is none', { ...at.settling, done: false }, asked(), { ...at.settling, done: false }],
  [
    'settled unpaid: closed, with the proof',
    at.settling,
    asked(sampleClosed('cancelled')),
    { is: 'closed', sent: sampleSent },
  ],
  ['settled paid: it came back', at.settling, asked(sampleReturned()), { is: 'returned', settled: true }],
  [
    'settling that nobody heard goes on asking, and may be done again',
    at.settling,
    { type: 'settleLost' },
    { is: 'unknown', long: true },
    asks(nextAskMs),
  ],
  ['nor did the world hear of it', at.settling, asked(), { is: 'unknown', long: true }, asks(nextAskMs)],
  ['a held payment that is paid', at.pending, asked(samplePaid()), 'paid'],
  [
    'a held payment that is closed, with the proof',
    at.pending,
    told(sampleClosed('declined')),
    { is: 'closed', because: 'declined', sent: sampleSent },
  ],
  [
    'which is still the proof when it is told again',
    { ...at.closed, sent: sampleSent },
    told(sampleClosed('declined')),
    { is: 'closed', sent: sampleSent },
  ],
  ['a held payment is asked after again', at.pending, asked(sampleHeld()), 'pending', asks(nextAskMs)],
  ['a held payment cannot be sent again', at.pending, pasted('111111'), at.pending],
  ['a held payment let go of is not paid', at.pending, asked(), 'notPaid'],
  ['one of another tab, let go of, leaves the choice', { ...at.pending, sent: null }, asked(), 'choose'],
  ['a payment not paid is tried again as the same attempt', at.notPaid, goOn, { is: 'pin', intent: sampleIntent }],
  ['or in another way', at.notPaid, { type: 'otherWay' }, 'choose'],
  ['a payment that arrives late is still found', at.notPaid, told(samplePaid()), 'paid'],
]

const facing: Row[] = [
  ['the look is opened', at.faceOpening, { type: 'faceOpened', check: sampleCheck() }, 'face'],
  [
    'a live face is told to Lane Pay',
    at.face,
    { type: 'faceSeen', outcome: 'live' },
    'faceJudging',
    { do: 'endFace', checkId: 'F-1', outcome: 'live' },
  ],
  [
    'and pays when Lane Pay agrees',
    at.faceJudging,
    { type: 'faceJudged', check: sampleCheck({ state: 'passed' }), at: 8 },
    'checking',
    {
      do: 'pay',
      payment: {
        attemptId: sampleIntent.attemptId,
        method: 'balance',
        amount: fen(9_978),
        authorisation: { by: 'face', checkId: 'F-1' },
      },
    },
  ],
  [
    'nobody alive is a look less',
    { ...at.faceJudging, outcome: 'notLive' },
    { type: 'faceJudged', check: sampleCheck({ state: 'failed', failsLeft: 1 }), at: 8 },
    { is: 'faceOver', why: 'failed', failsLeft: 1 },
  ],
  [
    'no camera is none',
    { ...at.faceJudging, outcome: 'noCamera' },
    { type: 'faceJudged', check: sampleCheck({ state: 'failed' }), at: 8 },
    { is: 'faceOver', why: 'noCamera', failsLeft: 3 },
  ],
  [
    'time is up',
    at.faceJudging,
    { type: 'faceJudged', check: sampleCheck({ state: 'expired' }), at: 8 },
    { is: 'faceOver', why: 'timedOut' },
  ],
  ['no answer to a look leaves the money alone', at.faceJudging, { type: 'faceLost' }, { is: 'faceOver', why: 'lost' }],
  ['the PIN takes over', at.face, { type: 'usePin' }, { is: 'pin', intent }],
  ['and after a look in vain', at.faceOver, { type: 'usePin' }, { is: 'pin', intent }],
  ['unless it is locked', { ...at.faceOver, cashier: sampleCashier({ pin: lockedPin }) }, { type: 'usePin' }, 'locked'],
  ['unless only a look will do', { ...at.faceOver, intent: { ...at.stepUp.intent } }, { type: 'usePin' }, 'choose'],
  ['look again', at.faceOver, goOn, 'faceOpening', { do: 'openFace' }],
  [
    'a locked face stands in the list with its clock',
    at.faceOpening,
    { type: 'faceRefused', refusal: { code: 'faceLocked', until: 99 } },
    { is: 'choose', way: 'balance', instead: 'face' },
  ],
  ['back from the face is the list', at.face, { type: 'back' }, { is: 'choose', way: 'face' }],
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

describe.each(Object.entries({ opening, choosing, typing, paying, unknown, facing, forgetting }))(
  'the cashier: %s',
  (_part, rows) => {
    test.each(rows)('%s', (_title, from, event, to, effect) => {
      const step = cashierStep(from, event, fresh)
      if (typeof to === 'string') expect(step.state.is).toBe(to)
      else expect(step.state).toMatchObject(to)
      expect(step.effect).toEqual(effect)
    })
  },
)

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
