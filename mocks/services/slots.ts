import type { Promise30 } from '#contract/catalogue.ts'
import type { Slot } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import { fen } from '#contract/money.ts'
import type { SlotKind } from '#contract/order.ts'
import type { Instant, Window } from '#contract/time.ts'
import { capacity, riderHours, vanHours } from '#seed/store.ts'
import { daysLater, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import { deliveryFee } from './pricing.ts'
import { type Day, promiseAt, promised } from './promise.ts'
import type { States } from './states.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const slotMs = { rider: 30 * minuteMs, nextDay: 2 * hourMs }
/** A chosen time begins at least so long from now, so that everybody can pay first and nobody has to hurry. */
const noticeMs = 45 * minuteMs

/** What a time of arrival depends on: whose orders are under way, and who brings them. */
export type Busy = { orders: Pick<States['orders'], 'active'>; dispatch: Day }
type Somewhere = Pick<Address, 'inRange' | 'distanceMetres'>

/** The slot without a time of its own: as soon as possible. */
export const asap = 'asap'

const prefix = { rider: 'rider', nextDay: 'van' }

/** Windows of one length between two hours of the day that holds `at`. */
function windowsOf(at: Instant, hours: { from: number; to: number }, length: number): Window[] {
  const { year, month, day } = shanghaiDate(at)
  const from = shanghaiInstant(year, month, day, hours.from)
  const count = ((hours.to - hours.from) * hourMs) / length
  return Array.from({ length: count }, (_, i) => ({ from: from + i * length, to: from + (i + 1) * length }))
}

/**
 * How many places others have taken in a window by `now`: more as it comes nearer, and in a rush, never fewer, the same for everybody who asks.
 * Some windows fill up.
 */
function takenByOthers(
  seed: string,
  rush: Day['rush'],
  id: string,
  kind: SlotKind,
  from: Instant,
  now: Instant,
): number {
  const most = capacity[kind]
  const quarter = Math.floor(most / 4)
  const atLast = openStream(seed, 'slots', id).int(quarter, most + 1) + rush * quarter
  const near = 1 - (from - now) / (1.5 * dayMs)
  return Math.min(most, Math.floor(atLast * (0.5 + 0.5 * Math.min(1, Math.max(0, near)))))
}

/**
 * When an order could arrive, soonest first: as soon as possible and today's half-hours for an address riders reach, and the
 * next day's two-hour windows by van for every address. `goodsMinor` decides what it costs. A pure reading of seed, orders and now.
 */
export function slotsOf(
  { orders, dispatch }: Busy,
  now: Instant,
  seed: string,
  address: Somewhere,
  goodsMinor = 0,
): Slot[] {
  const mine = Object.values(orders.active).map(({ slot }) => slot.id)
  const slotsIn = (kind: SlotKind, windows: Window[]): Slot[] =>
    windows.map((window) => {
      const id = `${prefix[kind]}-${window.from / minuteMs}`
      const taken =
        takenByOthers(seed, dispatch.rush, id, kind, window.from, now) + mine.filter((taking) => taking === id).length
      return {
        id,
        kind,
        window,
        state: taken < capacity[kind] ? 'open' : 'full',
        fee: fen(deliveryFee(goodsMinor, kind)),
      }
    })
  const tomorrow = slotsIn('nextDay', windowsOf(daysLater(now, 1), vanHours, slotMs.nextDay))
  if (!address.inRange) return tomorrow
  const today = windowsOf(now, riderHours, slotMs.rider).filter(({ from }) => from >= now + noticeMs)
  const soonest: Slot = {
    id: asap,
    kind: 'rider',
    window: promiseAt(now, promised(dispatch, now, address.distanceMetres)).window,
    state: 'open',
    fee: fen(deliveryFee(goodsMinor, 'rider')),
  }
  return [soonest, ...slotsIn('rider', today), ...tomorrow]
}

/**
 * What the shop promises somebody who would pay now, for this address: as many minutes as it takes, half an hour on a calm day, or the
 * next day's first free window.
 */
export function promiseFor(busy: Busy, now: Instant, seed: string, address: Somewhere): Promise30 {
  if (address.inRange) return promiseAt(now, promised(busy.dispatch, now, address.distanceMetres))
  const { window } = meantSlot(slotsOf(busy, now, seed, address), asap).slot
  return { ...promiseAt(now), nextDay: true, window }
}

/** The slot that is meant by a choice: the chosen one while it is open, else the first that is. `lost`: another one was chosen. */
export function meantSlot(slots: readonly Slot[], chosenId: string): { slot: Slot; lost: boolean } {
  const chosen = slots.find(({ id }) => id === chosenId)
  if (chosen?.state === 'open') return { slot: chosen, lost: false }
  const slot = slots.find(({ state }) => state === 'open') ?? slots.at(-1)
  if (!slot) throw new Error('there is always a next day')
  return { slot, lost: chosenId !== asap }
}
