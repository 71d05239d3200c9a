import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import { cashierStep } from './cashier-machine.ts'
import {
  everyState as at,
  sampleCashier,
  sampleCheck,
  sampleClosed,
  sampleHeld,
  sampleIntent,
  samplePaid,
  sampleReturned,
  sampleSent,
} from './cashier-samples.ts'
import {
  fresh,
  lockedPin,
  intent,
  goOn,
  pasted,
  asked,
  told,
  answered,
  refused,
  asks,
  type Row,
} from './sample-rows.ts'
import { firstAskMs, nextAskMs } from './steps-of.ts'

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

describe.each(Object.entries({ paying, unknown, facing }))('the cashier: %s', (_part, rows) => {
  test.each(rows)('%s', (_title, from, event, to, effect) => {
    const step = cashierStep(from, event, fresh)
    if (typeof to === 'string') expect(step.state.is).toBe(to)
    else expect(step.state).toMatchObject(to)
    expect(step.effect).toEqual(effect)
  })
})
