import type { EpcisEvent } from '#contract/epcis.ts'
import type { Finding, Origin, RequiredStep, VerdictState } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import type { Remedy } from '#seed/batches/batch.ts'
import { instantOf } from '#world/calendar.ts'
import { type Band, cooled, inBand, type Reading } from './origin-cold-chain.ts'
import { excursionLimitMs, unknownAfterMs, unreadAfterMs } from './origin-policy.ts'
import { failedTests, inStoreAt, isTest, missingSteps, mixedLots } from './origin-steps.ts'

type Excursion = Extract<Finding, { code: 'excursion' }>
type Gap = Extract<Finding, { code: 'gap' }>

/** What a verdict is made from. Events and readings oldest first, none later than `now`. */
export interface Evidence {
  events: readonly EpcisEvent[]
  readings: readonly Reading[]
  band: Band
  /** The end of the best-by day as it stands now. */
  bestBefore?: Instant | undefined
  remedies: readonly Remedy[]
  /** Records that goods of this kind must have. None unless told. */
  required?: readonly RequiredStep[]
  /** What the record says about itself: corrections, late declarations. No fault of the goods. */
  notes?: readonly Finding[]
  /** The recall that holds against it. */
  recall?: Recall | undefined
  now: Instant
}

/** Worst last. */
const states: readonly VerdictState[] = [
  'verified',
  'note',
  'gap',
  'missingStep',
  'tooWarm',
  'failedTest',
  'expired',
  'recalled',
]
const worst = (found: readonly VerdictState[]): VerdictState =>
  found.reduce((a, b) => (states.indexOf(b) > states.indexOf(a) ? b : a), 'verified')

/**
 * Every stretch outside the band since the goods were cold, from its first reading outside to the next inside. A silence
 * of the logger ends it at the last reading: what nobody measured is not claimed.
 */
export function excursionsIn(readings: readonly Reading[], band: Band): Excursion[] {
  const found: Excursion[] = []
  let open: Excursion | null = null
  let before: Instant | null = null
  for (const { at, celsius } of cooled(readings, band)) {
    if (before !== null && at - before > unreadAfterMs) open = null
    before = at
    const inside = inBand(band, celsius)
    if (open) {
      open.to = at
      if (!inside && beyond(band, celsius) > beyond(band, open.peak)) open.peak = celsius
      if (inside) open = null
    } else if (!inside) {
      open = { code: 'excursion', from: at, to: at, peak: celsius, bandMin: band.min, bandMax: band.max }
      found.push(open)
    }
  }
  return found
}

const beyond = (band: Band, celsius: number): number => Math.max(celsius - band.max, band.min - celsius)

/** When the batch came on the shelf: its first CBV `stocking` into what shoppers can reach. */
export function onShelfAt(events: readonly EpcisEvent[]): Instant | undefined {
  const stocked = events.find(
    ({ bizStep, disposition }) => bizStep === 'stocking' && disposition === 'sellable_accessible',
  )
  return stocked && instantOf(stocked.eventTime)
}

/** CBV steps after which goods go nowhere. */
const kept: readonly string[] = ['holding', 'destroying']

/**
 * Stretches longer than policy allows with neither a place nor a reading, until the shelf is reached. What is in the store but
 * not on its shelf, or was set aside on the way, is where it was last seen; what is not there yet is unknown up to `now`.
 */
export function gapsIn(events: readonly EpcisEvent[], readings: readonly Reading[], now: Instant): Gap[] {
  const last = events.at(-1)
  const isKept = inStoreAt(events) !== undefined || kept.includes(last?.bizStep ?? '')
  const end = onShelfAt(events) ?? (last && isKept ? instantOf(last.eventTime) : now)
  const placed = events
    .filter((event) => event.readPoint ?? event.bizLocation)
    .map((event) => instantOf(event.eventTime))
  const known = [...placed, ...readings.map(({ at }) => at), end].filter((at) => at <= end).toSorted((a, b) => a - b)
  return known.flatMap((from, i) => {
    const to = known[i + 1]
    return to !== undefined && to - from > unknownAfterMs ? [{ code: 'gap' as const, from, to }] : []
  })
}

/** The first test passed after an instant, or undefined. */
function passedAfter(events: readonly EpcisEvent[], at: Instant): Instant | undefined {
  const test = events.find(
    (event) => isTest(event) && event.disposition === 'conformant' && instantOf(event.eventTime) >= at,
  )
  return test && instantOf(test.eventTime)
}

/** The best-by day given when the batch was packed (CBV master data bestBeforeDate), read as its end in Shanghai. */
function firstBestBefore(events: readonly EpcisEvent[]): Instant | undefined {
  const day = events.map((event) => event.ilmd?.['cbvmda:bestBeforeDate']).find((date) => date !== undefined)
  return day === undefined ? undefined : instantOf(`${day}T23:59:59+08:00`)
}

/** The world's verdict on a batch: the worst of what was found, and all of it. Refuses nothing; no evidence is no fault. */
export function judge({ events, readings, band, bestBefore, recall, now, ...given }: Evidence): Origin['verdict'] {
  const excursions = excursionsIn(readings, band)
  const gaps = gapsIn(events, readings, now)
  const missing = missingSteps(events, given.required ?? [])
  const failed = failedTests(events)
  const findings: Finding[] = [...failed, ...excursions, ...missing, ...gaps]
  const found: VerdictState[] = [
    ...failed.map(({ code }) => code),
    ...missing.map(() => 'missingStep' as const),
    ...gaps.map(() => 'gap' as const),
  ]

  for (const excursion of excursions) {
    const retested = passedAfter(events, excursion.to)
    const said = findings.some((finding) => finding.code === 'retested' && finding.at === retested)
    if (retested !== undefined && !said) findings.push({ code: 'retested', at: retested })
    const sold = retested !== undefined && excursion.to - excursion.from <= excursionLimitMs
    found.push(sold ? 'note' : 'tooWarm')
  }
  const promised = firstBestBefore(events)
  if (excursions.length > 0 && promised !== undefined && bestBefore !== undefined && promised !== bestBefore) {
    findings.push({ code: 'bestBeforeMoved', from: promised, to: bestBefore })
  }
  findings.push(...given.remedies.filter(({ at }) => at <= now), ...mixedLots(events), ...(given.notes ?? []))
  if (bestBefore !== undefined && bestBefore <= now) {
    findings.push({ code: 'expired', at: bestBefore })
    found.push('expired')
  }
  if (recall) {
    findings.push({ code: 'recalled', recallId: recall.id, at: recall.issuedAt })
    found.push('recalled')
  }
  return { state: worst(found), findings }
}
