import { neighbourhood } from '#seed/neighbourhood.ts'
import type { Handlers } from './handler.ts'

/** The streets a parcel goes through, as the map draws them. */
export const neighbourhoodHandlers: Handlers<'getNeighbourhood'> = {
  getNeighbourhood: () => neighbourhood(),
}
