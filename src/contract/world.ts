import * as v from 'valibot'
import { IncidentsNow } from './incident.ts'
import { RivalsRate, RoomRate } from './live.ts'
import { Names } from './names.ts'
import { Clock, Instant } from './time.ts'

/**
 * What can be made to go wrong. `latencyMs`: added to every answer, wall time. `loseAnswers`: that many answers to commands are lost
 * after the deed; `loseRequests`: that many commands are lost before it. The `...To` name the one endpoint it concerns, or are empty for any.
 */
export const Faults = v.object({
  latencyMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
  loseAnswers: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  loseAnswersTo: v.pipe(v.string(), v.maxLength(40)),
  loseRequests: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  loseRequestsTo: v.pipe(v.string(), v.maxLength(40)),
  /** That many of the merchant's notifications are lost, by the world's own clock: set again, the count starts anew. */
  loseNotifications: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** The push line breaks that many times while a room is listened to. */
  dropSockets: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** How many of a hundred lines of a room come twice, late, or out of order. */
  mixFrames: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** 1: a room's film cannot be had. */
  videoMissing: v.picklist([0, 1]),
})
export type Faults = v.InferOutput<typeof Faults>

/** A command somebody gave, as the log keeps it. Secrets are compared before they become a command. */
export const Act = v.object({
  at: Instant,
  service: v.string(),
  command: v.looseObject({ type: v.string() }),
})
export type Act = v.InferOutput<typeof Act>

/** scenario + seed + acts + clock + route: what a chapter, a share link, a bug report and a study task start from. */
export const Moment = v.object({
  version: v.literal(1),
  scenario: v.string(),
  seed: v.string(),
  acts: v.array(Act),
  now: Instant,
  rate: Clock.entries.rate,
  route: v.optional(v.pipe(v.string(), v.startsWith('/'))),
})
export type Moment = v.InferOutput<typeof Moment>

/** What happened to the log when the world opened: it could not be read and was kept aside, or nothing can be kept here. */
export const Notice = v.variant('code', [
  v.object({ code: v.literal('logUnreadable'), entries: v.number(), bytes: v.number(), name: v.string() }),
  v.object({ code: v.literal('notKept') }),
])
export type Notice = v.InferOutput<typeof Notice>

/** The first answer of every visit: the clock, the epoch, and whether anything is kept. */
export const Session = v.object({
  clock: Clock,
  now: Instant,
  epoch: v.number(),
  kept: v.boolean(),
  notice: v.optional(Notice),
})
export type Session = v.InferOutput<typeof Session>

/** A fact as a knot on the Stage's cord. */
export const Knot = v.object({ at: Instant, kind: v.string(), seq: v.number() })

/** A named world; `startsAt` is the instant it opens at. */
export const ScenarioSummary = v.object({ name: v.string(), names: Names, startsAt: Instant })

/** The Stage's view. `span` is how far back and forward the cord reaches; `next` what time does next by itself. */
export const WorldView = v.object({
  clock: Clock,
  now: Instant,
  epoch: v.number(),
  seq: v.number(),
  scenario: v.string(),
  seed: v.string(),
  faults: Faults,
  span: v.object({ from: Instant, to: Instant }),
  /** What has happened, and what will within the hour if nobody acts. */
  knots: v.array(Knot),
  ahead: v.array(Knot),
  next: v.optional(v.object({ at: Instant, kind: v.string() })),
  /** What can go wrong now with what is under way, newest order first. */
  incidents: v.array(IncidentsNow),
  /** What the crowd in the rooms does. Without `rivals`, each offer has its own. */
  live: v.object({ rate: RoomRate, rivals: v.optional(RivalsRate) }),
  scenarios: v.array(ScenarioSummary),
})
export type WorldView = v.InferOutput<typeof WorldView>

/** One thing to do with time: set the rate, jump to an instant, go by a distance, or go to what is due next. */
export const SetClock = v.variant('to', [
  v.object({ to: v.literal('rate'), rate: Clock.entries.rate }),
  v.object({ to: v.literal('instant'), at: Instant }),
  v.object({ to: v.literal('by'), ms: v.pipe(v.number(), v.integer()) }),
  v.object({ to: v.literal('next') }),
])
export type SetClock = v.InferOutput<typeof SetClock>

export const SetScenario = v.object({ scenario: v.string(), seed: v.optional(v.pipe(v.string(), v.maxLength(64))) })
export const SetFaults = v.partial(Faults)
export const Rewind = v.object({ at: Instant })
