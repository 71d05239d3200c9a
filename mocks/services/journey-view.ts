import type { Customs, HandOver, Journey, JourneyFact, JourneyLeg, JourneyRow, LegState } from '#contract/journey.ts'
import type { Instant } from '#contract/time.ts'
import { type Route, routeOf } from '#seed/journey-routes.ts'
import { aheadOf, type JourneyRecord, type JourneyState } from './journey-engine.ts'
import { cutOffOf, journeyWindow, planJourney } from './journey-plan.ts'

const given = <K extends string>(key: K, at: Instant | undefined): { [k in K]?: Instant } =>
  at === undefined ? {} : ({ [key]: at } as { [k in K]: Instant })

/** A journey as the client sees it: legs, hand-overs and customs as they stand, and the timeline of what was and what is due. */
export function journeyView(state: Pick<JourneyState, 'seed'>, record: JourneyRecord): Journey {
  const route = routeOf(record.route)
  if (!route) throw new Error(`no route ${record.route}`)
  const plan = planJourney(state.seed, record)
  const done = plan.slice(0, plan.length - (record.deliveredAt === undefined ? aheadOf(state, record).length : 0))
  const cutOffAt = cutOffOf(route, record.placedAt)
  return {
    orderId: record.orderId,
    kind: route.kind,
    placedAt: record.placedAt,
    ...given('cutOffAt', cutOffAt),
    window: journeyWindow(route, record.placedAt),
    state: stateOf(route, record),
    places: [...route.places],
    legs: route.legs.map((_, i) => legOf(route, record, i, plan)),
    handOvers: route.legs.flatMap((leg, i): HandOver[] => {
      const before = route.legs[i - 1]
      if (!before || before.by === leg.by) return []
      return [{ at: leg.from, from: before.by, to: leg.by, ...given('doneAt', record.handedOver[i]) }]
    }),
    customs: bordersOf(route).map(({ from }, i) => customsOf(from, record, i)),
    timeline: [
      { turn: 'placed', at: record.placedAt, place: route.legs[0].from },
      ...plan.flatMap(({ at, fact }, i): JourneyRow[] => {
        const row = rowOf(route, fact)
        return row ? [{ ...row, at, ...(i < done.length ? {} : { ahead: true as const }) }] : []
      }),
    ],
    ...given('deliveredAt', record.deliveredAt),
  }
}

const bordersOf = ({ legs }: Route) => legs.filter(({ border }) => border)
const borderOf = ({ legs }: Route, leg: number): number =>
  legs.slice(0, leg + 1).filter(({ border }) => border).length - 1

function stateOf(route: Route, record: JourneyRecord): Journey['state'] {
  if (record.deliveredAt !== undefined) return 'delivered'
  const last = route.legs.length - 1
  if (record.left[last] !== undefined) return 'outForDelivery'
  const waiting = route.legs.findIndex((_, i) => record.left[i] === undefined)
  const isThere = waiting === 0 || record.arrived[waiting - 1] !== undefined
  const border = route.legs[waiting]?.border && isThere ? borderOf(route, waiting) : undefined
  if (border !== undefined && record.declared[border] !== undefined && record.cleared[border] === undefined)
    return 'atCustoms'
  return record.left[0] === undefined ? 'placed' : 'underWay'
}

function legOf(
  route: Route,
  record: JourneyRecord,
  i: number,
  plan: readonly { at: Instant; fact: JourneyFact }[],
): JourneyLeg {
  const leg = route.legs[i] ?? route.legs[0]
  const due = (kind: 'legLeft' | 'legArrived'): Instant =>
    plan.find(({ fact }) => fact.kind === kind && fact.leg === i)?.at ?? record.placedAt
  const [leftAt, arrivedAt] = [record.left[i], record.arrived[i]]
  const isHeld =
    leg.border !== undefined &&
    record.inspected[borderOf(route, i)] !== undefined &&
    record.cleared[borderOf(route, i)] === undefined
  const state: LegState =
    arrivedAt !== undefined ? 'done' : leftAt !== undefined ? 'underWay' : isHeld ? 'held' : 'ahead'
  return {
    from: leg.from,
    to: leg.to,
    by: leg.by,
    state,
    dueFrom: due('legLeft'),
    dueTo: due('legArrived'),
    ...given('leftAt', leftAt),
    ...given('arrivedAt', arrivedAt),
  }
}

function customsOf(at: string, record: JourneyRecord, i: number): Customs {
  const [declaredAt, inspectedAt, clearedAt] = [record.declared[i], record.inspected[i], record.cleared[i]]
  const dutyPaidAt = record.dutyPaid[i]
  return {
    at,
    state:
      clearedAt !== undefined
        ? 'cleared'
        : inspectedAt !== undefined
          ? 'inspecting'
          : declaredAt !== undefined
            ? 'declared'
            : 'ahead',
    ...given('declaredAt', declaredAt),
    ...given('inspectedAt', inspectedAt),
    ...given('clearedAt', clearedAt),
    ...(dutyPaidAt !== undefined && record.duty ? { duty: record.duty, dutyPaidAt } : {}),
  }
}

/** A fact as a row: the first leg is collected, the last is out for delivery; the last arrival is the delivery itself. */
function rowOf(route: Route, fact: JourneyFact): Omit<JourneyRow, 'at'> | undefined {
  const leg = 'leg' in fact ? route.legs[fact.leg] : undefined
  const border = 'border' in fact ? bordersOf(route)[fact.border] : undefined
  const last = route.legs.at(-1) ?? route.legs[0]
  if (fact.kind === 'journeyDelivered') return { turn: 'delivered', place: last.to }
  if (fact.kind === 'legLeft' && leg) {
    const turn = leg === last ? 'outForDelivery' : fact.leg === 0 ? 'collected' : 'left'
    return { turn, place: leg.from, by: leg.by, to: leg.to }
  }
  if (fact.kind === 'legArrived' && leg && leg !== last) return { turn: 'arrived', place: leg.to }
  if (fact.kind === 'journeyHandedOver' && leg) return { turn: 'handedOver', place: leg.from, by: leg.by }
  if (!border) return undefined
  if (fact.kind === 'customsDeclared') return { turn: 'declared', place: border.from }
  if (fact.kind === 'customsInspected') return { turn: 'inspected', place: border.from }
  if (fact.kind === 'customsCleared') return { turn: 'cleared', place: border.from }
  return fact.kind === 'dutyPaid' ? { turn: 'dutyPaid', place: border.from, duty: fact.duty } : undefined
}
