import type { Fact } from '#contract/facts.ts'
import { basketLimit } from '#contract/basket.ts'
import type { Refusal } from '#contract/refusal.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Context, Decision, Service } from '#world/service.ts'
import { fetchRecords, isSold, judgeBatch } from './records.ts'
import { unitsLeft } from './stock.ts'
import type { States } from './states.ts'

/** What somebody wants, in the order it was put in. */
export interface WantedLine {
  gtin: string
  quantity: number
  lot?: string
}

export interface BasketState {
  lines: WantedLine[]
}

/** Sets the whole quantity of one line; 0 takes it out. */
export interface BasketCommand {
  type: 'setBasketLine'
  gtin: string
  quantity: number
  lot?: string
}

function refusalOf(command: BasketCommand, context: Context<States>): Refusal | undefined {
  const { gtin, quantity, lot } = command
  if (!seedProductOf(gtin)) return { code: 'productUnknown', gtin }
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > basketLimit) {
    return { code: 'badRequest', field: 'quantity' }
  }
  if (quantity === 0) return undefined
  if (lot !== undefined) {
    const batch = judgeBatch({ gtin, lot }, context.now, context.setup.seed, context.states.recall)
    if (!batch) return { code: 'batchUnknown', gtin, lot }
    if (!isSold(batch)) return { code: 'batchNotSold', gtin, lot }
  }
  const available = unitsLeft(context.states.catalogue, gtin, context.now)
  if (available === 0) return { code: 'soldOut', gtin }
  if (quantity > available) return { code: 'notEnoughStock', gtin, available }
  return undefined
}

function decide(state: BasketState, command: BasketCommand, context: Context<States>): Decision {
  const refusal = refusalOf(command, context)
  if (refusal) return { refusal }
  const { gtin, quantity, lot } = command
  const line = state.lines.find((wanted) => wanted.gtin === gtin)
  const same = (line?.quantity ?? 0) === quantity && (quantity === 0 || lot === undefined || lot === line?.lot)
  if (same) return { facts: [] }
  return { facts: [{ kind: 'basketLineSet', gtin, quantity, ...(lot !== undefined && { lot }) }] }
}

function evolve(state: BasketState, fact: Fact): BasketState {
  if (fact.kind === 'basketLineSet') {
    const at = state.lines.findIndex((line) => line.gtin === fact.gtin)
    const line = state.lines[at]
    if (fact.quantity === 0) {
      if (line) state.lines.splice(at, 1)
    } else if (line) {
      line.quantity = fact.quantity
      if (fact.lot !== undefined) line.lot = fact.lot
    } else {
      state.lines.push({ gtin: fact.gtin, quantity: fact.quantity, ...(fact.lot !== undefined && { lot: fact.lot }) })
    }
  } else if (fact.kind === 'orderPlaced' && fact.depositId === undefined && !fact.reservation) {
    // What could not be sold is not in the order: it stays, so that nobody loses it unasked.
    state.lines = state.lines.filter((line) => !fact.lines.some((ordered) => ordered.gtin === line.gtin))
  }
  return state
}

/**
 * Keeps the basket. Refuses productUnknown, badRequest (not 0..20 whole), batchUnknown, batchNotSold (what the batch's own
 * page says), soldOut and notEnoughStock; taking something out is never refused. Setting what is already so is no fact.
 */
export const basketService: Service<BasketState, BasketCommand, States> = {
  initial: () => ({ lines: [] }),
  prepare: ({ lot }) => (lot === undefined ? undefined : fetchRecords()),
  evolve,
  decide,
}
