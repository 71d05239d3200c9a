import { festivalOf } from '#services/festival-view.ts'
import type { Handlers } from './handler.ts'

export const festivalHandlers: Handlers<'getFestival'> = {
  getFestival: (_input, { states, now, setup }) => festivalOf(states, now, setup),
}
