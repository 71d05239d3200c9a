import type { Deposit, DepositOffer, Deposits, DepositState } from '#contract/deposit.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { seedDeposits } from '#seed/festival.ts'
import { seedProductOf } from '#seed/products.ts'
import { presaleRates, told } from '#seed/wall-curve.ts'
import { allDeposits, balanceMinor, type DepositRecord, type DepositsState, remindMs } from './deposit-record.ts'
import { lanternNight, presaleOf } from './sale-calendar.ts'
import { ordersIn } from './wall-curve.ts'

/** How many people hold one at `now`: it grows with the pretended presale, and stands from the night on. The shopper is one of them. */
function heldBy(state: DepositsState, gtin: string, now: Instant): number {
  const held = seedDeposits.find((one) => one.gtin === gtin)?.held ?? 0
  const { from, to } = presaleOf(now)
  const part = (at: Instant): number => ordersIn(presaleRates, Math.max(0, Math.min(at, to) - from))
  const mine = allDeposits(state).some((one) => one.gtin === gtin && one.paidAt !== undefined && one.back === 0)
  return Math.floor(held * Math.sqrt(part(now) / ordersIn(presaleRates, told.presale.ms))) + (mine ? 1 : 0)
}

function goodsOf(gtin: string): Pick<Deposit, 'gtin' | 'names' | 'measure' | 'picture' | 'tint'> {
  const product = seedProductOf(gtin)
  return {
    gtin,
    names: product?.names ?? { en: gtin, zh: gtin },
    measure: product?.measure ?? { en: '', zh: '' },
    picture: product?.picture ?? '',
    tint: product?.tint ?? 'sand',
  }
}

function stateAt(held: DepositRecord, now: Instant): DepositState {
  if (held.forfeited) return 'forfeited'
  if (held.closedBecause) return 'closed'
  if (held.order) return 'done'
  if (held.paidAt === undefined) return 'toPay'
  if (now < held.balanceFrom) return 'paid'
  return now < held.balanceTo - remindMs ? 'balanceOpen' : 'balanceDueSoon'
}

/** A deposit as its holder sees it at `now`. */
export function depositView(record: DepositRecord, state: DepositsState, now: Instant): Deposit {
  const { depositId, gtin, deposit, swell, price, balanceFrom, balanceTo, placedAt, tradeNo } = record
  const told = stateAt(record, now)
  const { paidAt, payBy, order, waiting, endedAt, closedBecause, back } = record
  const ordered = order ?? waiting
  return {
    depositId,
    ...goodsOf(gtin),
    deposit,
    worth: fen(deposit.minor + swell.minor),
    swell,
    price,
    balance: fen(told === 'done' ? Math.max(0, price.minor - deposit.minor - swell.minor) : balanceMinor(record)),
    balanceFrom,
    balanceTo,
    remindAt: balanceTo - remindMs,
    heldBy: heldBy(state, gtin, now),
    state: told,
    placedAt,
    tradeNo,
    ...(told === 'toPay' && { payBy }),
    ...(paidAt !== undefined && { paidAt }),
    ...(ordered && { orderId: ordered.orderId }),
    ...(waiting && { balanceTradeNo: waiting.tradeNo }),
    ...(back > 0 && { refunded: fen(back) }),
    ...(endedAt !== undefined && { endedAt }),
    ...(closedBecause && { closedBecause }),
  }
}

/** What can be held at `now`, and what is. Offers end with the presale. */
export function depositsView(state: DepositsState, now: Instant): Deposits {
  const presale = presaleOf(now)
  const { opensAt: balanceFrom, endsAt: balanceTo } = lanternNight(now)
  const isOn = now >= presale.from && now < presale.to
  const offers = (isOn ? seedDeposits : []).map(({ gtin, deposit, worth }): DepositOffer => {
    const price = seedProductOf(gtin)?.priceMinor ?? 0
    const mine = Object.values(state.active).find((one) => one.gtin === gtin)
    return {
      ...goodsOf(gtin),
      deposit: fen(deposit),
      worth: fen(worth),
      swell: fen(worth - deposit),
      price: fen(price),
      balance: fen(price - worth),
      balanceFrom,
      balanceTo,
      remindAt: balanceTo - remindMs,
      heldBy: heldBy(state, gtin, now),
      until: presale.to,
      ...(mine && { mine: mine.depositId }),
    }
  })
  return { offers, deposits: allDeposits(state).map((record) => depositView(record, state, now)) }
}
