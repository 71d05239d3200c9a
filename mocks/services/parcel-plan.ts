import type { FactBody } from '#contract/facts.ts'
import type { Point } from '#contract/parcel.ts'
import type { Instant, Window } from '#contract/time.ts'
import type { Door, SlotKind } from '#contract/order.ts'
import { drivers, onTurn, pickers, riders } from '#seed/staff.ts'
import type { Stream } from '#world/stream.ts'
import { rideAlong } from './ride.ts'
import { bagsFor } from './parcel-bags.ts'
import { paidGramsOf, zoneOf, zones } from './picking-zones.ts'
import { promiseMinutes } from './promise.ts'
import { asap } from './slots.ts'

/** A fact of a parcel with its time, known from the moment it is paid. */
export interface PlannedFact {
  at: Instant
  fact: FactBody
}

/** What a parcel is planned from. `turn` counts the parcels before it; `delayMs` is added to the ride. */
export interface ParcelOrder {
  seed: string
  orderId: string
  paidAt: Instant
  window: Window
  slot: { id: string; kind: SlotKind }
  lines: readonly { gtin: string; quantity: number }[]
  corners: readonly Point[]
  delayMs: number
  turn: number
  door: Door
}

const minute = 60_000
const second = 1000

/** When each line is in the bag: one after another from `from` on, about a minute each, within 3:20. */
function pickTimes(count: number, from: Instant, stream: Stream): Instant[] {
  const each = Math.min(65 * second, Math.floor((200 * second) / count))
  return Array.from({ length: count }, (_, i) => from + (i + 1) * each - stream.int(0, Math.floor(each / 4)))
}

/** From the first hand in the shelf to the door, as planned. */
const wholeWay = 26 * minute + 50 * second
/** How far into the half-hour somebody chose the bell rings: early enough that a slow ride still keeps it. */
const intoHalfHour = 13 * minute

/** When the work on a parcel begins: at once, or so that it arrives inside the window that was chosen. */
function beginning({ slot, paidAt, window }: ParcelOrder, stream: Stream): Instant {
  if (slot.id === asap) return paidAt
  const into = slot.kind === 'rider' ? intoHalfHour : stream.int(25, 95) * minute
  return Math.max(paidAt, window.from + into - wholeWay)
}

/**
 * A parcel's whole way, from accepted to delivered, as facts with their times in order. Computed once, when it is paid, from the
 * time of paying, the window and the stream alone. It is accepted at once and begun in time. On a calm day it is at the door inside
 * the window, and as soon as possible is never later than paid + 28 min.
 */
export function planParcel(order: ParcelOrder, stream: Stream): PlannedFact[] {
  const { seed, orderId, paidAt, window, turn, slot } = order
  const lines = zones.flatMap((zone) => order.lines.filter(({ gtin }) => zoneOf(gtin) === zone))
  const begunAt = beginning(order, stream)
  const about = (middle: number, spread: number): Instant => begunAt + middle + stream.int(-spread, spread)
  const pickingAt = begunAt + 40 * second
  const picked = pickTimes(lines.length, pickingAt, stream)
  const packedAt = about(6 * minute + 40 * second, 10 * second)
  const leaveAt = about(10 * minute, 10 * second)
  const atDoorAt = about(wholeWay, 40 * second) + order.delayMs
  const { leg: toStore } = rideAlong(order.corners.toReversed().slice(-3), packedAt + 15 * second, [], stream, {
    arriveAt: begunAt + 8 * minute,
  })
  const { leg, nearbyAt } = rideAlong(order.corners, leaveAt, [], stream, { lateMs: order.delayMs, arriveAt: atDoorAt })
  const pickerId = onTurn(pickers, turn).id
  const riderId = onTurn(slot.kind === 'rider' ? riders : drivers, turn).id
  const pick = ({ gtin, quantity }: { gtin: string; quantity: number }, i: number): PlannedFact[] => {
    const paid = paidGramsOf(gtin, quantity)
    const zone = zoneOf(gtin)
    const before = lines[i - 1]
    return [
      ...(before && zoneOf(before.gtin) === zone
        ? []
        : [{ at: picked[i - 1] ?? pickingAt, fact: { kind: 'zoneReached', orderId, zone } } as const]),
      {
        at: picked[i] ?? pickingAt,
        fact: {
          kind: 'itemPicked',
          orderId,
          gtin,
          ...(paid !== undefined && { grams: Math.round(paid * (1 + stream.unit() * 0.04)) }),
        },
      },
    ]
  }
  const promise = { by: window.to, minutes: promiseMinutes }
  const beltAt = picked.at(-1) ?? pickingAt
  return [
    { at: paidAt + 20 * second, fact: { kind: 'parcelAccepted', orderId, window, promise } },
    { at: pickingAt, fact: { kind: 'pickingStarted', orderId, pickerId } },
    ...lines.flatMap(pick),
    { at: beltAt + 5 * second, fact: { kind: 'bagsOnBelt', orderId } },
    { at: beltAt + 80 * second, fact: { kind: 'packingStarted', orderId } },
    { at: packedAt, fact: { kind: 'parcelPacked', orderId, bags: bagsFor(seed, orderId, lines) } },
    {
      at: packedAt + stream.int(5, 15) * second,
      fact: { kind: 'riderAssigned', orderId, riderId, leg: toStore, stops: [] },
    },
    { at: about(8 * minute + 30 * second, 15 * second), fact: { kind: 'riderReachedStore', orderId } },
    { at: leaveAt, fact: { kind: 'parcelPickedUp', orderId, leg, stops: [] } },
    { at: nearbyAt, fact: { kind: 'riderNearby', orderId } },
    { at: atDoorAt, fact: { kind: 'riderReachedDoor', orderId } },
    {
      at: atDoorAt + stream.int(50, 70) * second,
      fact: { kind: 'parcelDelivered', orderId, photo: order.door === 'leave' ? 'mat' : 'hand' },
    },
  ]
}
