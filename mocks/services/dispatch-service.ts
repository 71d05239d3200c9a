import type { Door } from '#contract/order.ts'
import type { Service } from '#world/service.ts'
import type { States } from './states.ts'

/** Parcels under way stand apart from delivered ones. */
export interface DispatchState {
  seed: string
}

export type DispatchCommand = { type: 'chooseDoor'; orderId: string; door: Door }

export const dispatchService: Service<DispatchState, DispatchCommand, States> = {
  initial: (setup) => ({ seed: setup.seed }),
  evolve: (state) => state,
}
