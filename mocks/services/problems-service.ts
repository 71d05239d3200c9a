import type { Problem, ReportedProblem } from '#contract/scan.ts'
import type { Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import { fetchRecords, judgeBatch } from './records.ts'
import type { States } from './states.ts'

/** What was reported, by batch, oldest first. */
export interface ProblemsState {
  reported: Record<string, ReportedProblem[]>
}

export interface ProblemsCommand {
  type: 'reportProblem'
  gtin: string
  lot: string
  problem: Problem
}

const keyOf = (gtin: string, lot: string): string => `${gtin}/10/${lot}`

/** What was reported of a batch, oldest first. */
export const problemsOf = (state: ProblemsState, gtin: string, lot: string): readonly ReportedProblem[] =>
  ownEntry(state.reported, keyOf(gtin, lot)) ?? []

/** Takes reports on batches, each problem once per batch: said again, nothing is new. Refuses batchUnknown. */
export const problemsService: Service<ProblemsState, ProblemsCommand, States> = {
  initial: () => ({ reported: {} }),

  prepare: fetchRecords,

  evolve(state, fact) {
    if (fact.kind === 'problemReported') {
      const { gtin, lot, problem, at } = fact
      ;(state.reported[keyOf(gtin, lot)] ??= []).push({ problem, at })
    }
    return state
  },

  decide(state, { gtin, lot, problem }, { now, setup, states }) {
    if (!judgeBatch({ gtin, lot }, now, setup.seed, states.recall)) {
      return { refusal: { code: 'batchUnknown', gtin, lot } }
    }
    if (problemsOf(state, gtin, lot).some((told) => told.problem === problem)) return { facts: [] }
    return { facts: [{ kind: 'problemReported', gtin, lot, problem }] }
  },
}
