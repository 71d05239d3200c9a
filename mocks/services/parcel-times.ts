import type { ParcelStep } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { Stream } from '#world/stream.ts'
import { openStream } from '#world/stream.ts'
import { asap } from './slots.ts'
import { type DispatchState, endOf, type Expected, type ParcelRecord } from './dispatch-state.ts'
import { dueMissing } from './missing-goods.ts'
import { nearbyAt } from './nearby.ts'
import { linesInOrder } from './picking-zones.ts'
import { pickerFrom, riderFrom } from './staff-waits.ts'

const second = 1000
const minute = 60 * second

/** From the first hand in the shelf to the door on a calm day. */
const wholeWay = 26 * minute + 50 * second
/** How far into the half-hour somebody chose the bell rings: early enough that a slow ride still keeps it. */
const intoHalfHour = 13 * minute
/** From the last thing in the bag to the belt, along the belt to the packers, and the least that packing takes. */
const toBelt = 5 * second
const alongBelt = 75 * second
const leastPacking = 45 * second
/** The least from being found to standing at the store, and from there to leaving it. */
const leastToStore = 60 * second
const leastAtStore = 30 * second

/** Chance, drawn once for a parcel: how long everything takes when nothing comes between. Times after `begunAt` are of a calm day. */
export interface Draws {
  jitter: number[]
  packedAfter: number
  findMs: number
  atStoreAfter: number
  leaveAfter: number
  rideMs: number
  handMs: number
}

const drawn = new WeakMap<ParcelRecord, Draws>()

function draw(record: ParcelRecord, stream: Stream): Draws {
  const about = (middle: number, spread: number): number => middle + stream.int(-spread, spread)
  const each = eachMs(record.lines.length)
  const jitter = record.lines.map(() => stream.int(0, Math.floor(each / 4)))
  const packedAfter = about(6 * minute + 40 * second, 10 * second)
  const leaveAfter = about(10 * minute, 10 * second)
  return {
    jitter,
    packedAfter,
    findMs: stream.int(5, 15) * second,
    atStoreAfter: about(8 * minute + 30 * second, 15 * second),
    leaveAfter,
    rideMs: about(wholeWay, 40 * second) - leaveAfter,
    handMs: stream.int(50, 70) * second,
  }
}

/** A parcel's draws: pure of seed and order, kept beside the state. */
export function drawsOf({ seed }: Pick<DispatchState, 'seed'>, record: ParcelRecord): Draws {
  let draws = drawn.get(record)
  if (!draws) {
    draws = draw(record, openStream(seed, 'dispatch', `parcel:${record.orderId}`))
    drawn.set(record, draws)
  }
  return draws
}

/** How long one line takes: about a minute, and all within 3:20. */
const eachMs = (lines: number): number => Math.min(65 * second, Math.floor((200 * second) / Math.max(1, lines)))

/** When the work on a parcel begins: at once, or so that it arrives inside the window that was chosen. */
export function beginning(
  seed: string,
  orderId: string,
  { slot, window }: Pick<Expected, 'slot' | 'window'>,
  paidAt: Instant,
): Instant {
  if (slot.id === asap) return paidAt
  const into =
    slot.kind === 'rider' ? intoHalfHour : openStream(seed, 'dispatch', `van:${orderId}`).int(25, 95) * minute
  return Math.max(paidAt, window.from + into - wholeWay)
}

/** When a line is in the bag if nothing comes between: one after another, in the order of the zones. */
export function pickAt(state: Pick<DispatchState, 'seed'>, record: ParcelRecord, place: number): Instant {
  const { jitter } = drawsOf(state, record)
  const from = record.steps.picking ?? record.begunAt + 40 * second
  return from + record.pausedMs + (place + 1) * eachMs(record.lines.length) - (jitter[place] ?? 0)
}

/** How long riding takes: as drawn, and what traffic and weather add. */
export const rideMsOf = (state: DispatchState, record: ParcelRecord): number =>
  drawsOf(state, record).rideMs + record.delayMs + (rainsOn(state, record) ? state.rainMs : 0)

/** Whether a parcel is ridden in the rain. */
export const rainsOn = ({ rainSince }: Pick<DispatchState, 'rainSince'>, { slot }: ParcelRecord): boolean =>
  rainSince !== undefined && slot.kind === 'rider'

/**
 * When every step of a parcel was, or will be if nothing more comes between: the sum of its stages. What is late eats the time there
 * was to spare first. `now`: whoever is waited for does not come before.
 */
export function timesOf(state: DispatchState, record: ParcelRecord, now: Instant = 0): Record<ParcelStep, Instant> {
  const draws = drawsOf(state, record)
  const { steps, begunAt, leg } = record
  const accepted = steps.accepted ?? record.paidAt + 20 * second
  const picking = steps.picking ?? Math.max(now, pickerFrom(state, record, Math.max(accepted, begunAt + 40 * second)))
  const last = linesInOrder(record.lines).length - 1
  const late = steps.picking === undefined ? picking - (begunAt + 40 * second) : 0
  const picked = pickAt(state, record, last) + late
  const onBelt = steps.onBelt ?? Math.max(now, lastOf(record, picked), dueMissing(record) ?? 0) + toBelt
  const packing = steps.packing ?? onBelt + alongBelt
  const packed = steps.packed ?? Math.max(begunAt + draws.packedAfter, packing + leastPacking)
  const riderAssigned = steps.riderAssigned ?? Math.max(now, riderFrom(state, record, packed + draws.findMs))
  const riderAtStore =
    steps.riderAtStore ??
    endOf(record.toStore)?.at ??
    Math.max(begunAt + draws.atStoreAfter, riderAssigned + leastToStore)
  const pickedUp = steps.pickedUp ?? Math.max(begunAt + draws.leaveAfter, riderAtStore + leastAtStore)
  const atDoor = steps.atDoor ?? endOf(leg)?.at ?? pickedUp + rideMsOf(state, record)
  const nearby = steps.nearby ?? (leg ? nearbyAt(leg) : atDoor - Math.round((atDoor - pickedUp) / 5))
  const delivered = steps.delivered ?? atDoor + draws.handMs
  return {
    accepted,
    picking,
    onBelt,
    packing,
    packed,
    riderAssigned,
    riderAtStore,
    pickedUp,
    nearby,
    atDoor,
    delivered,
  }
}

/** When the last line was, or will be, settled. */
function lastOf({ lines, picks }: ParcelRecord, planned: Instant): Instant {
  let last = 0
  for (const { gtin } of lines) {
    const { pickedAt, leftOut, swap } = picks[gtin] ?? {}
    const at = pickedAt ?? leftOut?.at ?? swap?.at
    if (at === undefined) return planned
    last = Math.max(last, at)
  }
  return last
}
