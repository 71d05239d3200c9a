import type { FactBody } from '#contract/facts.ts'
import type { Incident } from '#contract/incident.ts'
import type { EtaReason, Leg } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { PlannedFact } from './dispatch-machine.ts'
import { type DispatchState, endOf, type ParcelRecord } from './dispatch-state.ts'
import { usualMinutes } from './incident-rules.ts'
import { riddenRound, slowed, stoodOut, waitedAtEnd } from './ride-changes.ts'
import { detourBetween } from './ways.ts'

const second = 1000
const minute = 60 * second

/** How long before the door a lift that does not come is noticed. */
const liftMs = 20 * second

/** How long an incident lasts, or holds up. */
export const lastsMs = ({ incident, minutes }: Incident): number => (minutes ?? usualMinutes[incident]) * minute

/** Whether a delay was told since an instant. */
const isTold = ({ turns }: ParcelRecord, reason: EtaReason, since: Instant): boolean =>
  turns.some(([at, code, about]) => code === 'delayed' && about === reason && at >= since)

/**
 * What goes wrong while somebody rides, each told once: the way from then on, and when nobody sees where the rider is. Empty when nothing
 * does.
 */
export function rideTroubles(
  record: ParcelRecord,
  { rainSince, rainMs }: Pick<DispatchState, 'rainSince' | 'rainMs'>,
): PlannedFact[] {
  const { orderId, leg, steps, incidents, slot } = record
  const { pickedUp = 0 } = steps
  const end = endOf(leg)
  if (!leg || !end || slot.kind !== 'rider') return []
  const plan: PlannedFact[] = []
  const delay = (reason: EtaReason, at: Instant, changed: Leg): void => {
    const fact: FactBody = { kind: 'rideDelayed', orderId, reason, leg: changed }
    plan.push({ at, fact })
  }
  for (const one of incidents) {
    const at = Math.max(one.at, pickedUp)
    const ms = lastsMs(one)
    const reason = one.incident
    if (reason === 'lorry' && !isTold(record, reason, one.at))
      delay(reason, at, riddenRound(leg, at, ms, detourBetween))
    if (reason === 'flatTyre' && !isTold(record, reason, one.at)) delay(reason, at, stoodOut(leg, at, ms))
    if (reason === 'slowLift' && !isTold(record, reason, one.at))
      delay(reason, Math.max(at, end.at - liftMs), waitedAtEnd(leg, ms))
  }
  // Rain before it was picked up is in the ride already, and rain before it was ordered in the promise.
  if (rainSince !== undefined && rainSince > pickedUp && !isTold(record, 'rain', rainSince))
    delay('rain', rainSince, slowed(leg, rainSince, rainMs))
  return [...plan, ...quiet(record)]
}

/** Nobody sees where the rider is, and then somebody does: in the end before the door, since a bell is heard. */
function quiet(record: ParcelRecord): PlannedFact[] {
  const { orderId, incidents, quietSince, turns, leg, steps } = record
  const plan: PlannedFact[] = []
  for (const one of incidents) {
    if (one.incident !== 'riderQuiet') continue
    const at = Math.max(one.at, steps.pickedUp ?? 0)
    const wentQuiet = turns.some(([told, code]) => code === 'quiet' && told >= one.at)
    if (!wentQuiet) plan.push({ at, fact: { kind: 'riderWentQuiet', orderId } })
    else if (quietSince !== undefined) {
      const seenAt = Math.min(quietSince + lastsMs(one), Math.max(quietSince, endOf(leg)?.at ?? quietSince))
      plan.push({ at: seenAt, fact: { kind: 'riderSeenAgain', orderId, ...(leg && { leg }) } })
    }
  }
  return plan
}
