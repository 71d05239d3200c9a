import type { FactBody, Fact } from '#contract/facts.ts'
import type { OpeningIncident } from '#contract/incident.ts'
import type { PassFreeCeiling } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Stream } from './stream.ts'

/** What a scenario gives every service to start from. */
export interface Setup {
  seed: string
  startsAt: Instant
  /** Scenario's own opening values; a service reads the ones it knows. */
  opening: Opening
}

/** Values a scenario may open a world with. */
export interface Opening {
  balanceMinor?: number
  /** What is in Lane Pot, what is owed to Lane Later, and what has gone off the debit card today, in fen. */
  potMinor?: number
  laterUsedMinor?: number
  debitUsedTodayMinor?: number
  /** The ceiling for paying without a PIN. */
  passFreeMinor?: PassFreeCeiling
  pinTriesUsed?: 1 | 2
  /** How much later than usual a short message comes. */
  smsLateMs?: number
  /** What the check of risk says to payments: nothing, a face first, or no. */
  risk?: 'none' | 'stepUp' | 'refuse'
  /** The first payment is held for 12 s and then paid, or closed. */
  pending?: 'thenPaid' | 'thenClosed'
  /** Units on the shelf by GTIN, in place of the seed's. */
  stock?: Record<string, number>
  addressId?: string
  /** What goes wrong on the way of every parcel paid in this world. */
  incidents?: OpeningIncident[]
  /** Minutes added to the ride by this scenario's traffic. */
  rideDelayMinutes?: number
  /** How many pick and ride for the shopper's store; as many as it has when absent. */
  staff?: { pickers?: number; riders?: number }
  /** How much more than usual the neighbours order: 0 on a calm day, 1 in a rush, 2 when everybody does. */
  rush?: 0 | 1 | 2
  weather?: 'rain'
  /** Lanterns of the game that are lit already; seven when absent. */
  lanternsLit?: number
  /** In a sale window, every `per` of goods takes `minus`, in fen; null for nothing. As the seed says when absent. */
  crossStore?: { per: number; minus: number } | null
  /** Trade items the picker will not find, and what the scale will say of others, in parts of what was paid for. */
  gone?: string[]
  light?: Record<string, number>
}

/** What a decider may look at besides its own state. `states` are everybody's, to be read and never changed. */
export interface Context<States> {
  now: Instant
  setup: Setup
  states: States
  /** Chance: a stream named by (seed, service, id); the same name gives the same numbers for ever. */
  stream(id: string): Stream
}

/** What a command leads to: facts of the service's own kinds, or a refusal that changes nothing. */
export type Decision = { facts: FactBody[] } | { refusal: Refusal }

/** What time does by itself: at `at`, these facts. `id` breaks ties after the service order. */
export interface Due {
  at: Instant
  id: string
  facts: FactBody[]
}

/**
 * A decider. `evolve` folds the whole log into the service's state (it owns the state and may change it in place; it must
 * ignore kinds it does not know). `decide` and `next` only read. State is plain JSON, so that it can be kept as a snapshot.
 * `next` looks only at its own state and must be cheap: keep what is under way apart from what is finished.
 */
export interface Service<State, Command extends { type: string }, States> {
  initial(setup: Setup): State
  /** What deciding on a command takes that is not aboard: it is waited for before the transaction. Undefined when all is there. */
  prepare?(command: Command): Promise<unknown> | undefined
  evolve(state: State, fact: Fact): State
  decide?(state: State, command: Command, context: Context<States>): Decision
  next?(state: State, context: Omit<Context<States>, 'states' | 'now'>): Due | null
}
