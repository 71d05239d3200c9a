import * as v from 'valibot'
import { Freshness, Product, Promise30, Store } from './catalogue.ts'
import type { EpcisEvent } from './epcis.ts'
import { Names } from './names.ts'
import { Recall } from './recall.ts'
import { ReportedProblem, ScanCount } from './scan.ts'
import { Instant } from './time.ts'

/**
 * The world's verdict on a batch: the worst of its findings. `note` = sold, but something happened; `gap` = a stretch nobody knows.
 * `tooWarm` (too long outside its band, or not tested again since), `expired` and `recalled` are not sold.
 */
export const VerdictState = v.picklist(['verified', 'note', 'gap', 'tooWarm', 'expired', 'recalled'])
export type VerdictState = v.InferOutput<typeof VerdictState>

/** Why: a code and its parameters, worded by the client. Temperatures in degrees Celsius. */
export const Finding = v.variant('code', [
  v.object({
    code: v.literal('excursion'),
    from: Instant,
    to: Instant,
    peak: v.number(),
    bandMin: v.number(),
    bandMax: v.number(),
  }),
  v.object({ code: v.literal('gap'), from: Instant, to: Instant }),
  v.object({ code: v.literal('expired'), at: Instant }),
  v.object({ code: v.literal('recalled'), recallId: v.string(), at: Instant }),
  v.object({ code: v.literal('retested'), at: Instant }),
  v.object({ code: v.literal('bestBeforeMoved'), from: Instant, to: Instant }),
  /** The people where it happened saw the record. */
  v.object({ code: v.literal('crewTold'), at: Instant }),
  /** Whoever holds the missing record was asked for it, and has not answered. */
  v.object({ code: v.literal('carrierAsked'), at: Instant }),
])
export type Finding = v.InferOutput<typeof Finding>

/** A place a step happened at, keyed by its GLN (AI 414) and optional extension (AI 254). */
export const Place = v.object({
  gln: v.string(),
  extension: v.optional(v.string()),
  names: Names,
  detail: v.optional(Names),
})
export type Place = v.InferOutput<typeof Place>

export const ColdChain = v.object({
  band: v.object({ min: v.number(), max: v.number() }),
  readings: v.array(v.object({ at: Instant, celsius: v.number() })),
  /** Stretches with no reading: never bridged when drawn. */
  gaps: v.array(v.object({ from: Instant, to: Instant })),
  /** When it was first inside the band; before that it was still being cooled, and warm is no fault. Missing if it never was. */
  coldFrom: v.optional(Instant),
  /** The warmest since then. */
  peak: v.object({ at: Instant, celsius: v.number() }),
})
export type ColdChain = v.InferOutput<typeof ColdChain>

/** Somebody who did a step, as events name them in `shop:actor`. */
export const Actor = v.object({ id: v.string(), names: Names })
export type Actor = v.InferOutput<typeof Actor>

/** One line of a report. `value` and `limit` are numbers as printed, or `ND` for not detected / none allowed; no limit is empty. */
export const TestRow = v.object({
  names: Names,
  value: v.string(),
  unit: v.string(),
  limit: v.string(),
  pass: v.boolean(),
  /** Shown on the batch's page, before the whole report is opened. */
  headline: v.optional(v.boolean()),
})
export type TestRow = v.InferOutput<typeof TestRow>
export const Certificate = v.object({
  number: v.string(),
  kind: v.picklist(['inspection', 'organic', 'farm']),
  issuer: Names,
  signer: v.optional(Names),
  sampledAt: Instant,
  issuedAt: Instant,
  rows: v.array(TestRow),
  passed: v.boolean(),
})
export type Certificate = v.InferOutput<typeof Certificate>

/** A batch's page: what was recorded (EPCIS events, oldest first), who and where, and what the world makes of it. */
export const Origin = v.object({
  product: Product,
  lot: v.string(),
  /** The piece asked for. */
  serial: v.exactOptional(v.string()),
  /** The worst active recall of this batch, or of the piece asked for. */
  recall: v.exactOptional(Recall),
  /** Of the piece asked for, else of the batch; missing when nobody scanned it. */
  scans: v.exactOptional(ScanCount),
  /** What was reported of this batch, oldest first. */
  problems: v.array(ReportedProblem),
  /** What the batch is called in full, with its variety or its land. */
  names: Names,
  verdict: v.object({ state: VerdictState, findings: v.array(Finding) }),
  place: Names,
  detail: Names,
  freshness: v.optional(Freshness),
  bestBefore: v.optional(Instant),
  onShelfAt: v.optional(Instant),
  events: v.array(v.custom<EpcisEvent>((event) => typeof event === 'object' && event !== null)),
  places: v.array(Place),
  actors: v.array(Actor),
  coldChain: v.optional(ColdChain),
  certificates: v.array(Certificate),
  producer: v.object({ names: Names, words: Names, picture: v.optional(v.string()) }),
  storage: Names,
  store: Store,
  promise: Promise30,
})
export type Origin = v.InferOutput<typeof Origin>
