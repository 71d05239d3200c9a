import type { FactOf } from '#contract/facts.ts'
import type { ScanCount } from '#contract/scan.ts'
import type { Instant } from '#contract/time.ts'
import { cities, type City, homeCity } from '#seed/cities.ts'
import { seedProductOf } from '#seed/products.ts'
import { seedScansOn } from '#seed/scans.ts'
import { dayOfLotOf } from '#seed/shelf-lots.ts'
import type { Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import type { Thing } from './recall-scope.ts'
import { fetchRecords, judgeBatch } from './records.ts'
import { copiedFromPlaces, copiedFromTimes, ownScansMs } from './scan-policy.ts'
import type { States } from './states.ts'

/** The scans of one thing, and when each person's last one was counted. */
interface Seen {
  times: number
  firstAt: Instant
  places: string[]
  countedAt: Record<string, Instant>
}

/** By what was scanned: a piece, a batch, an item. A piece counts for its batch and its item, too. */
export interface ScansState {
  seen: Record<string, Seen>
}

export interface ScansCommand extends Thing {
  type: 'recordScan'
  by: string
}

/** AI 21 is unique within its GTIN, whatever lot a tag says beside it. */
const keyOf = ({ gtin, lot, serial }: Thing): string =>
  serial === undefined ? (lot === undefined ? gtin : `${gtin}/10/${lot}`) : `${gtin}/21/${serial}`

const isCounted = (seen: Seen | undefined, by: string, at: Instant): boolean => {
  const before = seen && ownEntry(seen.countedAt, by)
  return before !== undefined && at - before < ownScansMs
}

function count(state: ScansState, { gtin, lot, serial, by, place, at }: FactOf<'tagScanned'>): void {
  const keys = new Set([{ gtin, lot, serial }, { gtin, lot }, { gtin }].map(keyOf))
  for (const key of keys) {
    const seen = (state.seen[key] ??= { times: 0, firstAt: at, places: [], countedAt: {} })
    if (isCounted(seen, by, at)) continue
    seen.times += 1
    seen.countedAt[by] = at
    if (!seen.places.includes(place)) seen.places.push(place)
  }
}

/** How often a thing was scanned up to `now`, here and elsewhere. Undefined when nobody did. */
export function scansOf(state: ScansState, thing: Thing, now: Instant): ScanCount | undefined {
  const day = thing.lot === undefined ? undefined : dayOfLotOf(thing.gtin, thing.lot)
  const others = day === undefined ? [] : seedScansOn(day).filter((scan) => isOf(scan, thing) && scan.at <= now)
  const here = ownEntry(state.seen, keyOf(thing))
  const times = others.length + (here?.times ?? 0)
  if (times === 0) return undefined
  const places = [...new Set([...others.map(({ city }) => city), ...((here?.places ?? []) as City[])])]
  return {
    times,
    firstAt: Math.min(...others.map(({ at }) => at), here?.firstAt ?? Infinity),
    places: places.map((city) => cities[city]),
    copySuspected: thing.serial !== undefined && (times >= copiedFromTimes || places.length >= copiedFromPlaces),
  }
}

const isOf = (scan: Thing, { gtin, lot, serial }: Thing): boolean =>
  scan.gtin === gtin && (serial === undefined ? scan.lot === lot : scan.serial === serial)

/**
 * Counts scans of tags by the world's time; a person's own within the hour count once. Refuses productUnknown, and batchUnknown
 * for a lot nobody holds a record of.
 */
export const scansService: Service<ScansState, ScansCommand, States> = {
  initial: () => ({ seen: {} }),

  prepare: ({ lot }) => (lot === undefined ? undefined : fetchRecords()),

  evolve(state, fact) {
    if (fact.kind === 'tagScanned') count(state, fact)
    return state
  },

  decide(state, { gtin, lot, serial, by }, { now, setup, states }) {
    if (!seedProductOf(gtin)) return { refusal: { code: 'productUnknown', gtin } }
    if (lot !== undefined && !judgeBatch({ gtin, lot }, now, setup.seed, states.recall)) {
      return { refusal: { code: 'batchUnknown', gtin, lot } }
    }
    if (isCounted(ownEntry(state.seen, keyOf({ gtin, lot, serial })), by, now)) return { facts: [] }
    const what = { gtin, ...(lot !== undefined && { lot }), ...(serial !== undefined && { serial }) }
    return { facts: [{ kind: 'tagScanned', ...what, by, place: homeCity }] }
  },
}
