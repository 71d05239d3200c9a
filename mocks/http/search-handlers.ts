import { searchFor } from '#services/search.ts'
import type { Handlers } from './handler.ts'

export const searchHandlers: Handlers<'search'> = {
  search: ({ query }, { states, now }) => searchFor(query.q, states.catalogue, now),
}
