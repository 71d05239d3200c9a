import type { Fact, FactOf } from '#contract/facts.ts'

/** A piece that was held for the shopper, as its facts tell it. */
export interface BookPiece {
  reservationId: string
  offerId: string
  heldAt: number
  until: number
  byTurn: boolean
  /** The order it is in, while that is neither paid nor closed. */
  orderId?: string
  /** When its last order closed unpaid. */
  freeAt?: number
  paidAt?: number
  /** When it was let go: lapsed or given back. */
  goneAt?: number
}

/** Where the shopper waited: since when, behind how many, as they were told, and how it ended. */
export interface BookWait {
  offerId: string
  since: number
  seq: number
  ahead: number | undefined
  until?: number
  turnAt?: number
}

/** Books kept over a log by somebody who knows no rule of the offers: every fact is checked as it comes, and a wrong one throws. */
export interface OfferBook {
  pieces: Map<string, BookPiece>
  waits: BookWait[]
  /** Which piece an order bought. */
  orders: Map<string, string>
  take: (fact: Fact) => void
}

/** Opens the books of an evening in which nothing is held yet. `known`: behind how many somebody waited, if that was seen before. */
export function openOfferBook(known: (fact: FactOf<'offerQueued'>) => number | undefined = () => undefined): OfferBook {
  const pieces = new Map<string, BookPiece>()
  const waits: BookWait[] = []
  const ofOrder = new Map<string, BookPiece>()
  const orders = new Map<string, string>()
  const held = new Set<string>()
  const requests = new Set<string>()
  const waitFor = (offerId: string) => waits.findLast((wait) => wait.offerId === offerId && wait.until === undefined)
  const must = (fact: Fact, holds: boolean, why: string): void => {
    if (!holds) throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }
  const yours = (offerId: string) =>
    [...pieces.values()].filter((piece) => piece.offerId === offerId && piece.goneAt === undefined)
  const pieceOf = (fact: FactOf<'reservationLapsed'> | FactOf<'reservationGivenBack'>): BookPiece => {
    const piece = pieces.get(fact.reservationId)
    if (!piece) throw new Error(`of nothing that was held: ${JSON.stringify(fact)}`)
    must(fact, piece.goneAt === undefined && piece.paidAt === undefined, 'LET GO, AND NOT HELD')
    must(fact, piece.orderId === undefined, 'LET GO WITH AN ORDER THAT CAN BE PAID')
    return piece
  }
  const take = (fact: Fact): void => {
    switch (fact.kind) {
      case 'offerReserved':
      case 'offerTurnCame': {
        const { reservationId, offerId, until, at: heldAt } = fact
        must(fact, !pieces.has(reservationId), 'the same piece twice')
        must(fact, yours(offerId).length === 0, 'MORE THAN ONE FOR ONE PERSON')
        if (fact.kind === 'offerReserved') {
          must(fact, !requests.has(fact.reserveId), 'ONE REQUEST HELD TWO')
          requests.add(fact.reserveId)
        }
        const byTurn = fact.kind === 'offerTurnCame'
        const wait = waitFor(offerId)
        must(fact, !byTurn || wait !== undefined, 'a turn of somebody who did not wait')
        if (wait) Object.assign(wait, { until: heldAt, ...(byTurn && { turnAt: heldAt }) })
        pieces.set(reservationId, { reservationId, offerId, heldAt, until, byTurn })
        return
      }
      case 'offerQueued':
        must(fact, waitFor(fact.offerId) === undefined && yours(fact.offerId).length === 0, 'waits twice')
        waits.push({ offerId: fact.offerId, since: fact.at, seq: fact.seq, ahead: known(fact) })
        return
      case 'offerUnqueued': {
        const wait = waitFor(fact.offerId)
        must(fact, wait !== undefined, 'left no line')
        if (wait) wait.until = fact.at
        return
      }
      case 'reservationLapsed': {
        const piece = pieceOf(fact)
        must(fact, fact.at === Math.max(piece.until, piece.freeAt ?? 0), 'LAPSED AT ANOTHER TIME')
        piece.goneAt = fact.at
        return
      }
      case 'reservationGivenBack':
        pieceOf(fact).goneAt = fact.at
        return
      case 'orderPlaced': {
        if (!fact.reservation) return
        const piece = pieces.get(fact.reservation.id)
        must(
          fact,
          piece !== undefined && piece.goneAt === undefined && piece.paidAt === undefined,
          'ordered, and not held',
        )
        must(fact, piece?.orderId === undefined && fact.at < (piece?.until ?? 0), 'ORDERED TWICE OR TOO LATE')
        must(fact, fact.lines.length === 1 && fact.lines[0]?.quantity === 1, 'more than the one piece')
        if (!piece) return
        piece.orderId = fact.orderId
        ofOrder.set(fact.orderId, piece)
        orders.set(fact.orderId, piece.reservationId)
        return
      }
      case 'tradeOpened': {
        const piece = ofOrder.get(fact.orderId)
        if (piece) must(fact, fact.expiresAt === piece.until, 'another deadline than the reservation')
        return
      }
      case 'paymentHeld':
        if (ofOrder.has(fact.orderId)) held.add(fact.orderId)
        return
      case 'tradePaid':
      case 'tradeClosed': {
        const piece = ofOrder.get(fact.orderId)
        if (!piece || piece.orderId !== fact.orderId) return
        delete piece.orderId
        if (fact.kind === 'tradePaid') {
          must(fact, fact.at < piece.until || held.has(fact.orderId), 'paid after its time')
          piece.paidAt = fact.at
        } else {
          must(fact, fact.because !== 'reservationLapsed' || !held.has(fact.orderId), 'CLOSED WHILE IT WAS BEING PAID')
          if (fact.because === 'reservationLapsed') must(fact, fact.at === piece.until, 'closed at another time')
          must(fact, fact.because !== 'expired', 'expired, and was reserved')
          piece.freeAt = fact.at
        }
        return
      }
      default:
    }
  }
  return { pieces, waits, orders, take }
}
