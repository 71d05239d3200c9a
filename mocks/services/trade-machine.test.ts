import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { PinState } from '#contract/pay.ts'
import { pinAt, pinLockMs } from './pin-lock.ts'
import { decideTrade, type TradeMove, type TradeRecord, type TradeWorld } from './trade-machine.ts'

const openedAt = 1_000_000
const expiresAt = openedAt + 15 * 60_000
const waiting: TradeRecord = {
  no: 'LP1',
  orderId: 'LL1',
  buyerId: 'lin-yue',
  status: 'WAIT_BUYER_PAY',
  amount: fen(9978),
  openedAt,
  expiresAt,
  refunds: [],
}
const paid: TradeRecord = { ...waiting, status: 'TRADE_SUCCESS', paidAt: openedAt + 5, method: 'balance' }
const finished: TradeRecord = { ...paid, status: 'TRADE_FINISHED' }
const cancelled: TradeRecord = {
  ...waiting,
  status: 'TRADE_CLOSED',
  closedAt: openedAt + 5,
  closedBecause: 'cancelled',
}
const expired: TradeRecord = { ...waiting, status: 'TRADE_CLOSED', closedAt: expiresAt, closedBecause: 'expired' }

const right: TradeMove = {
  type: 'pay',
  attemptId: 'attempt-1',
  method: 'balance',
  amount: fen(9978),
  authorisation: { by: 'pin', matches: true },
}
const wrong: TradeMove = { ...right, authorisation: { by: 'pin', matches: false } }
const close: TradeMove = { type: 'close' }

const purse = { wallet: 31_206, pot: 0, later: 0, debit: 0, debitToday: 0, credit: 0 }
const holding = (wallet: number): TradeWorld => ({ ...calm, purse: { ...purse, wallet } })
const calm: TradeWorld = {
  now: openedAt + 1000,
  pin: { triesLeft: 3 },
  purse,
  passFree: () => false,
  facePassed: () => false,
  risk: 'none',
}
const withPin = (pin: PinState): TradeWorld => ({ ...calm, pin })
const lockedUntil = calm.now + 1
const attempt = { id: 'attempt-1', content: 'balance  9978 CNY  pin true' }
const lost = {
  kind: 'tradePaid',
  tradeNo: 'LP1',
  orderId: 'LL1',
  method: 'balance',
  funds: [{ account: 'wallet', minor: 9978 }],
  amount: fen(9978),
  authorisedBy: 'pin',
  attempt,
}
const nothing = { facts: [] }
const refusal = (told: object) => ({ refusal: told })
const refused = (told: object) => ({
  facts: [
    { kind: 'pinRefused', tradeNo: 'LP1', attempt: { ...attempt, content: 'balance  9978 CNY  pin false' }, ...told },
  ],
})

const table: [title: string, trade: TradeRecord, move: TradeMove, world: TradeWorld, expected: object][] = [
  ['takes the money for the right PIN', waiting, right, calm, { facts: [lost] }],
  ['takes it when the balance is exactly enough', waiting, right, holding(9978), { facts: [lost] }],
  ['takes it in the last millisecond', waiting, right, { ...calm, now: expiresAt - 1 }, { facts: [lost] }],
  ['counts a first wrong PIN', waiting, wrong, calm, refused({ triesLeft: 2 })],
  ['counts a second wrong PIN', waiting, wrong, withPin({ triesLeft: 2 }), refused({ triesLeft: 1 })],
  [
    'locks for three hours at the third wrong PIN',
    waiting,
    wrong,
    withPin({ triesLeft: 1 }),
    refused({ triesLeft: 0, lockedUntil: calm.now + pinLockMs }),
  ],
  [
    'refuses even the right PIN while locked',
    waiting,
    right,
    withPin({ triesLeft: 0, lockedUntil }),
    refusal({ code: 'pinLocked', until: lockedUntil }),
  ],
  [
    'takes the right PIN in the instant the lock ends',
    waiting,
    right,
    withPin({ triesLeft: 0, lockedUntil: calm.now }),
    { facts: [lost] },
  ],
  [
    'gives all tries back when the lock ends',
    waiting,
    wrong,
    withPin({ triesLeft: 0, lockedUntil: calm.now }),
    refused({ triesLeft: 2 }),
  ],
  [
    'says by how much a balance is short',
    waiting,
    right,
    holding(9977),
    refusal({ code: 'methodShort', method: 'balance', available: fen(9977), by: fen(1) }),
  ],
  [
    'is too late the instant it expires',
    waiting,
    right,
    { ...calm, now: expiresAt },
    refusal({ code: 'tradeClosed', because: 'expired' }),
  ],
  [
    'is cancelled while unpaid',
    waiting,
    close,
    calm,
    {
      facts: [{ kind: 'tradeClosed', tradeNo: 'LP1', orderId: 'LL1', because: 'cancelled' }],
    },
  ],
  ['answers a second payment with the first one', paid, right, calm, nothing],
  ['answers a second payment whatever its PIN', paid, wrong, calm, nothing],
  ['answers a second payment while the PIN is locked', paid, right, withPin({ triesLeft: 0, lockedUntil }), nothing],
  ['answers a second payment on an empty wallet', paid, right, holding(0), nothing],
  ['answers a payment of a finished trade', finished, right, calm, nothing],
  ['cannot be cancelled once paid', paid, close, calm, refusal({ code: 'alreadyPaid' })],
  ['cannot be cancelled once finished', finished, close, calm, refusal({ code: 'alreadyPaid' })],
  ['cannot be paid once cancelled', cancelled, right, calm, refusal({ code: 'tradeClosed', because: 'cancelled' })],
  ['cannot be paid once expired', expired, right, calm, refusal({ code: 'tradeClosed', because: 'expired' })],
  [
    'does not count a wrong PIN once closed',
    cancelled,
    wrong,
    calm,
    refusal({ code: 'tradeClosed', because: 'cancelled' }),
  ],
  ['is cancelled only once', cancelled, close, calm, nothing],
  ['needs no cancelling once expired', expired, close, calm, nothing],
]

describe('A trade', () => {
  it.each(table)('%s', (_title, trade, move, world, expected) => {
    expect(decideTrade(trade, move, world)).toEqual(expected)
  })
})

describe('The PIN', () => {
  it('stays locked to the last millisecond', () => {
    expect(pinAt({ triesLeft: 0, lockedUntil: 100 }, 99)).toEqual({ triesLeft: 0, lockedUntil: 100 })
    expect(pinAt({ triesLeft: 0, lockedUntil: 100 }, 100)).toEqual({ triesLeft: 3 })
  })
})
