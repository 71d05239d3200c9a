import type { WorldView } from '#contract/world.ts'
import type { Instant } from '#contract/time.ts'

/** A fact that a room would name; the others are knots without a word. */
export const namedKnots = {
  orderPlaced: 'stage.knotOrdered',
  tradePaid: 'stage.knotPaid',
  pickingStarted: 'stage.knotPicking',
  parcelPacked: 'stage.knotPacked',
  parcelPickedUp: 'stage.knotRider',
  riderReachedDoor: 'stage.knotDoor',
  parcelDelivered: 'stage.knotDelivered',
} as const
export type NamedKind = keyof typeof namedKnots
export const isNamed = (kind: string): kind is NamedKind => kind in namedKnots

export interface CordKnot {
  at: Instant
  kind: string
  /** Share of the cord, 0 to 1. */
  part: number
  ahead: boolean
}

/** The stretch of time the cord shows. Ends are instants. */
export interface CordSpan {
  from: Instant
  to: Instant
  knots: CordKnot[]
}

const minute = 60_000
/** How far back the cord reaches from now, and how long it is at least. */
const longestPast = 90 * minute
const least = 40 * minute

/** The world's log as one line: from its opening (or an hour and a half ago) to what is ahead. */
export function cordOf(view: WorldView, now: Instant): CordSpan {
  const from = Math.max(view.span.from, now - longestPast)
  const last = view.ahead.at(-1)?.at ?? 0
  const to = Math.max(view.span.to, last, now, from + least)
  const partOf = (at: Instant): number => (at - from) / (to - from)
  const knot = (ahead: boolean) => (one: { at: Instant; kind: string }) => ({
    at: one.at,
    kind: one.kind,
    part: partOf(one.at),
    ahead: ahead || one.at > now,
  })
  const knots = [...view.knots.map(knot(false)), ...view.ahead.map(knot(true))].filter(
    ({ part }) => part >= 0 && part <= 1,
  )
  return { from, to, knots: withoutTwins(knots) }
}

/** Facts of one moment make one knot, the named one if there is one. */
function withoutTwins(knots: CordKnot[]): CordKnot[] {
  const byTime = new Map<Instant, CordKnot>()
  for (const knot of knots) {
    const known = byTime.get(knot.at)
    if (!known || (!isNamed(known.kind) && isNamed(knot.kind))) byTime.set(knot.at, knot)
  }
  return [...byTime.values()].toSorted((a, b) => a.at - b.at)
}

/** The next knot with a name after now: what "to the next" goes to. Any knot, if none ahead has a name. */
export function nextNamed(knots: CordKnot[], now: Instant): CordKnot | undefined {
  const later = knots.filter(({ at }) => at > now)
  return later.find(({ kind }) => isNamed(kind)) ?? later[0]
}

/** The knot before or after an instant, for the arrow keys; the ends of the cord where there is none. */
export function neighbour(span: CordSpan, at: Instant, direction: 1 | -1): Instant {
  if (direction === 1) return span.knots.find((knot) => knot.at > at)?.at ?? span.to
  return span.knots.findLast((knot) => knot.at < at)?.at ?? span.from
}

/** Words under the cord that do not run into one another: the milestones in the order given here come first. */
export function labelled(knots: CordKnot[], now: number, room: number): CordKnot[] {
  const order = [
    'parcelPickedUp',
    'riderReachedDoor',
    'tradePaid',
    'parcelDelivered',
    'orderPlaced',
    'parcelPacked',
    'pickingStarted',
  ]
  const taken = [0, now]
  const chosen: CordKnot[] = []
  for (const kind of order) {
    for (const knot of knots.filter((one) => one.kind === kind)) {
      if (taken.some((part) => Math.abs(part - knot.part) < room)) continue
      taken.push(knot.part)
      chosen.push(knot)
    }
  }
  return chosen
}
