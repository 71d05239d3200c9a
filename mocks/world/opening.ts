import type { Refusal } from '#contract/refusal.ts'
import type { Moment } from '#contract/world.ts'
import type { Services } from './fold.ts'
import { replay, type Replayed } from './replay.ts'
import { noFaults, opensAt, type Scenario } from './scenario.ts'
import type { Head, Row } from './store.ts'

/** The version of facts and states. A log of another version is kept aside, never guessed at. */
export const logVersion = 5

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
  const made = replayed(services, scenario, wanted, now)
  if (!made || made.refusal || now < opensAt(scenario)) return { refusal: { code: 'momentUnreadable' } }
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

/** The log made again; undefined when somebody's acts are none that this world knows. A scenario's own must be right: they throw. */
function replayed(services: Services, scenario: Scenario, wanted: Wanted, now: number): Replayed | undefined {
  const { seed, acts = [] } = wanted
  if (acts.length === 0) return replay(services, scenario, seed, acts, now)
  try {
    return replay(services, scenario, seed, acts, now)
  } catch {
    return undefined
  }
}
