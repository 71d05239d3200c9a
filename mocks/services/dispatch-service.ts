import { decideDispatch, type DispatchCommand } from './dispatch-commands.ts'
import { evolveDispatch } from './dispatch-evolve.ts'
import { dueOf, type PlannedFact } from './dispatch-machine.ts'
import { type DispatchState, openDispatch, type ParcelRecord } from './dispatch-state.ts'
import type { Service } from '#world/service.ts'
import type { States } from './states.ts'

export type { DispatchCommand } from './dispatch-commands.ts'
export { stepOfFact } from './dispatch-evolve.ts'
export { type DispatchState, parcelOf, type ParcelRecord } from './dispatch-state.ts'

/** Who is before whom when both could begin at one instant: who hurried, then who waits longest, then by number. */
function isBefore(a: ParcelRecord, b: ParcelRecord): boolean {
  const [hurriedA, hurriedB] = [a.hurried?.moved === true, b.hurried?.moved === true]
  if (hurriedA !== hurriedB) return hurriedA
  return a.begunAt === b.begunAt ? a.orderId < b.orderId : a.begunAt < b.begunAt
}

/**
 * Brings what was paid and not recalled: picked, packed, ridden and handed over by people who are finite, stage by stage (see
 * dispatch-machine). Refuses as its commands do.
 */
export const dispatchService: Service<DispatchState, DispatchCommand, States> = {
  initial: openDispatch,
  evolve: evolveDispatch,
  decide: decideDispatch,

  next(state) {
    let first: { record: ParcelRecord; due: PlannedFact } | undefined
    for (const orderId in state.active) {
      const record = state.active[orderId]
      const due = record && dueOf(state, record)
      if (!due || (first && first.due.at < due.at)) continue
      if (first && first.due.at === due.at && isBefore(first.record, record)) continue
      first = { record, due }
    }
    return first ? { at: first.due.at, id: first.record.orderId, facts: [first.due.fact] } : null
  },
}
