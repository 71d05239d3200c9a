import type { Offer } from '#contract/live-offer.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import { Refused } from '#platform/failure.ts'
import { gettingStep, startGetting, type Getting, type GettingEvent } from './getting-machine.ts'

/** What it does in the world. Each throws Refused, or something else when no answer came. */
export interface GettingDoors {
  reserve: (reserveId: string) => Promise<Offer>
  queue: () => Promise<Offer>
  place: (attempt: PlaceOrder) => Promise<Order>
  giveBack: (reservationId: string) => Promise<Offer>
  /** How the offer stands now. */
  look: () => Promise<Offer>
  requestId: () => string
}

export interface GettingFlow {
  state: () => Getting
  subscribe: (changed: () => void) => () => void
  /** Sends what the first state wants sent; again, it does nothing. */
  start: () => void
  /** Asks for a piece, after one was missed or is over. */
  get: () => void
  pay: (agreed: Quote, to: Pick<PlaceOrder, 'addressId' | 'door'>) => void
  tell: (
    event: Extract<
      GettingEvent,
      { type: 'told' | 'again' | 'queue' | 'openWallet' | 'walletClosed' | 'paid' | 'giveBack' }
    >,
  ) => void
}

/** These refusals mean that the world knows more of the reservation than we do. */
const looksAfter = new Set(['alreadyYours', 'reservationOver', 'reservationUnknown', 'alreadyPaid'])

/** The machine with hands. Its state is known at once, not at the next render, so that two taps hold one piece. */
export function createGettingFlow(offer: Offer | undefined, doors: GettingDoors): GettingFlow {
  let state = startGetting(offer, doors.requestId())
  let started = false
  const listeners = new Set<() => void>()

  const send = (event: GettingEvent): void => {
    const before = state
    state = gettingStep(before, event)
    if (state === before) return
    for (const listener of listeners) listener()
    act(before)
  }
  /** Does what a state has begun; a state that only goes on with another fact has begun nothing. */
  const act = (before: Getting | null): void => {
    const was = before?.is
    if (state.is === 'reserving' && was !== 'reserving') answer(doors.reserve(state.reserveId))
    else if (state.is === 'returning' && was !== 'returning') answer(doors.giveBack(state.reservation.reservationId))
    else if (
      state.is === 'missed' &&
      state.queue === 'asking' &&
      !(before?.is === 'missed' && before.queue === 'asking')
    )
      answer(doors.queue())
    else if (state.is === 'placing' && was !== 'placing')
      void doors.place(state.attempt).then((order) => send({ type: 'placed', order }), failed)
  }
  const answer = (asked: Promise<Offer>): void => void asked.then((told) => send({ type: 'told', offer: told }), failed)
  const failed = async (error: unknown): Promise<void> => {
    if (!(error instanceof Refused)) return send({ type: 'lost' })
    const { refusal } = error
    if (looksAfter.has(refusal.code)) {
      try {
        send({ type: 'told', offer: await doors.look() })
      } catch {
        return send({ type: 'lost' })
      }
    }
    // After a look, still as it was: then the refusal is all there is to say.
    send({ type: 'refused', refusal })
  }
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    start: () => {
      if (started) return
      started = true
      act(null)
    },
    get: () => send({ type: 'get', reserveId: doors.requestId() }),
    pay: (agreed, to) => {
      if (state.is !== 'held') return
      const { reservationId } = state.reservation
      const attempt = { requestId: doors.requestId(), quoteHash: agreed.hash, reservationId, ...to }
      send({ type: 'pay', agreed, attempt })
    },
    tell: send,
  }
}
