import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Act } from '#contract/world.ts'
import { type Fold, freshFold, record, type Services, settle } from './fold.ts'
import type { Scenario } from './scenario.ts'
import type { Decision, Setup } from './service.ts'
import type { Row } from './store.ts'
import { openStream } from './stream.ts'

/** Asks a service to decide. An unknown service refuses like an unknown route. */
export function decide(
  services: Services,
  fold: Fold,
  setup: Setup,
  service: string,
  command: { type: string },
  now: Instant,
): Decision {
  const decider = services[service]
  if (!decider?.decide) return { refusal: { code: 'unknownRoute' } }
  const stream = (id: string) => openStream(setup.seed, service, id)
  return decider.decide(fold.states[service], command, { now, setup, states: fold.states, stream })
}

/** What must come aboard before these commands can be decided; undefined when all is there. Rejects when it cannot be had. */
export function preparing(
  services: Services,
  acts: readonly { service: string; command: { type: string } }[],
): Promise<unknown> | undefined {
  const coming = acts.flatMap(({ service, command }) => services[service]?.prepare?.(command) ?? [])
  return coming.length > 0 ? Promise.all(coming) : undefined
}

/** What a scenario gives the services to start from, with a seed. */
export const setupOf = (scenario: Scenario, seed: string): Setup => ({
  seed,
  startsAt: scenario.startsAt,
  opening: scenario.opening,
})

/** A log made again from what was done: facts are derived, never carried. */
export interface Replayed {
  fold: Fold
  rows: Row[]
  refusal?: Refusal
}

/** Opens a scenario and gives its acts, then the acts of a moment, each at its time. Stops at the first refusal. */
export function replay(services: Services, scenario: Scenario, seed: string, acts: Act[], until?: Instant): Replayed {
  const setup = setupOf(scenario, seed)
  const fold = freshFold(services, setup)
  const rows: Row[] = []
  const keep = (row: Omit<Row, 'to'>): void => {
    if (row.facts.length > 0) rows.push({ to: fold.seq, ...row })
  }
  const scripted = (scenario.acts ?? []).map(({ afterMs, service, command }) => ({
    at: scenario.startsAt + afterMs,
    service,
    command,
    scripted: true,
  }))
  for (const { at, service, command, ...mark } of [...scripted, ...acts]) {
    keep({ facts: settle(services, fold, setup, at) })
    const decision = decide(services, fold, setup, service, command, at)
    if ('refusal' in decision) return { fold, rows, refusal: decision.refusal }
    const facts = record(services, fold, at, decision.facts)
    facts.push(...settle(services, fold, setup, at))
    keep({ facts, act: { at, service, command }, ...mark })
  }
  if (until !== undefined) keep({ facts: settle(services, fold, setup, until) })
  return { fold, rows }
}
