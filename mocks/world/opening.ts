import type { Refusal } from '#contract/refusal.ts'
import type { Moment } from '#contract/world.ts'
import type { Services } from './fold.ts'
import { replay } from './replay.ts'
import { noFaults, opensAt, type Scenario } from './scenario.ts'
import type { Head, Row } from './store.ts'

/** The version of facts and states. A log of another version is kept aside, never guessed at. */
export const logVersion = 3

/** A scenario to open anew, or a moment of one. */
export type Wanted = Pick<Moment, 'scenario' | 'seed'> & Partial<Moment>

/** The log a scenario or moment opens with, or why it cannot be opened. `old` gives the epoch to go on from. */
export function openingOf(
  services: Services,
  scenario: Scenario | undefined,
  wanted: Wanted,
  old: Head | undefined,
  wall: number,
): { head: Head; rows: Row[] } | { refusal: Refusal } {
  if (!scenario) return { refusal: { code: 'scenarioUnknown' } }
  const now = wanted.now ?? opensAt(scenario)
  const made = replay(services, scenario, wanted.seed, wanted.acts ?? [], now)
  if (made.refusal || now < opensAt(scenario)) return { refusal: { code: 'momentUnreadable' } }
  const route = wanted.route ?? scenario.route
  const head: Head = {
    version: logVersion,
    epoch: (old?.epoch ?? 0) + 1,
    cuts: 0,
    seq: made.fold.seq,
    clock: { virtual: Math.max(now, made.fold.at), wall, rate: wanted.rate ?? scenario.rate ?? 1 },
    scenario: scenario.name,
    seed: wanted.seed,
    faults: { ...noFaults, ...scenario.faults },
    ...(route ? { route } : {}),
  }
  return { head, rows: made.rows }
}
