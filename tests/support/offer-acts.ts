import type { Answer, Input } from '#contract/endpoints.ts'
import { openNodeWorld } from '#hosts/node.ts'
import type { OfferCommand } from '#services/offer-service.ts'
import { offerPlan } from '#services/offer-book.ts'
import { offerFactsOf } from '#services/offer-view.ts'
import { keptWalk, type Walk } from '#services/offer-walk.ts'
import type { RivalsRate } from '#contract/live.ts'
import { attempt, calm, nthTrade, payment, send, sendAgain, tabOf, wait } from './money-walk.ts'
import type { OfferStep, Which } from './offer-steps.ts'
import { auditOffers, closeOfferBooks, nthPiece, type OfferWalk, walked } from './offer-walk.ts'

/** Takes one step, whatever the world says to it. */
export async function takeOffer(walk: OfferWalk, step: OfferStep): Promise<void> {
  await calm(walk)
  const [shop, other] = walk.tabs
  const offerId = await offerOf(walk, 'offer' in step ? step.offer : 'any')
  const piece = 'nth' in step ? nthPiece(walk, step.nth) : undefined
  const params = { reservationId: piece?.reservationId ?? 'constructor' }
  switch (step.do) {
    case 'reserve':
      await send(walk, 'reserveOffer', reserving(walk, offerId, step.same), step.fault, step.tab)
      return
    case 'queue':
      await send(walk, 'queueForOffer', { params: { offerId }, body: { on: step.on } }, step.fault, step.tab)
      return
    case 'buy':
      return buy(walk, step, offerId)
    case 'giveBack':
      await send(walk, 'giveReservationBack', { params }, step.fault, step.tab)
      return
    case 'order': {
      const placing = await orderOf(walk, params.reservationId, step.same)
      if (placing) await send(walk, 'placeOrder', placing, step.fault, step.tab)
      return
    }
    case 'pay': {
      const paying = paymentOf(walk, step.nth, step.right)
      if (!paying) return
      await send(walk, 'payTrade', paying, step.fault)
      if (step.times > 1) await other.raw('payTrade', paying)
      return
    }
    case 'close': {
      const trade = nthTrade(walk, step.nth)
      const tradeNo = { params: { tradeNo: trade?.no ?? 'constructor' } }
      if (step.how !== 'cancelOrder') await send(walk, step.how, tradeNo, step.fault, step.tab)
      else await send(walk, 'cancelOrder', { params: { orderId: trade?.orderId ?? '__proto__' } }, step.fault, step.tab)
      return
    }
    case 'race':
      return race(walk, step, offerId, params)
    case 'rate':
      return setRivals(walk, step.rate)
    case 'again': {
      const sent = walk.sent[step.back]
      if (sent) await sendAgain(walk, sent, step.fault, step.tab)
      return
    }
    case 'wait':
      return wait(walk, step.ms)
    case 'whenLeft': {
      const { walked: known, now } = await evening(walk, offerId)
      const then = known?.standings.find((one) => one.at - step.early > now && one.left === step.left)
      if (then) await jump(walk, then.at - step.early)
      return
    }
    case 'turn': {
      const { walked: known, now } = await evening(walk, offerId)
      const gone = known?.standings.find((one) => one.at > now && one.left === 0)
      if (gone && (await shop.call('getOffer', { params: { offerId } })).left > 0) await jump(walk, gone.at)
      await send(walk, 'queueForOffer', { params: { offerId }, body: { on: true } }, step.fault)
      await auditOffers(walk)
      const then = await evening(walk, offerId)
      const turn = then.walked?.turns.at(-1)
      if (turn && turn.at - step.early > then.now) await jump(walk, turn.at - step.early)
      return
    }
    case 'change':
      for (let turn = 0; turn < step.times; turn += 1) {
        const { changesAt } = await shop.call('getOffer', { params: { offerId } })
        if (changesAt !== undefined) await jump(walk, changesAt)
      }
      return
    case 'end':
      if (piece && piece.until - step.early > (await shop.now())) await jump(walk, piece.until - step.early)
      return
    case 'next':
      await shop.raw('setClock', { body: { to: 'next' } })
      return
    case 'rewind':
      return rewind(walk, step)
    case 'reload': {
      const { store, scenario, wall: wallStart } = walk
      walk.tabs[step.tab === 1 ? 1 : 0] = await openNodeWorld({ store, scenario, wallStart })
    }
  }
}

const jump = ({ tabs }: OfferWalk, at: number) => tabs[0].call('setClock', { body: { to: 'instant', at } })

/** An offer that is meant: the first of which something can be had, where any is. */
async function offerOf({ tabs }: OfferWalk, which: Which): Promise<string> {
  if (which !== 'any') return walked[which] ?? walked[0]
  for (const offerId of walked) {
    const { state, mine, left } = await tabs[0].call('getOffer', { params: { offerId } })
    const isFree = mine === undefined || mine.state === 'lapsed' || mine.state === 'givenBack'
    if (left > 0 && isFree && ['open', 'sellingOut', 'back'].includes(state)) return offerId
  }
  return walked[0]
}

/** What the evening of an offer will be, if nobody does anything more. */
async function evening({ tabs }: OfferWalk, offerId: string): Promise<{ walked: Walk | undefined; now: number }> {
  const { states, now, setup } = await tabs[0].world.look()
  const plan = offerPlan(offerId)
  return { now, walked: plan && keptWalk(setup.seed, plan, offerFactsOf(states.offers, offerId)) }
}

/** All the way, at the last moment. */
async function buy(
  walk: OfferWalk,
  { beforeEnd, last, on, fault }: OfferStep & { do: 'buy' },
  offerId: string,
): Promise<void> {
  await send(walk, 'reserveOffer', reserving(walk, offerId, false))
  await auditOffers(walk)
  const piece = nthPiece(walk, 0)
  const placing = piece && (await orderOf(walk, piece.reservationId, false))
  if (!piece || !placing) return
  await send(walk, 'placeOrder', placing)
  await auditOffers(walk)
  const params = { tradeNo: nthTrade(walk, 0)?.no ?? '' }
  if ((await walk.tabs[0].now()) < piece.until - beforeEnd) await jump(walk, piece.until - beforeEnd)
  const paying = last.startsWith('pay') ? paymentOf(walk, 0, true) : undefined
  if (paying) await send(walk, 'payTrade', paying, fault)
  if (last === 'cancel' || last === 'payAndCancel') await send(walk, 'cancelTrade', { params }, fault)
  if (last === 'payAndGiveBack')
    await send(walk, 'giveReservationBack', { params: { reservationId: piece.reservationId } }, fault)
  await auditOffers(walk)
  if (on > 0) await wait(walk, on)
}

function reserving(walk: OfferWalk, offerId: string, same: boolean): Input<'reserveOffer'> {
  if (!same) walk.count += 1
  return { params: { offerId }, body: { reserveId: `reserve-${walk.count}` } }
}

/** What it takes to order a piece, as the checkout says it; nothing when there is no checkout of it. */
async function orderOf(
  walk: OfferWalk,
  reservationId: string,
  same: boolean,
): Promise<Input<'placeOrder'> | undefined> {
  if (same && walk.placing) return walk.placing
  const { status, body } = await walk.tabs[0].raw('getCheckout', { query: { reservation: reservationId } })
  if (status !== 200) return undefined
  const { quote, address } = body as Answer<'getCheckout'>
  walk.count += 1
  const placing = { requestId: `request-${walk.count}`, quoteHash: quote?.hash ?? '', addressId: address.id }
  walk.placing = { body: { ...placing, door: 'bell', reservationId } }
  return walk.placing
}

function paymentOf(walk: OfferWalk, nth: number, right: boolean): Input<'payTrade'> | undefined {
  const trade = nthTrade(walk, nth)
  const usual = { do: 'pay', nth, method: 'balance', plan: undefined, amountOff: 0, payer: 'self' } as const
  const by = right ? 'pin' : 'wrongPin'
  return (
    trade && {
      params: { tradeNo: trade.no },
      body: payment(walk, trade, { ...usual, by, times: 1, oneAttempt: true, fault: 'none' }),
    }
  )
}

async function setRivals({ tabs }: OfferWalk, rate: RivalsRate): Promise<void> {
  const command: OfferCommand = { type: 'setRivals', rate }
  await tabs[1].world.act('offers', command)
}

async function race(
  walk: OfferWalk,
  { what, nth }: OfferStep & { do: 'race' },
  offerId: string,
  params: { reservationId: string },
): Promise<void> {
  const [one, two] = [tabOf(walk, 0), tabOf(walk, 1)]
  const back = () => two.raw('giveReservationBack', { params })
  if (what === 'reserve') {
    const [first, second] = [reserving(walk, offerId, false), reserving(walk, offerId, false)]
    await Promise.all([one.raw('reserveOffer', first), two.raw('reserveOffer', second)])
  } else if (what === 'queue') {
    const waiting = { params: { offerId }, body: { on: true } }
    const reserve = reserving(walk, offerId, false)
    await Promise.all([one.raw('queueForOffer', waiting), two.raw('reserveOffer', reserve)])
  } else if (what === 'reserveAndRate') {
    await Promise.all([
      one.raw('reserveOffer', reserving(walk, offerId, false)),
      setRivals(walk, attempt(walk).endsWith('1') ? 'frenzy' : 'rush'),
    ])
  } else if (what === 'payAndGiveBack') {
    const paying = paymentOf(walk, nth, true)
    if (paying) await Promise.all([one.raw('payTrade', paying), back()])
  } else {
    const placing = await orderOf(walk, params.reservationId, false)
    if (placing) await Promise.all([one.raw('placeOrder', placing), back()])
  }
}

/** Back in time; and gone on from there without an act, everything happens as it did. */
async function rewind(walk: OfferWalk, { ms, andOn }: OfferStep & { do: 'rewind' }): Promise<void> {
  const [shop] = walk.tabs
  await auditOffers(walk)
  const now = await shop.now()
  const before = JSON.stringify(await shop.facts())
  await jump(walk, now - ms)
  await closeOfferBooks(walk)
  await auditOffers(walk)
  if (!andOn) return
  await jump(walk, now)
  if (JSON.stringify(await shop.facts()) !== before) throw new Error('the same time again, and another story')
}
