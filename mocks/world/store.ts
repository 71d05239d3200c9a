import type { Fact } from '#contract/facts.ts'
import type { Clock, Instant } from '#contract/time.ts'
import type { Act, Faults } from '#contract/world.ts'

/** One append: the facts of one settling, or of one act. `to` is the seq of its last fact and the key. */
export interface Row {
  to: number
  facts: Fact[]
  /** The command these facts came from. */
  act?: Act
  /** The act was the scenario's, not a person's. */
  scripted?: boolean
}

/** The record beside the log. `cuts` counts futures cut off, so that another tab drops the one it had read. */
export interface Head {
  version: number
  epoch: number
  cuts: number
  seq: number
  clock: Clock
  scenario: string
  seed: string
  faults: Faults
  /** How far time had come before it was dragged back. */
  horizon?: Instant
  /** Where a loaded moment wants its viewers to go. */
  route?: string
}

/** Everybody's state after the fact `seq`, as JSON. */
export interface Snapshot {
  seq: number
  at: Instant
  states: string
}

/** What can be done while nobody else writes. Every call settles before the transaction ends; `work` awaits nothing else. */
export interface StoreReader {
  head(): Promise<Head | undefined>
  /** Rows with a fact after `seq`, in order. */
  rowsAfter(seq: number): Promise<Row[]>
  /** The newest snapshot not later than `at`. */
  snapshotBefore(at: Instant): Promise<Snapshot | undefined>
}

export interface StoreWriter extends StoreReader {
  putHead(head: Head): Promise<void>
  append(row: Row): Promise<void>
  /** Forgets every fact after `seq`, splitting a row where it must, and the snapshots that held them. */
  cutAfter(seq: number): Promise<void>
  /** Keeps a snapshot and thins out older ones. */
  putSnapshot(snapshot: Snapshot): Promise<void>
  clear(): Promise<void>
}

/** One log. Writers wait for one another, across tabs too; a write that throws changes nothing. */
export interface Store {
  /** Whether what is written is there after a reload. */
  readonly kept: boolean
  read<T>(work: (tx: StoreReader) => Promise<T>): Promise<T>
  write<T>(work: (tx: StoreWriter) => Promise<T>): Promise<T>
  /** Moves a log that cannot be read out of the way under a name, and says how much it held. */
  setAside(name: string): Promise<{ entries: number; bytes: number }>
  /** The log last put aside, as JSON, for whoever wants to look into it. */
  aside(): Promise<{ name: string; log: string } | undefined>
}

/** Keeps the facts of a row up to `seq`; an act whose facts are cut is no longer an act. */
export function rowUpTo(row: Row, seq: number): Row | undefined {
  const facts = row.facts.filter((fact) => fact.seq <= seq)
  return facts.length === 0 ? undefined : { to: seq, facts }
}

/** Which snapshots stay: the newest three, and of the older ones every second, so that few lie far back. */
export function thinned(seqs: number[]): number[] {
  const sorted = seqs.toSorted((a, b) => b - a)
  return sorted.length <= 6 ? sorted : sorted.filter((_, i) => i < 3 || i % 2 === 0)
}
