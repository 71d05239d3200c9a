import type { Caption } from '#contract/live.ts'
import type { ProgrammeId } from './show-programme.ts'

/** What the host of a programme says, in order. */
export function scriptOf(_programme: ProgrammeId): Caption[] {
  return []
}
