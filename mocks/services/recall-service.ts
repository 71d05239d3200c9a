import type { Fact } from '#contract/facts.ts'
import type { Recall, RecallScope } from '#contract/recall.ts'
import { seedProductOf } from '#seed/products.ts'
import { shanghaiDate } from '#world/calendar.ts'
import type { Context, Decision, Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import { type Thing, touches } from './recall-scope.ts'
import { fetchRecords, judgeBatch } from './records.ts'
import type { States } from './states.ts'

/** Recalls that hold stand apart from those lifted; `declared` numbers the next one. */
export interface RecallState {
  declared: number
  active: Record<string, Recall>
  lifted: Record<string, Recall>
}

export type RecallCommand =
  | ({ type: 'declareRecall'; scope: RecallScope } & Pick<Recall, 'severity' | 'hazard' | 'action'>)
  | { type: 'liftRecall'; recallId: string }

type Declared = Extract<RecallCommand, { type: 'declareRecall' }>

/** A recall by its id, active or lifted. */
export const recallOf = (state: RecallState, recallId: string): Recall | undefined =>
  ownEntry(state.active, recallId) ?? ownEntry(state.lifted, recallId)

/** The recalls that hold, oldest first. */
export const activeRecalls = (state: RecallState): Recall[] => Object.values(state.active)

/** Every recall that touches a thing, newest first: of it, of what it is a piece of, or of a piece of it. */
export const recallsTouching = (state: RecallState, thing: Thing): Recall[] =>
  [...Object.values(state.active), ...Object.values(state.lifted)]
    .filter(({ scope }) => touches(scope, thing))
    .toSorted((a, b) => b.issuedAt - a.issuedAt || (a.id < b.id ? 1 : -1))

/** The active recall that says exactly this, if there is one. */
export const sameRecall = (state: RecallState, command: Declared): Recall | undefined =>
  activeRecalls(state).find((recall) => contentOf(recall) === contentOf(command))

const contentOf = ({ scope, severity, hazard, action }: Omit<Declared, 'type'>): string => {
  const { gtin, lots, serials } = tidy(scope)
  return JSON.stringify([gtin, lots, serials, severity, hazard, action])
}

/** The same scope, each lot and serial once and in order. */
function tidy({ gtin, lots, serials }: RecallScope): RecallScope {
  const once = (list: string[]): string[] => [...new Set(list)].toSorted()
  return { gtin, ...(lots && { lots: once(lots) }), ...(serials && { serials: once(serials) }) }
}

function declare(state: RecallState, command: Declared, { now, setup }: Context<States>): Decision {
  const { scope, severity, hazard, action } = command
  const { gtin, lots = [] } = scope
  if (!seedProductOf(gtin)) return { refusal: { code: 'productUnknown', gtin } }
  const unknown = lots.find((lot) => !judgeBatch({ gtin, lot }, now, setup.seed, state))
  if (unknown !== undefined) return { refusal: { code: 'batchUnknown', gtin, lot: unknown } }
  if (sameRecall(state, command)) return { facts: [] }
  const recallId = `RC-${shanghaiDate(now).year}-${String(state.declared + 1).padStart(4, '0')}`
  const told = { scope: tidy(scope), severity, hazard, action, agency: 'foodAuthority' } as const
  return { facts: [{ kind: 'batchRecalled', recallId, ...told }] }
}

function lift(state: RecallState, recallId: string): Decision {
  const recall = recallOf(state, recallId)
  if (!recall) return { refusal: { code: 'recallUnknown' } }
  if (recall.status === 'lifted') return { facts: [] }
  return { facts: [{ kind: 'recallLifted', recallId, gtin: recall.scope.gtin }] }
}

function evolve(state: RecallState, fact: Fact): RecallState {
  if (fact.kind === 'batchRecalled') {
    const { recallId: id, scope, severity, hazard, action, agency, at: issuedAt } = fact
    state.declared += 1
    state.active[id] = { id, scope, severity, hazard, action, status: 'active', issuedAt, agency }
  } else if (fact.kind === 'recallLifted') {
    const recall = state.active[fact.recallId]
    if (recall) state.lifted[recall.id] = { ...recall, status: 'lifted', liftedAt: fact.at }
    delete state.active[fact.recallId]
  }
  return state
}

/**
 * Keeps the recalls. Declaring needs a trade item we carry and batches we know; the same recall declared again while it holds,
 * and one lifted again, change nothing. Refuses productUnknown, batchUnknown, recallUnknown.
 */
export const recallService: Service<RecallState, RecallCommand, States> = {
  initial: () => ({ declared: 0, active: {}, lifted: {} }),
  prepare: ({ type }) => (type === 'declareRecall' ? fetchRecords() : undefined),
  evolve,
  decide: (state, command, context) =>
    command.type === 'declareRecall' ? declare(state, command, context) : lift(state, command.recallId),
}
