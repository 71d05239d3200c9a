import type { Fact, FactBody } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import type { Due, Service, Setup } from './service.ts'
import type { Snapshot } from './store.ts'
import { openStream } from './stream.ts'

export type AnyService = Service<unknown, { type: string }, unknown>
export type Services = Readonly<Record<string, AnyService>>

/** Everybody's state after the log's first `seq` facts. One owner; it moves forward only. */
export interface Fold {
  states: Record<string, unknown>
  seq: number
  /** The time of the last fact, or of the opening. */
  at: Instant
}

/** The states before anything happened. */
export function freshFold(services: Services, setup: Setup): Fold {
  const states = Object.fromEntries(Object.entries(services).map(([name, service]) => [name, service.initial(setup)]))
  return { states, seq: 0, at: setup.startsAt }
}

/** Takes one fact into every state. Throws when it does not follow the one before: such a log cannot be trusted. */
export function takeIn(services: Services, fold: Fold, fact: Fact): void {
  if (fact.seq !== fold.seq + 1 || fact.at < fold.at) throw new Error(`fact ${fact.seq} does not follow ${fold.seq}`)
  for (const name in services) fold.states[name] = services[name]?.evolve(fold.states[name], fact)
  fold.seq = fact.seq
  fold.at = fact.at
}

/** Stamps bodies with their place and time and takes them in. */
export function record(services: Services, fold: Fold, at: Instant, bodies: FactBody[]): Fact[] {
  const when = Math.max(at, fold.at)
  return bodies.map((body) => {
    const fact: Fact = { ...body, seq: fold.seq + 1, at: when }
    takeIn(services, fold, fact)
    return fact
  })
}

/** What is due first over all services; ties go by (at, service order, id). */
export function earliestDue(services: Services, fold: Fold, setup: Setup): Due | null {
  let first: Due | null = null
  for (const name in services) {
    const stream = (id: string) => openStream(setup.seed, name, id)
    const due = services[name]?.next?.(fold.states[name], { setup, stream })
    if (due && (first === null || due.at < first.at)) first = due
  }
  return first
}

/** A rule that is due again and again at one instant would never let time go on. */
const mostAtOnce = 200_000

/** Records everything due up to `now`, each at its due time. settle(a) then settle(b) equals settle(b). */
export function settle(services: Services, fold: Fold, setup: Setup, now: Instant): Fact[] {
  const settled: Fact[] = []
  for (let turns = 0; turns < mostAtOnce; turns++) {
    const due = earliestDue(services, fold, setup)
    if (!due || due.at > now) return settled
    if (due.facts.length === 0) throw new Error(`due ${due.id} says nothing`)
    settled.push(...record(services, fold, due.at, due.facts))
  }
  throw new Error('time cannot go on: something is due without end')
}

/** Everybody's state as JSON, to be kept. */
export const snapshotOf = (fold: Fold): Snapshot => ({
  seq: fold.seq,
  at: fold.at,
  states: JSON.stringify(fold.states),
})

/** The fold a snapshot was taken of. Throws when it cannot be read. */
export const foldOf = (snapshot: Snapshot): Fold => ({
  states: JSON.parse(snapshot.states) as Record<string, unknown>,
  seq: snapshot.seq,
  at: snapshot.at,
})

/** Facts between two snapshots: more as the log grows, since a snapshot costs as much as the log is long. */
export const snapshotEvery = (seq: number): number => Math.max(300, Math.floor(seq / 10))
