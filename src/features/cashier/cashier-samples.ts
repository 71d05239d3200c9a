import { fen } from '#contract/money.ts'
import type { FaceCheck } from '#contract/face-check.ts'
import type { Cashier, Method, PinReset, PinState, Trade, TradeEnd } from '#contract/pay.ts'
import type { CashierState, Intent, Sent, StateOf } from './cashier-state.ts'

const placedAt = Date.UTC(2026, 10, 9, 6, 5)
const dueAt = [Date.UTC(2026, 11, 9), Date.UTC(2027, 0, 9), Date.UTC(2027, 1, 9)]

export interface SampleCashier {
  trade?: Partial<Trade>
  pin?: PinState
  balance?: number
  face?: Cashier['wallet']['face']
  /** What differs of a method from an open wallet. */
  methods?: Partial<Record<Method['id'], Partial<Method>>>
}

/** A trade of ¥99.78 beside a wallet of every method, as the world tells it: for the tests of this folder. */
export function sampleCashier({
  trade = {},
  pin = { triesLeft: 3 },
  balance = 31_206,
  face = { failsLeft: 3 },
  methods = {},
}: SampleCashier = {}): Cashier {
  const amount = fen(9_978)
  const locked = pin.lockedUntil !== undefined
  const own = (id: Method['id'], available: number): Method => ({
    id,
    available: fen(available),
    state: locked ? 'locked' : available < amount.minor ? 'short' : 'ready',
    ...(available < amount.minor ? { missing: fen(amount.minor - available) } : {}),
    needs: 'pin',
  })
  const plans: Method['plans'] = [
    { months: 3, each: fen(3_326), total: fen(9_978), fee: fen(0), yearlyPercent: 0, dueAt },
    { months: 6, each: fen(1_738), total: fen(10_428), fee: fen(450), yearlyPercent: 16.4, dueAt },
  ]
  const all: Method[] = [
    own('balance', balance),
    own('pot', 500_000),
    { ...own('later', 300_000), plans },
    { ...own('debit6018', 200_000), state: 'ready', leftToday: fen(200_000), needs: locked ? 'challenge' : 'pin' },
    own('credit2290', 800_000),
    { ...own('topUp', 200_000 + balance) },
  ]
  return {
    trade: {
      no: 'T-1',
      orderId: 'LL07-1109-0412',
      buyerId: 'lin',
      status: 'WAIT_BUYER_PAY',
      amount,
      openedAt: placedAt,
      expiresAt: placedAt + 15 * 60_000,
      refunds: [],
      ...trade,
    },
    wallet: {
      balance: fen(balance),
      pot: fen(500_000),
      later: { limit: fen(300_000), used: fen(0), dues: [] },
      passFree: { ceiling: fen(0), leftToday: fen(500_000) },
      methods: all.map((method) => ({ ...method, ...methods[method.id] })),
      pin,
      face,
      statement: [],
    },
  }
}

export const samplePaid = (balance = 31_206): Cashier =>
  sampleCashier({
    trade: { status: 'TRADE_SUCCESS', paidAt: placedAt + 60_000, method: 'balance' },
    balance: balance - 9_978,
  })

export const sampleHeld = (): Cashier => sampleCashier({ trade: { processing: true } })

export const sampleClosed = (because: TradeEnd): Cashier =>
  sampleCashier({
    trade: {
      status: 'TRADE_CLOSED',
      closedAt: placedAt + (because === 'expired' ? 15 : 3) * 60_000,
      closedBecause: because,
    },
  })

/** Paid, and given back as a whole. */
export const sampleReturned = (): Cashier =>
  sampleCashier({
    trade: { status: 'TRADE_CLOSED', paidAt: placedAt + 60_000, closedAt: placedAt + 120_000, method: 'balance' },
  })

export const sampleIntent: Intent = { attemptId: 'attempt-1', method: 'balance', by: 'pin' }

export const sampleSent: Sent = { intent: sampleIntent, sentAt: 5, before: fen(31_206), triesLeft: 3 }

export const sampleCheck = (change: Partial<FaceCheck> = {}): FaceCheck => ({
  id: 'F-1',
  tradeNo: 'T-1',
  prompts: ['turnLeft', 'blink'],
  openedAt: 5,
  expiresAt: 30_005,
  state: 'open',
  failsLeft: 3,
  ...change,
})

export const sampleReset: PinReset = {
  startedAt: 1,
  expiresAt: 300_001,
  resendAt: 30_001,
  triesLeft: 3,
  phoneTail: '21',
}

const cashier = sampleCashier()
const intent = sampleIntent
const sent = sampleSent
const asking = { asks: 1, askedAt: 10, long: false }

/** One of every state the sheet can be in, by its name: nobody forgets a state, since the compiler asks for it. */
export const everyState: { [Is in CashierState['is']]: StateOf<Is> } = {
  opening: { is: 'opening', lost: 0, wished: null },
  noTrade: { is: 'noTrade' },
  choose: { is: 'choose', cashier, way: 'balance' },
  plans: { is: 'plans', cashier, plan: 3 },
  pin: { is: 'pin', cashier, intent, digits: '' },
  wrongPin: { is: 'wrongPin', cashier, intent, triesLeft: 2 },
  locked: { is: 'locked', cashier: sampleCashier({ pin: { triesLeft: 0, lockedUntil: 99 } }), until: 99, way: 'face' },
  resetAsking: { is: 'resetAsking', cashier, from: intent, reset: null },
  resetCode: { is: 'resetCode', cashier, from: intent, reset: sampleReset, digits: '' },
  resetChecking: { is: 'resetChecking', cashier, from: intent, reset: sampleReset },
  resetDone: { is: 'resetDone', cashier, from: intent },
  faceOpening: { is: 'faceOpening', cashier, intent: { ...intent, by: 'face' } },
  face: { is: 'face', cashier, intent: { ...intent, by: 'face' }, check: sampleCheck() },
  faceJudging: { is: 'faceJudging', cashier, intent: { ...intent, by: 'face' }, check: sampleCheck(), outcome: 'live' },
  faceOver: { is: 'faceOver', cashier, intent: { ...intent, by: 'face' }, why: 'failed', failsLeft: 2 },
  stepUp: { is: 'stepUp', cashier, intent: { ...intent, by: 'face', faceWanted: true } },
  stopped: { is: 'stopped', cashier },
  toBank: { is: 'toBank', cashier, intent: { ...intent, method: 'debit6018', by: 'bank' } },
  atBank: { is: 'atBank', cashier, challengeId: 'C-1' },
  checking: { is: 'checking', cashier, sent, slow: false },
  unknown: { is: 'unknown', cashier, sent, lostAt: 9, unpaid: 0, ...asking },
  pending: { is: 'pending', cashier, sent, heldAt: 9, ...asking },
  settling: { is: 'settling', cashier, sent, since: 12, done: true },
  notPaid: { is: 'notPaid', cashier, sent },
  closed: { is: 'closed', cashier: sampleClosed('expired'), because: 'expired', sent: null },
  returned: { is: 'returned', cashier: sampleReturned(), settled: false },
  paid: { is: 'paid', cashier: samplePaid(), asks: null },
}
