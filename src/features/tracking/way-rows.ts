import type { Parcel, ParcelStep, RiderStop, Turn } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'

/** One row of the way in words: a turn it took, where it is now, somebody else's door before yours, or what is still ahead. */
export type WayWhat =
  | { is: 'turn'; turn: Turn }
  /** Where the rider is, between two turns. */
  | { is: 'here' }
  | { is: 'stop'; stop: RiderStop; left: number }
  | { is: 'step'; step: ParcelStep }

export interface WayRow {
  key: string
  at?: Instant | undefined
  state: 'done' | 'now' | 'ahead'
  what: WayWhat
}

/** Turns that say nothing more once a later one is there: being packed, once it is packed. */
const passing: Partial<Record<Turn['code'], Turn['code']>> = {
  accepted: 'picking',
  packing: 'packed',
  riderAtStore: 'pickedUp',
  nearby: 'atDoor',
  atDoor: 'delivered',
}
/** Told by the picker's own line: aisle after aisle. */
const unsaid = new Set<Turn['code']>(['zone'])
/** A delivery that took one of these never reaches the steps that were ahead. */
const turnedBack = new Set<Parcel['state']>(['returning', 'returned', 'cancelled'])

/** Steps ahead that a shopper waits for; those between are told when they happen. */
const awaited = new Set<ParcelStep>(['packed', 'pickedUp', 'atDoor'])

/** Every turn of a parcel's way in the order of time, stops included: the map's equal in words. Times are those told, never guessed. */
export function wayRows(parcel: Parcel): WayRow[] {
  const said = new Set(parcel.history.map(({ code }) => code))
  const past = parcel.history
    .filter(({ code }) => !unsaid.has(code))
    .filter(({ code }) => {
      const after = passing[code]
      return after === undefined || !said.has(after)
    })
    .map((turn, i): WayRow => ({ key: `${turn.code}-${i}`, at: turn.at, state: 'done', what: { is: 'turn', turn } }))
  const over = parcel.end !== undefined || parcel.deliveredAt !== undefined
  const stops = stopRows(parcel)
  const done = [...past, ...stops.filter(({ state }) => state === 'done')].toSorted(byTime)
  if (over) return done
  const here = rides(parcel)
  const last = done.at(-1)
  // Where the rider is says more than that they left; until then the last turn is where it is.
  if (here) done.push({ key: 'here', state: 'now', what: { is: 'here' } })
  else if (last) done[done.length - 1] = { ...last, state: 'now' }
  const ahead = [...stops.filter(({ state }) => state === 'ahead'), ...stepsAhead(parcel)].toSorted(byTime)
  return [...done, ...ahead]
}

const byTime = (a: WayRow, b: WayRow): number => (a.at ?? 0) - (b.at ?? 0)

const rides = ({ state, leg, by }: Parcel): boolean =>
  by === 'rider' && leg !== undefined && (state === 'pickedUp' || state === 'nearby')

function stopRows(parcel: Parcel): WayRow[] {
  if (turnedBack.has(parcel.state)) return []
  const stops = parcel.rider?.stops ?? []
  const over = parcel.end !== undefined || parcel.deliveredAt !== undefined
  return stops.flatMap((stop, i): WayRow[] => {
    if (!stop.done && over) return []
    const left = stops.slice(i).filter(({ done }) => !done).length
    return [{ key: `stop-${i}`, at: stop.at, state: stop.done ? 'done' : 'ahead', what: { is: 'stop', stop, left } }]
  })
}

function stepsAhead(parcel: Parcel): WayRow[] {
  if (turnedBack.has(parcel.state)) return []
  return parcel.steps.flatMap(({ step, at, dueAt }): WayRow[] => {
    if (at !== undefined || !awaited.has(step)) return []
    // The door is expected when the giant says so, whatever was planned.
    const expected = step === 'atDoor' ? parcel.eta.at : dueAt
    return [{ key: step, at: expected, state: 'ahead', what: { is: 'step', step } }]
  })
}
