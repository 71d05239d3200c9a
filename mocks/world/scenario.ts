import type { Names } from '#contract/names.ts'
import type { Instant, Rate } from '#contract/time.ts'
import type { Faults } from '#contract/world.ts'
import type { Opening } from './service.ts'

/** A named world: when it starts, what it opens with, what has been done in it, and what goes wrong. */
export interface Scenario {
  name: string
  names: Names
  startsAt: Instant
  opening: Opening
  /** Commands given on the way in, each so long after the start. They must all be taken. */
  acts?: { afterMs: number; service: string; command: { type: string } }[]
  /** Where it opens, so long after its start: at its start unless told, and not before its last act. What was before it cannot be gone back to. */
  opensAfterMs?: number
  faults?: Partial<Faults>
  rate?: Rate
  /** Where its viewers should be. */
  route?: string
}

export const noFaults: Faults = {
  latencyMs: 0,
  loseAnswers: 0,
  loseAnswersTo: '',
  loseRequests: 0,
  loseRequestsTo: '',
  loseNotifications: 0,
  dropSockets: 0,
  mixFrames: 0,
  videoMissing: 0,
}

/** The instant a scenario opens at. */
export const opensAt = ({ startsAt, opensAfterMs = 0 }: Scenario): Instant => startsAt + opensAfterMs
