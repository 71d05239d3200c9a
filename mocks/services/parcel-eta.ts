import type { Fact, FactKind } from '#contract/facts.ts'
import type { Eta, EtaReason } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { timesOf } from './parcel-times.ts'

const minute = 60_000
/** The most an arrival moves at a time without a reason. */
export const smoothMs = 2 * minute

/** Why the arrival moves, by what has just happened; undefined for what needs no reason. */
function reasonOf({ rush }: DispatchState, fact: Fact): EtaReason | undefined {
  if (fact.kind === 'rideDelayed') return fact.reason
  const crowd = rush > 0 ? 'rush' : 'slowPicking'
  const reasons: Partial<Record<FactKind, EtaReason>> = {
    rainBegan: 'rain',
    noRiderYet: 'noRider',
    riderAssigned: 'noRider',
    parcelReaddressed: 'address',
    parcelAccepted: crowd,
    pickingStarted: crowd,
    itemMissing: 'slowPicking',
    itemSwapped: 'slowPicking',
    itemLeftOut: 'slowPicking',
    bagsOnBelt: 'slowPicking',
  }
  return reasons[fact.kind]
}

/** The arrival after a fact: where the stages add up to, at once when there is a reason or little to move, else two minutes nearer to it. */
export function movedEta(state: DispatchState, record: ParcelRecord, fact: Fact): ParcelRecord['eta'] {
  const { eta } = record
  const { atDoor } = timesOf(state, record, fact.at)
  const by = atDoor - eta.at
  const because = reasonOf(state, fact)
  // Nobody to ride is what is waited for from then on, however little the arrival moves by it at once.
  if (Math.abs(by) <= smoothMs && fact.kind !== 'noRiderYet') return { ...eta, at: atDoor }
  if (because) return { at: atDoor, because, since: fact.at }
  // Two steps within a minute would be one of four minutes to whoever looks.
  if (hasJustMoved(eta, fact.at)) return eta
  return { ...eta, at: eta.at + Math.sign(by) * smoothMs, moved: fact.at }
}

const hasJustMoved = ({ moved }: ParcelRecord['eta'], now: Instant): boolean =>
  moved !== undefined && now < moved + minute

/**
 * The arrival as it is said at `now`: while somebody is waited for it moves on with the clock. The window around it is narrower the
 * nearer it is, and never reaches into the past.
 */
export function etaOf(state: DispatchState, record: ParcelRecord, now: Instant): Eta {
  const { at: said, because, since } = record.eta
  const further = hasJustMoved(record.eta, now) ? 0 : smoothMs
  const there = record.steps.atDoor
  if (there !== undefined || record.end) {
    const at = there ?? said
    return { at, from: at, to: at, ...(because && { because }), ...(since !== undefined && { since }) }
  }
  const at = Math.max(said, Math.min(timesOf(state, record, now).atDoor, said + further), now)
  const spare = record.steps.pickedUp === undefined ? 3 * minute : minute
  return {
    at,
    from: Math.max(Math.min(now, at), at - spare),
    to: at + spare,
    ...(because && { because }),
    ...(since !== undefined && { since }),
  }
}
