import type { Fact } from '#contract/facts.ts'
import type { RecallScope } from '#contract/recall.ts'
import { seedProducts } from '#seed/products.ts'
import type { Service, Setup } from '#world/service.ts'
import type { States } from './states.ts'

/** How many of each trade item are left, what unpaid orders hold, so that it can be given back, and what recalls took off the shelf. */
export interface CatalogueState {
  left: Record<string, number>
  held: Record<string, { gtin: string; quantity: number }[]>
  /** By recall. */
  pulled: Record<string, RecallScope>
}

function initial(setup: Setup): CatalogueState {
  const left: Record<string, number> = {}
  for (const { gtin, units } of seedProducts) left[gtin] = setup.opening.stock?.[gtin] ?? units
  return { left, held: {}, pulled: {} }
}

function move(state: CatalogueState, lines: readonly { gtin: string; quantity: number }[], sign: 1 | -1): void {
  for (const { gtin, quantity } of lines) state.left[gtin] = (state.left[gtin] ?? 0) + sign * quantity
}

function evolve(state: CatalogueState, fact: Fact): CatalogueState {
  if (fact.kind === 'orderPlaced') {
    const lines = fact.lines.map(({ gtin, quantity }) => ({ gtin, quantity }))
    move(state, lines, -1)
    state.held[fact.orderId] = lines
  } else if (fact.kind === 'tradePaid') {
    delete state.held[fact.orderId]
  } else if (fact.kind === 'tradeClosed') {
    move(state, state.held[fact.orderId] ?? [], 1)
    delete state.held[fact.orderId]
  } else if (fact.kind === 'batchRecalled') {
    state.pulled[fact.recallId] = fact.scope
  } else if (fact.kind === 'recallLifted') {
    delete state.pulled[fact.recallId]
  }
  return state
}

/** Keeps the shelf: opening stock less what orders took, given back when their trade closes unpaid, and what recalls took off. Takes no commands. */
export const catalogueService: Service<CatalogueState, never, States> = { initial, evolve }
