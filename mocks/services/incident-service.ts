import type { Fact, FactBody } from '#contract/facts.ts'
import type { DeclareIncident, Incident, IncidentKind, IncidentsNow } from '#contract/incident.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision, Due, Service } from '#world/service.ts'
import type { OpeningIncident } from '#contract/incident.ts'
import { afterMs, canHappen, firstStepOf } from './incident-rules.ts'
import { isDepositId } from './deposit-record.ts'
import { stepOfFact } from './dispatch-service.ts'
import type { States } from './states.ts'

/** `opening` strikes every parcel; `coming` is what of it is still to strike one; `declared` what has struck, while it is under way. */
export interface IncidentState {
  opening: OpeningIncident[]
  coming: Record<string, { orderId: string; at: Instant; what: OpeningIncident }>
  declared: Record<string, Incident[]>
  rainAt?: Instant
}

export type IncidentCommand = { type: 'declareIncident' } & DeclareIncident

/** What can go wrong now with each parcel under way, newest order first. */
export const incidentsNow = ({ dispatch, incident }: Pick<States, 'dispatch' | 'incident'>): IncidentsNow[] =>
  Object.values(dispatch.active)
    .toReversed()
    .map((parcel) => ({ orderId: parcel.orderId, kinds: canHappen(parcel, incident) }))
    .filter(({ kinds }) => kinds.length > 0)

function declare({ kind, orderId, minutes }: IncidentCommand, states: States): Decision {
  const isSame = (struck: readonly Incident[] = []): boolean => struck.some(({ incident }) => incident === kind)
  if (kind === 'rainNow' && states.incident.rainAt !== undefined) return { facts: [] }
  if (orderId !== undefined && isSame(states.incident.declared[orderId])) return { facts: [] }
  const open = incidentsNow(states).filter(({ kinds }) => kinds.includes(kind))
  const parcel = open.find((one) => orderId === undefined || one.orderId === orderId)
  if (kind !== 'rainNow' && !parcel) return { refusal: { code: 'incidentNotNow' } }
  return { facts: [told(kind, parcel?.orderId ?? '', minutes)] }
}

function told(incident: IncidentKind, orderId: string, minutes: number | undefined): FactBody {
  if (incident === 'rainNow') return { kind: 'rainBegan' }
  return { kind: 'incidentDeclared', incident, orderId, ...(minutes !== undefined && { minutes }) }
}

function evolve(state: IncidentState, fact: Fact): IncidentState {
  if (fact.kind === 'rainBegan') {
    state.rainAt ??= fact.at
    for (const [key, { what }] of Object.entries(state.coming)) if (what.kind === 'rainNow') delete state.coming[key]
    return state
  }
  if (fact.kind === 'incidentDeclared') {
    const { incident, orderId, at, minutes } = fact
    const struck = (state.declared[orderId] ??= [])
    struck.push({ incident, at, ...(minutes !== undefined && { minutes }) })
    delete state.coming[`${orderId} ${incident}`]
    return state
  }
  if (!('orderId' in fact)) return state
  const { orderId } = fact
  // A deposit is paid for, and no parcel.
  if (fact.orderId !== undefined && isDepositId(fact.orderId)) return state
  const step = fact.kind === 'tradePaid' ? 'paid' : stepOfFact[fact.kind]
  for (const what of state.opening) {
    if ((what.atStep ?? firstStepOf[what.kind]) !== step) continue
    if (what.kind === 'rainNow' && state.rainAt !== undefined) continue
    state.coming[`${orderId} ${what.kind}`] = { orderId, at: fact.at + afterMs(what), what }
  }
  if (endings.has(fact.kind)) {
    delete state.declared[orderId]
    for (const [key, one] of Object.entries(state.coming)) if (one.orderId === orderId) delete state.coming[key]
  }
  return state
}

const endings = new Set<Fact['kind']>([
  'parcelDelivered',
  'parcelReturned',
  'orderCancelled',
  'parcelCalledOff',
  'tradeClosed',
])

/**
 * Keeps what goes wrong: what the Stage declares, and what a scenario opens with, which strikes each parcel as it comes to its step.
 * What becomes of it is dispatch's. The same one declared again changes nothing. Refuses incidentNotNow.
 */
export const incidentService: Service<IncidentState, IncidentCommand, States> = {
  initial: ({ opening }) => ({ opening: opening.incidents ?? [], coming: {}, declared: {} }),
  evolve,
  decide: (_state, command, { states }) => declare(command, states),
  next({ coming }) {
    let first: Due | null = null
    for (const [id, { orderId, at, what }] of Object.entries(coming)) {
      if (first && (first.at < at || (first.at === at && first.id < id))) continue
      const { kind, minutes } = what
      first = { at, id, facts: [told(kind, orderId, minutes)] }
    }
    return first
  },
}
