import type { Offer, Reservation } from '#contract/live-offer.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'

/**
 * From Get it to a thing that is bought. A request keeps its id until somebody answers it, so that a lost answer never holds two
 * pieces nor places two orders. Nothing of it has to be kept through a reload: what is held, and the order it is in, the world tells.
 */
export type Getting =
  | { is: 'reserving'; reserveId: string }
  | { is: 'reserveUnheard'; reserveId: string }
  /** Others were quicker, by a finger. */
  | { is: 'missed'; waiting: number; queue: 'out' | 'asking' | 'in'; said?: Refusal | 'lost' }
  | { is: 'refused'; refusal: Refusal }
  /** `moved`: what it was to cost when Pay was pressed, and does not any more. */
  | { is: 'held'; reservation: Reservation; said?: Refusal | 'lost'; moved?: Quote }
  | { is: 'placing'; reservation: Reservation; attempt: PlaceOrder; agreed: Quote }
  | { is: 'placeUnheard'; reservation: Reservation; attempt: PlaceOrder; agreed: Quote }
  /** The wallet is open over it, and tells what becomes of the payment. */
  | { is: 'paying'; reservation: Reservation; orderId: string }
  /** Ordered, and the wallet was closed without paying. */
  | { is: 'waiting'; reservation: Reservation; orderId: string; said?: Refusal | 'lost' }
  | { is: 'returning'; reservation: Reservation }
  /** Lapsed, or given back. */
  | { is: 'over'; reservation: Reservation }
  | { is: 'had'; orderId: string }

export type GettingEvent =
  | { type: 'get'; reserveId: string }
  /** The offer as the world tells it: an answer, or news. */
  | { type: 'told'; offer: Offer }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'lost' }
  | { type: 'again' }
  | { type: 'queue' }
  | { type: 'pay'; attempt: PlaceOrder; agreed: Quote }
  | { type: 'placed'; order: Order }
  | { type: 'openWallet' }
  | { type: 'walletClosed' }
  | { type: 'paid'; orderId: string }
  | { type: 'giveBack' }

/** Where somebody is whose reservation the world tells of. */
function placeOf(mine: Reservation): Getting {
  const { state, orderId } = mine
  if (state === 'paid' && orderId !== undefined) return { is: 'had', orderId }
  if (state === 'ordered' && orderId !== undefined) return { is: 'waiting', reservation: mine, orderId }
  if (state === 'lapsed' || state === 'givenBack') return { is: 'over', reservation: mine }
  return { is: 'held', reservation: mine }
}

export const isAlive = ({ state }: Reservation): boolean => state === 'held' || state === 'ordered' || state === 'paid'

/** Where Get it begins: with what is held already, or by asking for one. */
export function startGetting(offer: Offer | undefined, reserveId: string): Getting {
  const mine = offer?.mine
  if (mine && isAlive(mine)) return placeOf(mine)
  // Asking what cannot be would only tell what is known.
  if (offer?.state === 'soldOut')
    return { is: 'missed', waiting: offer.queue.waiting, queue: offer.queue.mine ? 'in' : 'out' }
  return { is: 'reserving', reserveId }
}

/** One step. What is on its way is said by its state: `reserving`, `placing`, `returning`, and `asking` for the line. */
export function gettingStep(state: Getting, event: GettingEvent): Getting {
  switch (event.type) {
    case 'get':
      return state.is === 'over' || state.is === 'refused' || state.is === 'missed'
        ? { is: 'reserving', reserveId: event.reserveId }
        : state
    case 'told':
      return afterNews(state, event.offer)
    case 'refused':
      return afterRefusal(state, event.refusal)
    case 'lost':
      return afterSilence(state)
    case 'again':
      if (state.is === 'reserveUnheard') return { ...state, is: 'reserving' }
      return state.is === 'placeUnheard' ? { ...state, is: 'placing' } : state
    case 'queue':
      return state.is === 'missed' && state.queue === 'out'
        ? { is: 'missed', waiting: state.waiting, queue: 'asking' }
        : state
    case 'pay':
      if (state.is !== 'held') return state
      return { is: 'placing', reservation: state.reservation, attempt: event.attempt, agreed: event.agreed }
    case 'placed':
      if (state.is !== 'placing') return state
      return { is: 'paying', reservation: state.reservation, orderId: event.order.id }
    case 'openWallet':
      return state.is === 'waiting' ? { is: 'paying', reservation: state.reservation, orderId: state.orderId } : state
    case 'walletClosed':
      return state.is === 'paying' ? afterWallet(state) : state
    case 'paid':
      return state.is === 'paying' ? { is: 'had', orderId: event.orderId } : state
    case 'giveBack':
      return state.is === 'held' || state.is === 'waiting' ? { is: 'returning', reservation: state.reservation } : state
  }
}

/** What was told while the wallet was open; without news, its order waits to be paid. */
function afterWallet({ reservation, orderId }: Extract<Getting, { is: 'paying' }>): Getting {
  const isNews = reservation.state !== 'held' || reservation.orderId === orderId
  return isNews ? placeOf(reservation) : { is: 'waiting', reservation, orderId }
}

function afterNews(state: Getting, { mine, queue, state: offerIs }: Offer): Getting {
  switch (state.is) {
    case 'reserving':
    case 'reserveUnheard':
      return mine && isAlive(mine) ? placeOf(mine) : state
    case 'refused':
      return mine && isAlive(mine) ? placeOf(mine) : state
    case 'missed':
      if (mine && isAlive(mine)) return placeOf(mine)
      if (offerIs === 'closed') return { is: 'refused', refusal: { code: 'offerClosed' } }
      return {
        is: 'missed',
        waiting: queue.waiting,
        queue: queue.mine ? 'in' : state.queue === 'asking' ? 'asking' : 'out',
      }
    case 'over':
    case 'had':
      return state
    default:
      return mine && mine.reservationId === state.reservation.reservationId ? afterOwnNews(state, mine) : state
  }
}

type Holding = Extract<Getting, { reservation: Reservation }>

function afterOwnNews(state: Holding, mine: Reservation): Getting {
  switch (state.is) {
    case 'paying':
      // The wallet tells it itself, with what became of the money.
      return { ...state, reservation: mine }
    case 'placing':
      return mine.state === 'held' || mine.state === 'ordered' ? { ...state, reservation: mine } : placeOf(mine)
    case 'placeUnheard':
      return mine.state === 'held' ? { ...state, reservation: mine } : placeOf(mine)
    case 'returning':
      return mine.state === 'held' || mine.state === 'ordered' ? { ...state, reservation: mine } : placeOf(mine)
    case 'held':
      return mine.state === 'held' ? { ...state, reservation: mine } : placeOf(mine)
    case 'waiting': {
      // Told before its order was placed, and heard after.
      const isOld = mine.state === 'held' && mine.orderId !== state.orderId
      return isOld || mine.state === 'ordered' ? { ...state, ...(!isOld && { reservation: mine }) } : placeOf(mine)
    }
    case 'over':
      return state
  }
}

function afterRefusal(state: Getting, refusal: Refusal): Getting {
  switch (state.is) {
    case 'reserving':
      return refusal.code === 'offerSoldOut'
        ? { is: 'missed', waiting: refusal.waiting, queue: 'out' }
        : { is: 'refused', refusal }
    case 'missed':
      return state.queue === 'asking' ? { is: 'missed', waiting: state.waiting, queue: 'out', said: refusal } : state
    case 'placing': {
      const { reservation, agreed } = state
      return refusal.code === 'quoteStale'
        ? { is: 'held', reservation, moved: agreed }
        : { is: 'held', reservation, said: refusal }
    }
    case 'returning':
      return { ...placeOf(state.reservation), said: refusal } as Getting
    default:
      return state
  }
}

function afterSilence(state: Getting): Getting {
  if (state.is === 'reserving') return { ...state, is: 'reserveUnheard' }
  if (state.is === 'placing') return { ...state, is: 'placeUnheard' }
  if (state.is === 'missed' && state.queue === 'asking') return { ...state, queue: 'out', said: 'lost' }
  return state.is === 'returning' ? ({ ...placeOf(state.reservation), said: 'lost' } as Getting) : state
}
