import type { StopFact } from '#contract/facts.ts'
import type { Incident } from '#contract/incident.ts'
import type { Door, SlotKind, Substitution } from '#contract/order.ts'
import type {
  EtaReason,
  Leg,
  ParcelEndReason,
  ParcelPromise,
  ParcelStep,
  PhotoPlace,
  TurnCode,
} from '#contract/parcel.ts'
import type { TroubleChoice, MissingAnswer } from '#contract/parcel-requests.ts'
import type { Swap, Zone } from '#contract/picking.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant, Window } from '#contract/time.ts'
import type { House } from '#seed/streets.ts'
import type { Setup } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import type { SealedBag } from './parcel-bags.ts'
import { openPool, type Pool } from './staff-pool.ts'

/**
 * A line to be picked, in fen. `worth` is what it is worth when it comes back, `price` what one of it was bought for, `deposit` what was
 * paid for it beforehand.
 */
export interface ParcelLine {
  gtin: string
  quantity: number
  worth: number
  price?: number
  deposit?: number
  lot?: string | undefined
}

/** What dispatch must know of an order before it is paid. */
export interface Expected {
  lines: ParcelLine[]
  to: House
  addressId: string
  /** When it shall be there: from paying on for as soon as possible. */
  slot: { id: string; kind: SlotKind }
  window: Window
  promise: Omit<ParcelPromise, 'by'>
  door: Door
  substitution: Substitution
  note: string
}

/** What became of a line: as the facts told it, one entry each for what has happened. */
export interface PickRecord {
  pickedAt?: Instant
  grams?: number
  back?: number
  missing?: { at: Instant; until: Instant; otherwise: MissingAnswer; offer?: Offer }
  answer?: { at: Instant; answer: MissingAnswer }
  swap?: { at: Instant; gtin: string; quantity: number; back: number; because: Swap['because'] }
  leftOut?: { at: Instant; because: 'recalled' | 'gone' | 'refused' }
}

/** What could come instead of something, and what of its money would go back, in fen. */
export interface Offer {
  gtin: string
  quantity: number
  back: number
}

/** A turn of the way: when, which, and what it was about (a trade item, a zone, a reason, a number). */
export type TurnRecord = [at: Instant, code: TurnCode, about?: string | number]

/**
 * A parcel as the facts told it. Everything that waits is in here, so that what comes next can be planned from it at any time:
 * after a reload, after an incident, after a word from the shopper.
 */
export interface ParcelRecord extends Expected {
  orderId: string
  paidAt: Instant
  promise: ParcelPromise
  /** When the work on it begins: at once, or so that it comes in the window that was chosen. */
  begunAt: Instant
  /** What the scenario adds to its ride. */
  delayMs: number
  steps: Partial<Record<ParcelStep, Instant>>
  picks: Record<string, PickRecord>
  /** How much longer picking took than it would have, by questions. */
  pausedMs: number
  zone?: Zone
  pickerId?: string
  riderId?: string
  packedBags?: SealedBag[]
  toStore?: Leg
  leg?: Leg
  stops?: StopFact[]
  back?: Leg
  /** The arrival as it was last said, and when it last moved without a reason: see parcel-eta. */
  eta: { at: Instant; because?: EtaReason; since?: Instant; moved?: Instant }
  hurried?: { at: Instant; moved: boolean }
  /** How often somebody free to ride was looked for in vain. */
  noRider?: 1 | 2
  quietSince?: Instant
  delayed?: { reason: EtaReason; at: Instant }
  /** What was declared to go wrong, in order. A stage that can meet it looks here. */
  incidents: Incident[]
  /** What was said to a trouble, last. */
  said?: { choice: TroubleChoice; at: Instant }
  calls: Instant[]
  unreachable?: { at: Instant; until: Instant; because?: 'wrongAddress' }
  refusedAt?: Instant
  returning?: { at: Instant; because: ParcelEndReason }
  photo?: PhotoPlace
  end?: { code: 'delivered' | 'returned' | 'cancelled'; at: Instant; because?: ParcelEndReason }
  turns: TurnRecord[]
}

/** Parcels under way stand apart from those that have come to an end. `recalled` is what no picker hands over, by recall. */
export interface DispatchState {
  seed: string
  rideDelayMs: number
  rush: 0 | 1 | 2
  /** It rains: from the beginning, or from then on. */
  rainSince?: Instant
  /** How much longer everybody rides in it. */
  rainMs: number
  gone: string[]
  light: Record<string, number>
  drivers: number
  pickers: Pool
  riders: Pool
  expected: Record<string, Expected>
  active: Record<string, ParcelRecord>
  ended: Record<string, ParcelRecord>
  recalled: Record<string, RecallScope>
}

/** How much longer a ride takes on a rainy day. */
const inRain = 12 * 60_000

/** Dispatch before anything was ordered. */
export function openDispatch({ seed, startsAt, opening }: Setup): DispatchState {
  const { rush = 0, weather, gone = [], light = {}, staff = {} } = opening
  return {
    seed,
    rideDelayMs: Math.round((opening.rideDelayMinutes ?? 0) * 60_000),
    rush,
    ...(weather === 'rain' && { rainSince: startsAt }),
    rainMs: inRain,
    gone,
    light,
    drivers: 0,
    pickers: openPool('picker', staff.pickers),
    riders: openPool('rider', staff.riders),
    expected: {},
    active: {},
    ended: {},
    recalled: {},
  }
}

/** A parcel by its order, under way or ended. There is none before the order is paid. */
export const parcelOf = (state: Pick<DispatchState, 'active' | 'ended'>, orderId: string): ParcelRecord | undefined =>
  ownEntry(state.active, orderId) ?? ownEntry(state.ended, orderId)

/** The last fix of a way: when and where it ends. */
export const endOf = (leg: Leg | undefined): Leg[number] | undefined => leg?.at(-1)
