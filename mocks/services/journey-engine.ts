import type { JourneyFact, JourneyOrder } from '#contract/journey.ts'
import type { Instant } from '#contract/time.ts'
import { ownEntry } from './own-entry.ts'
import { type JourneyDue, planJourney } from './journey-plan.ts'

/** A journey as the facts told it. Times are by leg and by border. */
export interface JourneyRecord extends JourneyOrder {
  /** How many facts of its plan have happened. */
  told: number
  left: Record<number, Instant>
  arrived: Record<number, Instant>
  handedOver: Record<number, Instant>
  declared: Record<number, Instant>
  inspected: Record<number, Instant>
  dutyPaid: Record<number, Instant>
  cleared: Record<number, Instant>
  deliveredAt?: Instant
}

/** Journeys under way stand apart from those that ended. */
export interface JourneyState {
  seed: string
  active: Record<string, JourneyRecord>
  delivered: Record<string, JourneyRecord>
}

type Told = JourneyFact & { at: Instant }

/** A world without journeys. */
export const noJourneys = (seed: string): JourneyState => ({ seed, active: {}, delivered: {} })

/** A journey by its order, under way or delivered; undefined before it is placed. */
export const journeyOf = (state: JourneyState, orderId: string): JourneyRecord | undefined =>
  ownEntry(state.active, orderId) ?? ownEntry(state.delivered, orderId)

const plans = new WeakMap<JourneyRecord, JourneyDue[]>()

/** What is still to happen to a journey, in order. It follows from seed and order alone. */
export function aheadOf({ seed }: Pick<JourneyState, 'seed'>, record: JourneyRecord): JourneyDue[] {
  const plan = plans.get(record) ?? planJourney(seed, record)
  plans.set(record, plan)
  return plan.slice(record.told)
}

/** Takes a fact into the state, in place: unknown kinds, and facts of journeys that are over or were never placed, are nothing. */
export function evolveJourneys(state: JourneyState, fact: Told): JourneyState {
  if (fact.kind === 'journeyPlaced') {
    const { orderId, route, placedAt, duty } = fact
    if (journeyOf(state, orderId)) return state
    const none = { left: {}, arrived: {}, handedOver: {}, declared: {}, inspected: {}, dutyPaid: {}, cleared: {} }
    state.active[orderId] = { orderId, route, placedAt, ...(duty && { duty }), told: 0, ...none }
    return state
  }
  const record = ownEntry(state.active, fact.orderId)
  if (!record) return state
  record.told += 1
  if (fact.kind === 'legLeft') record.left[fact.leg] = fact.at
  else if (fact.kind === 'legArrived') record.arrived[fact.leg] = fact.at
  else if (fact.kind === 'journeyHandedOver') record.handedOver[fact.leg] = fact.at
  else if (fact.kind === 'customsDeclared') record.declared[fact.border] = fact.at
  else if (fact.kind === 'customsInspected') record.inspected[fact.border] = fact.at
  else if (fact.kind === 'dutyPaid') record.dutyPaid[fact.border] = fact.at
  else if (fact.kind === 'customsCleared') record.cleared[fact.border] = fact.at
  else {
    record.deliveredAt = fact.at
    state.delivered[fact.orderId] = record
    delete state.active[fact.orderId]
  }
  return state
}

/** What comes next of all journeys under way, or null. Ties go by the order's number. */
export function nextOfJourneys(state: JourneyState): { at: Instant; id: string; facts: JourneyFact[] } | null {
  let first: { at: Instant; id: string; facts: JourneyFact[] } | null = null
  for (const record of Object.values(state.active)) {
    const [due] = aheadOf(state, record)
    if (!due) continue
    const sooner = !first || due.at < first.at || (due.at === first.at && record.orderId < first.id)
    if (sooner) first = { at: due.at, id: record.orderId, facts: [due.fact] }
  }
  return first
}
