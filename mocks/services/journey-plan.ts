import type { JourneyFact, JourneyOrder } from '#contract/journey.ts'
import type { Instant, Window } from '#contract/time.ts'
import { type Border, type Route, routeOf, type RouteLeg } from '#seed/journey-routes.ts'
import { daysLater, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { openStream, type Stream } from '#world/stream.ts'

/** A fact of a journey with its time. */
export interface JourneyDue {
  at: Instant
  fact: JourneyFact
}

const minute = 60_000
const hour = 60 * minute

/** Hours of waiting or travel as whole seconds, between least and most. */
const between = ([least, most]: readonly [number, number], stream: Stream): number =>
  stream.int(Math.round(least * 3600), Math.round(most * 3600)) * 1000

/** The next time a clock at UTC+8 shows an hour of the day, from an instant on. */
function nextAt(hours: number, from: Instant): Instant {
  const { year, month, day } = shanghaiDate(from)
  const today = shanghaiInstant(year, month, day) + hours * hour
  return today >= from ? today : daysLater(today, 1)
}

/** Until when an order goes the same day: the next time it is the route's hour of cut-off. None when it goes at any hour. */
export const cutOffOf = ({ cutOffHour }: Route, placedAt: Instant): Instant | undefined =>
  cutOffHour === undefined ? undefined : nextAt(cutOffHour, placedAt)

/** When an order placed now is promised. */
export function journeyWindow(route: Route, placedAt: Instant): Window {
  const { promise } = route
  if ('minutes' in promise) return { from: placedAt, to: placedAt + promise.minutes * minute }
  if ('days' in promise) return { from: placedAt, to: daysLater(placedAt, promise.days) }
  const { year, month, day } = shanghaiDate(cutOffOf(route, placedAt) ?? placedAt)
  const next = daysLater(shanghaiInstant(year, month, day), 1)
  return { from: next + promise.nextDay[0] * hour, to: next + promise.nextDay[1] * hour }
}

/** When a leg leaves: some time after what it waits for, at its hour, and never before the cut-off. */
function leaving({ waits, atHour }: RouteLeg, ready: Instant, stream: Stream): Instant {
  const from = ready + (waits ? between(waits, stream) : 0)
  return atHour === undefined ? from : nextAt(atHour, from)
}

/** Customs before a leg, from when the parcel is there: what is told, and when it may go on. */
function passing(border: Border, there: Instant, { orderId, duty }: JourneyOrder, index: number, stream: Stream) {
  const looked = stream.unit() < border.chance
  const declaredAt = there - Math.round(border.declaredBefore * hour)
  const inspected = between(border.inspects, stream)
  const cleared = between(border.clears, stream)
  const inspectedAt = there + Math.round(cleared / 2)
  const clearedAt = there + cleared + (looked ? inspected : 0)
  const told: JourneyDue[] = [
    { at: declaredAt, fact: { kind: 'customsDeclared', orderId, border: index } },
    ...(looked ? [{ at: inspectedAt, fact: { kind: 'customsInspected' as const, orderId, border: index } }] : []),
    ...(border.duty && duty && duty.minor > 0
      ? [{ at: clearedAt, fact: { kind: 'dutyPaid' as const, orderId, border: index, duty } }]
      : []),
    { at: clearedAt, fact: { kind: 'customsCleared', orderId, border: index } },
  ]
  return { told, clearedAt }
}

/**
 * A journey's whole way as facts with their times in order, from (seed, order) alone: the same for ever. A leg leaves when the one before
 * has arrived, customs have cleared it, and its hour has come; a declaration is made ahead, and never before the order. Refuses a
 * route that nobody goes by throwing.
 */
export function planJourney(seed: string, order: JourneyOrder): JourneyDue[] {
  const { orderId, placedAt } = order
  const route = routeOf(order.route)
  if (!route) throw new Error(`no route ${order.route}`)
  const stream = openStream(seed, 'journey', `order:${orderId}`)
  const plan: JourneyDue[] = []
  let ready = cutOffOf(route, placedAt) ?? placedAt
  let borders = 0
  route.legs.forEach((leg, i) => {
    const before = route.legs[i - 1]
    if (before && before.by !== leg.by) plan.push({ at: ready, fact: { kind: 'journeyHandedOver', orderId, leg: i } })
    if (leg.border) {
      const { told, clearedAt } = passing(leg.border, ready, order, borders, stream)
      plan.push(...told.map(({ at, fact }) => ({ at: Math.max(at, placedAt), fact })))
      ready = clearedAt
      borders += 1
    }
    const leftAt = leaving(leg, ready, stream)
    ready = leftAt + between(leg.takes, stream)
    plan.push({ at: leftAt, fact: { kind: 'legLeft', orderId, leg: i } })
    plan.push({ at: ready, fact: { kind: 'legArrived', orderId, leg: i } })
  })
  plan.push({ at: ready, fact: { kind: 'journeyDelivered', orderId } })
  // Stable: what falls into one instant stays in the order it was planned in.
  return plan.toSorted((a, b) => a.at - b.at)
}
