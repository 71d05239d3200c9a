import type { Fact } from '#contract/facts.ts'
import type { RecallScope } from '#contract/recall.ts'
import { seedProducts } from '#seed/products.ts'
import type { Service, Setup } from '#world/service.ts'
import type { States } from './states.ts'

type Goods = { gtin: string; quantity: number }[]

/** How many of each trade item are left; what unpaid orders hold and what paid ones wait for, by order, so that it can be given back; what recalls took off. */
export interface CatalogueState {
  left: Record<string, number>
  held: Record<string, Goods>
  /** Until it is handed over: what comes back to the store goes back on the shelf. */
  sold: Record<string, Goods>
  /** By recall. */
  pulled: Record<string, RecallScope>
}

function initial(setup: Setup): CatalogueState {
  const left: Record<string, number> = {}
  for (const { gtin, units } of seedProducts) left[gtin] = setup.opening.stock?.[gtin] ?? units
  return { left, held: {}, sold: {}, pulled: {} }
}

function move(state: CatalogueState, lines: readonly { gtin: string; quantity: number }[], sign: 1 | -1): void {
  for (const { gtin, quantity } of lines) state.left[gtin] = (state.left[gtin] ?? 0) + sign * quantity
}

/** A line that is not brought, whatever becomes of it. */
function takeOff(state: CatalogueState, { orderId, gtin }: { orderId: string; gtin: string }): void {
  const goods = state.sold[orderId]
  if (goods) state.sold[orderId] = goods.filter((line) => line.gtin !== gtin)
}

function evolve(state: CatalogueState, fact: Fact): CatalogueState {
  // What is held with a deposit never hung on this shelf, and a show's pieces are its own.
  if (fact.kind === 'orderPlaced' && fact.depositId === undefined && !fact.reservation) {
    const lines = fact.lines.map(({ gtin, quantity }) => ({ gtin, quantity }))
    move(state, lines, -1)
    state.held[fact.orderId] = lines
  } else if (fact.kind === 'tradePaid') {
    const goods = state.held[fact.orderId]
    if (goods) state.sold[fact.orderId] = goods
    delete state.held[fact.orderId]
  } else if (fact.kind === 'tradeClosed') {
    move(state, state.held[fact.orderId] ?? [], 1)
    delete state.held[fact.orderId]
  } else if (fact.kind === 'orderCancelled' || fact.kind === 'parcelReturned') {
    move(state, state.sold[fact.orderId] ?? [], 1)
    delete state.sold[fact.orderId]
  } else if (fact.kind === 'itemLeftOut') {
    // What is recalled never goes back to where it was, and what was not there neither.
    takeOff(state, fact)
  } else if (fact.kind === 'itemMissing') {
    takeOff(state, fact)
    // The picker saw the shelf: whatever the count said, there is none. A show's piece says nothing of it.
    if (state.sold[fact.orderId]) state.left[fact.gtin] = 0
  } else if (fact.kind === 'itemSwapped') {
    takeOff(state, fact)
    const instead = { gtin: fact.for, quantity: fact.quantity }
    move(state, [instead], -1)
    ;(state.sold[fact.orderId] ??= []).push(instead)
  } else if (fact.kind === 'parcelDelivered' || fact.kind === 'parcelCalledOff') {
    delete state.sold[fact.orderId]
  } else if (fact.kind === 'batchRecalled') {
    state.pulled[fact.recallId] = fact.scope
  } else if (fact.kind === 'recallLifted') {
    delete state.pulled[fact.recallId]
  }
  return state
}

/** Keeps the shelf: opening stock less what orders took, given back when their trade closes unpaid or they are cancelled in time, and what recalls took off. Takes no commands. */
export const catalogueService: Service<CatalogueState, never, States> = { initial, evolve }
