import * as v from 'valibot'
import { Freshness, Product, Promise30, Store } from './catalogue.ts'
import type { EpcisEvent } from './epcis.ts'
import { Names } from './names.ts'
import { Recall } from './recall.ts'
import { ReportedProblem, ScanCount } from './scan.ts'
import { Instant } from './time.ts'

/**
 * The world's verdict on a batch: the worst of its findings. `note` = sold, but something happened; `gap` = a stretch nobody knows.
 * `missingStep` = a record that goods of this kind must have was never made; sold, but without a seal, like `gap`.
 * `tooWarm` (too long outside its band, or not tested again since), `failedTest`, `expired` and `recalled` are not sold.
 */
export const VerdictState = v.picklist([
  'verified',
  'note',
  'gap',
  'missingStep',
  'tooWarm',
  'failedTest',
  'expired',
  'recalled',
])
export type VerdictState = v.InferOutput<typeof VerdictState>

/** Why somebody took back what they declared: EPCIS 2.0 errorDeclaration, CBV 2.0 error reasons. */
export const ErrorReason = v.picklist(['did_not_occur', 'incorrect_data'])
export type ErrorReason = v.InferOutput<typeof ErrorReason>

/** Records that a kind of goods may be bound to have before it is on the shelf. */
export const RequiredStep = v.picklist(['harvested', 'packed', 'tested', 'cleared'])
export type RequiredStep = v.InferOutput<typeof RequiredStep>

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
  /** A test not passed, and none passed since. `report` is a certificate's number, when one was given. */
  v.object({ code: v.literal('failedTest'), at: Instant, report: v.optional(v.string()) }),
  v.object({ code: v.literal('missingStep'), step: RequiredStep }),
  /** A record was taken back, and is left out of the story. Who and why is told in `corrections`. No fault of the goods. */
  v.object({ code: v.literal('corrected'), eventId: v.string(), at: Instant }),
  /** Declared long after it happened: what happened at `from` was not known before `to`. No fault of the goods. */
  v.object({ code: v.literal('declaredLate'), eventId: v.string(), from: Instant, to: Instant }),
  /** The batch was packed from several lots. No fault of the goods. */
  v.object({
    code: v.literal('mixedLots'),
    from: v.array(v.object({ lot: v.string(), kilograms: v.optional(v.number()), place: v.optional(Names) })),
  }),
])
export type Finding = v.InferOutput<typeof Finding>

/** A place a step happened at, keyed by its GLN (AI 414) and optional extension (AI 254). WGS 84, degrees north and east. */
export const Place = v.object({
  gln: v.string(),
  extension: v.optional(v.string()),
  names: Names,
  detail: v.optional(Names),
  lat: v.number(),
  lng: v.number(),
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

/** The water live goods were held in: dissolved oxygen in mg per litre and what it must not fall below; degrees Celsius. */
export const Water = v.object({
  oxygenMin: v.number(),
  readings: v.array(v.object({ at: Instant, oxygen: v.number(), celsius: v.number() })),
})
export type Water = v.InferOutput<typeof Water>

/** Somebody who did a step (`shop:actor` of an event) or put it on record (`shop:declaredBy`): a person, a crew or a firm. */
export const Actor = v.object({ id: v.string(), names: Names })
export type Actor = v.InferOutput<typeof Actor>

/**
 * One line of a report. `value` and `limit` are numbers as printed, or `ND` for not detected / none allowed; no limit is empty.
 * `ND` is a pass; `detection` is then the least the method would have seen.
 */
export const TestRow = v.object({
  names: Names,
  value: v.string(),
  unit: v.string(),
  limit: v.string(),
  detection: v.optional(v.string()),
  pass: v.boolean(),
  /** Shown on the batch's page, before the whole report is opened. */
  headline: v.optional(v.boolean()),
})
export type TestRow = v.InferOutput<typeof TestRow>
/** A laboratory's report on this batch. */
export const Certificate = v.object({
  number: v.string(),
  kind: v.picklist(['inspection']),
  issuer: Names,
  signer: v.optional(Names),
  sampledAt: Instant,
  issuedAt: Instant,
  rows: v.array(TestRow),
  passed: v.boolean(),
})
export type Certificate = v.InferOutput<typeof Certificate>

/**
 * A paper that lets somebody make, move or sell this batch. `farm` is good agricultural practice (GAP). `validTo` is the last
 * instant it holds; one without it holds for this batch only. `expiring` = within 30 days of the world's clock.
 */
export const Licence = v.object({
  number: v.string(),
  kind: v.picklist([
    'businessLicence',
    'productionLicence',
    'farm',
    'organic',
    'quarantine',
    'importHealth',
    'customsDeclaration',
  ]),
  holder: Names,
  issuer: Names,
  issuedAt: Instant,
  validTo: v.optional(Instant),
  status: v.picklist(['valid', 'expiring', 'expired']),
})
export type Licence = v.InferOutput<typeof Licence>

/** What was taken back: the event that was wrong, why, when, by whom (an id of `actors`), and what it had said. */
export const Correction = v.object({
  eventId: v.string(),
  reason: ErrorReason,
  at: Instant,
  by: v.optional(v.string()),
  /** The events that stand in its place; none for something that never happened. */
  correctedBy: v.array(v.string()),
  /** CBV bizStep and time of the wrong event. */
  bizStep: v.optional(v.string()),
  eventAt: Instant,
  /** Degrees Celsius as declared and as corrected, where that was what was wrong. */
  celsius: v.optional(v.object({ was: v.number(), is: v.number() })),
})
export type Correction = v.InferOutput<typeof Correction>

/** Something to cook with it, in three to five steps. */
export const Recipe = v.object({ names: Names, minutes: v.number(), steps: v.array(Names) })
export type Recipe = v.InferOutput<typeof Recipe>

/** Per 100 g of what is eaten, or per 100 ml. Kilojoules, grams, and milligrams of sodium. */
export const Nutrition = v.object({
  per: v.picklist(['100g', '100ml']),
  energyKj: v.number(),
  protein: v.number(),
  fat: v.number(),
  carbohydrate: v.number(),
  sugars: v.number(),
  sodiumMg: v.number(),
})
export type Nutrition = v.InferOutput<typeof Nutrition>

/**
 * A batch's page: what was recorded (EPCIS events, oldest first, without those taken back), who and where, and what the world
 * makes of it. Each event says when it was recorded (`recordTime`) and who put it on record (`shop:declaredBy`, an actor's id).
 */
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
  water: v.optional(Water),
  certificates: v.array(Certificate),
  licences: v.array(Licence),
  corrections: v.array(Correction),
  recipe: v.optional(Recipe),
  nutrition: v.optional(Nutrition),
  /** Of the same aisle, in stock, cheapest first. */
  similar: v.array(Product),
  /** Missing when nobody ever said whose it was. */
  producer: v.optional(v.object({ names: Names, words: Names, picture: v.optional(v.string()) })),
  storage: Names,
  store: Store,
  promise: Promise30,
})
export type Origin = v.InferOutput<typeof Origin>
