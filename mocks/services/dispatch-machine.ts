import type { FactBody } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import { aboard, partOf } from '#world/part.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import type * as Stages from './dispatch-stages.ts'
import { fetchWays } from './ways.ts'

/*
 * How a parcel goes on. A parcel is in one stage, read off its record; a stage plans what comes next in it, from the record and the
 * state alone: the first of its plan that is due becomes a fact, the fact changes the record, and the stage plans again. So
 * nothing is scheduled anywhere: a reload, a word from the shopper or an incident needs no undoing.
 *
 * To let something go wrong: `record.incidents` holds what was declared, in order, with its time. The stage that can meet it looks
 * there and tells its facts at `incident.at` or after (never before the last step: see the other plans); a fact that has been told
 * shows in the record, so that it is not told twice. What a new kind of fact changes goes into dispatch-evolve, and a reason
 * why the arrival moves into `reasonOf` of parcel-eta. A way told by a fact (`record.leg`) is the way from then on: nearby and the
 * door follow from its fixes.
 */

/** A fact with its time. */
export interface PlannedFact {
  at: Instant
  fact: FactBody
}

/** What comes next in a stage, the first first; empty while it waits for somebody. A plan that asks who is free is `fleeting`. */
export interface Stage {
  plan(record: ParcelRecord, state: DispatchState): PlannedFact[]
  fleeting?: (record: ParcelRecord) => boolean
}

/** The stages, and the streets they ride: nobody needs them before somebody has paid. */
const stages = partOf<typeof Stages>(async () => {
  const [all] = await Promise.all([import('./dispatch-stages.ts'), fetchWays()])
  return all
})

/** Brings the stages aboard; undefined when they are. Rejects with PartMissing. */
export const fetchStages = (): Promise<unknown> | undefined => (stages.held() ? undefined : stages.fetch())

/** The stage a parcel is in; undefined when it has come to its end. Throws PartMissing, which the kernel answers by fetching them. */
export function stageOf({ steps, returning, refusedAt, end }: ParcelRecord): Stage | undefined {
  if (end) return undefined
  const all = aboard(stages, 'a parcel was to go on before its stages were fetched')
  if (returning || refusedAt !== undefined) return all.returnStage
  if (steps.atDoor !== undefined) return all.doorStage
  if (steps.pickedUp !== undefined) return all.rideStage
  if (steps.packed !== undefined) return all.riderStage
  if (steps.onBelt !== undefined) return all.packingStage
  if (steps.picking !== undefined) return all.pickingStage
  return all.queueStage
}

const planned = new WeakMap<ParcelRecord, PlannedFact | null>()

/** A parcel that changed is planned anew. */
export const planAnew = (record: ParcelRecord): boolean => planned.delete(record)

/** What happens to a parcel next, and when; undefined while it waits for somebody. Kept beside the state until the parcel changes. */
export function dueOf(state: DispatchState, record: ParcelRecord): PlannedFact | undefined {
  const kept = planned.get(record)
  if (kept !== undefined) return kept ?? undefined
  const stage = stageOf(record)
  const due = stage
    ?.plan(record, state)
    .reduce<PlannedFact | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined)
  if (stage?.fleeting?.(record) !== true) planned.set(record, due ?? null)
  return due
}
