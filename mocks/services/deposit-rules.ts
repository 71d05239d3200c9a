import { fen } from '#contract/money.ts'
import type { Refusal } from '#contract/refusal.ts'
import { seedDeposits } from '#seed/festival.ts'
import { seedPerson } from '#seed/people.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Context, Decision } from '#world/service.ts'
import { offerOf } from './checkout-view.ts'
import { balanceApart } from './deposit-checkout.ts'
import { depositById, depositNumbers, depositOfOrder, depositOfRequest, type DepositsState } from './deposit-record.ts'
import { addressById, entryById } from './identity-service.ts'
import { orderIdOf, tradeNoOf } from './order-number.ts'
import { orderOfRequest } from './orders-service.ts'
import { promised } from './promise.ts'
import { lanternNight, presaleOf } from './sale-calendar.ts'
import { productOf } from './shelf-view.ts'
import { asap } from './slots.ts'
import type { States } from './states.ts'
import { openTrade } from './trade-machine.ts'

import type { DepositsCommand } from './deposits-service.ts'

export { balanceApart } from './deposit-checkout.ts'

const refuse = (refusal: Refusal): Decision => ({ refusal })

/** What is decided when somebody holds something with a deposit, once for its request. Refuses requestReused, depositNotOffered, depositClosed, depositAlready and soldOut. */
export function placeDeposit(
  state: DepositsState,
  { requestId, gtin }: DepositsCommand & { type: 'placeDeposit' },
  { now, states }: Context<States>,
): Decision {
  const before = depositOfRequest(state, requestId)
  if (before) return before.gtin === gtin ? { facts: [] } : refuse({ code: 'requestReused' })
  const seed = seedDeposits.find((one) => one.gtin === gtin)
  const product = seedProductOf(gtin)
  if (!seed || !product) return refuse({ code: 'depositNotOffered', gtin })
  const presale = presaleOf(now)
  if (now < presale.from || now >= presale.to) return refuse({ code: 'depositClosed', ...presale })
  const held = Object.values(state.active).find((one) => one.gtin === gtin)
  if (held) return refuse({ code: 'depositAlready', depositId: held.depositId })
  if (productOf(states.catalogue, gtin, now)?.recalled) return refuse({ code: 'soldOut', gtin })
  const { opensAt: balanceFrom, endsAt: balanceTo } = lanternNight(now)
  const { depositId, tradeNo } = depositNumbers(now, state.placed)
  const deposit = fen(seed.deposit)
  const trade = openTrade(tradeNo, depositId, seedPerson.personId, deposit, now)
  return {
    facts: [
      {
        kind: 'depositPlaced',
        depositId,
        tradeNo,
        requestId,
        gtin,
        price: fen(product.priceMinor),
        deposit,
        swell: fen(seed.worth - seed.deposit),
        balanceFrom,
        balanceTo,
      },
      { ...trade, expiresAt: Math.min(trade.expiresAt, presale.to) },
    ],
  }
}

/** What is decided when the balance is ordered, once for its request. Refuses as `balanceApart` does, and requestReused, addressUnknown, slotGone and quoteStale. */
export function payBalance(
  state: DepositsState,
  { depositId, requestId, addressId, quoteHash, door }: DepositsCommand & { type: 'payBalance' },
  { now, states, setup }: Context<States>,
): Decision {
  const before = orderOfRequest(states.orders, requestId)
  if (before) {
    const isSame =
      depositOfOrder(state, before.id)?.depositId === depositId &&
      before.quote.hash === quoteHash &&
      before.toAsked === addressId &&
      before.doorAsked === door
    return isSame ? { facts: [] } : refuse({ code: 'requestReused' })
  }
  const held = depositById(state, depositId)
  const apart = balanceApart(states, depositId, now)
  if ('code' in apart) return refuse(apart)
  const address = addressById(states.identity, addressId)
  const to = entryById(states.identity, addressId)
  if (!address || !to) return refuse({ code: 'addressUnknown' })
  const { quote, slot, slots, slotLost, lines } = offerOf(states, now, setup, address, apart)
  if (slot.state === 'full' || (slotLost && quote.hash !== quoteHash)) return refuse({ code: 'slotGone', slots })
  if (quote.hash !== quoteHash) return refuse({ code: 'quoteStale', quote })
  const orderId = orderIdOf(now, states.orders.placed)
  const tradeNo = tradeNoOf(now, states.orders.placed)
  const buyerId = seedPerson.personId
  const trade = openTrade(tradeNo, orderId, buyerId, quote.total, now)
  const { substitution, note } = states.checkout.choices
  const promise = slot.id === asap && promised(states.dispatch, now, address.distanceMetres)
  return {
    facts: [
      {
        kind: 'orderPlaced',
        orderId,
        tradeNo,
        requestId,
        lines,
        quote,
        depositId,
        buyerId,
        to,
        slot: { id: slot.id, kind: slot.kind },
        substitution,
        note,
        door,
        window: slot.window,
        ...(promise && { promise }),
      },
      { ...trade, expiresAt: Math.min(trade.expiresAt, held?.balanceTo ?? now) },
    ],
  }
}
