import { fen, type Money } from '#contract/money.ts'
import type { Cashier, Wallet } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { laterLimitMinor, passFreeDailyMinor } from '#seed/wallet.ts'
import { faceAt } from './face-lock.ts'
import { statement } from './ledger.ts'
import { methodsFor } from './methods.ts'
import { goesPassFree, type PayState, purseOf } from './pay-service.ts'
import { pinAt } from './pin-lock.ts'
import { countAt } from './purse.ts'
import type { TradeRecord } from './trade-machine.ts'

/** The sheet needs the last few lines beside a trade; the wallet's own page has them all. */
const linesBesideTrade = 5

/** The wallet at `now`. `wanted` is an amount still to be paid: a method below it is short. `lines` is how much of the statement to tell. */
export function walletView(state: PayState, now: Instant, wanted?: Money, lines = Infinity): Wallet {
  const pin = pinAt(state.pin, now)
  const { ledger, passFree, dues } = state
  const asking = {
    pinLocked: pin.lockedUntil !== undefined,
    passFree: wanted !== undefined && goesPassFree(state, wanted.minor, now),
  }
  return {
    balance: fen(ledger.balances.wallet),
    pot: fen(ledger.balances.pot),
    later: { limit: fen(laterLimitMinor), used: fen(0 - ledger.balances.later), dues: [...dues] },
    passFree: {
      ceiling: fen(passFree.ceilingMinor),
      leftToday: fen(Math.max(0, passFreeDailyMinor - countAt(passFree.used, now))),
    },
    methods: methodsFor(purseOf(state, now), wanted?.minor, asking, now),
    pin: { ...pin },
    face: { ...faceAt(state.face, now) },
    statement: statement(ledger, lines),
  }
}

/** The trade as the world has it and the wallet beside it. */
export function cashierView(state: PayState, record: TradeRecord, now: Instant): Cashier {
  const { heldUntil: _until, ...trade } = record
  const wanted = trade.status === 'WAIT_BUYER_PAY' ? trade.amount : undefined
  return { trade: { ...trade, refunds: [...trade.refunds] }, wallet: walletView(state, now, wanted, linesBesideTrade) }
}
