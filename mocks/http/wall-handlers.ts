import { wallOf } from '#services/wall.ts'
import type { Handlers } from './handler.ts'

/** The gala wall. */
export const wallHandlers: Handlers<'getWall'> = {
  getWall: (_input, { states, now, setup }) => wallOf(states, setup.seed, now),
}
