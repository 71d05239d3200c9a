import type { EpcisEvent } from '#contract/epcis.ts'
import type { Names } from '#contract/names.ts'
import type { Actor, Finding, Origin, Place } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { celsiusOf, documentsOf, meaning, type StepKind, stays, timeOf } from './batch-stay.ts'

export type { Manner, StepKind } from './batch-stay.ts'

/** One row of the way from field to shelf. */
export interface Step {
  kind: StepKind
  at: Instant
  /** When the stretch ended: a flight, an hour too warm, a silence. Missing while it lasts. */
  until?: Instant
  /** `here` is where the batch is now. */
  state: 'done' | 'here' | 'bad' | 'unknown'
  place?: Place
  towards?: Place
  actor?: Actor
  celsius?: number
  /** What was tested, for a second test. */
  tests?: readonly Names[]
  /** Who put it on record. */
  declaredBy?: Actor
  /** When it was put on record, where that was long after it happened. */
  late?: Instant
  /** True when one of its records stands in the place of one that was taken back. */
  corrected?: boolean
  /** Milliseconds since the row before; missing on the first. */
  sinceMs?: number
  /** How many papers and reports the records of this row name. */
  documents: number
}

type Told = Pick<Origin, 'events' | 'places' | 'actors' | 'certificates' | 'verdict' | 'corrections' | 'recall'>

/**
 * EPCIS events as the rows a shopper reads, oldest first: one row for each stay at a place (its weightiest event), and one
 * for each stretch the world found fault with. In: a batch's page as told. Times are epoch milliseconds.
 */
export function storyOf(origin: Told): Step[] {
  const steps = stays(origin.events).flatMap((stay) => stepOf(stay, origin) ?? [])
  const faults = origin.verdict.findings.flatMap((finding) => faultOf(finding, origin) ?? [])
  const rows = [...steps, ...faults, ...recalledOf(origin)].toSorted((a, b) => a.at - b.at)
  return rows.map((row, i) => {
    const before = rows[i - 1]
    const told = before ? { ...row, sinceMs: row.at - before.at } : row
    return i === rows.length - 1 && row.state === 'done' ? { ...told, state: 'here' } : told
  })
}

/** The place of an event's read point, from the places told with the batch. */
function placeOf(uri: string | undefined, places: readonly Place[]): Place | undefined {
  const [, gln, extension] = /\/414\/(\d{13})(?:\/254\/(.+))?$/.exec(uri ?? '') ?? []
  return places.find((place) => place.gln === gln && place.extension === extension)
}

function stepOf(stay: readonly EpcisEvent[], origin: Told): Step | null {
  const weighed = stay.flatMap((event) => ({ event, ...(meaning(event) ?? { kind: null, weight: 0 }) }))
  const first = weighed.reduce((heaviest, next) => (next.weight > heaviest.weight ? next : heaviest))
  const { event, kind } = first
  if (kind === null) return null
  const state = kind === 'failed' ? 'bad' : 'done'
  const step: Step = { kind, at: timeOf(event), state, documents: documentsOf(stay) }
  const place = placeOf(event.readPoint?.id, origin.places)
  const towards = placeOf(event.destinationList?.[0]?.destination, origin.places)
  const actor = origin.actors.find(({ id }) => id === event['shop:actor'])
  const celsius = celsiusOf(event)
  if (place) step.place = place
  if (towards) step.towards = towards
  if (actor) step.actor = actor
  if (celsius !== undefined) step.celsius = celsius
  Object.assign(step, recordOf(event, stay, origin))
  if (kind === 'flown') {
    const landed = origin.events.find((later) => timeOf(later) > step.at && later.bizStep === 'arriving')
    if (landed) step.until = timeOf(landed)
  }
  if (kind === 'tested' && origin.verdict.findings.some((found) => found.code === 'retested' && found.at === step.at)) {
    step.kind = 'testedAgain'
    step.tests = testsOf(event, origin)
  }
  return step
}

/** Who put a row on record, whether long after, and whether in another record's place. */
function recordOf(
  event: EpcisEvent,
  stay: readonly EpcisEvent[],
  { actors, verdict, corrections }: Told,
): Pick<Step, 'declaredBy' | 'late' | 'corrected'> {
  const declaredBy = actors.find(({ id }) => id === event['shop:declaredBy'])
  const late = verdict.findings.find((found) => found.code === 'declaredLate' && found.eventId === event.eventID)
  const corrected = corrections.some(({ correctedBy }) => stay.some(({ eventID }) => correctedBy.includes(eventID)))
  return {
    ...(declaredBy && { declaredBy }),
    ...(late?.code === 'declaredLate' && { late: late.to }),
    ...(corrected && { corrected }),
  }
}

function testsOf(event: EpcisEvent, { certificates }: Told): Names[] {
  const reports = (event.bizTransactionList ?? []).map(({ bizTransaction }) => bizTransaction)
  const report = certificates.find(({ number }) => reports.some((uri) => uri.endsWith(`/${number}`)))
  return (report?.rows ?? []).filter(({ headline }) => headline).map(({ names }) => names)
}

/** A recall of the whole batch takes it off the shelf; one of single pieces leaves the rest where it is. */
const recalledOf = ({ recall }: Told): Step[] =>
  recall && !recall.scope.serials ? [{ kind: 'recalled', at: recall.issuedAt, state: 'bad', documents: 0 }] : []

function faultOf(finding: Finding, origin: Told): Step | null {
  if (finding.code === 'excursion') {
    const place = placeAt(finding.from, origin)
    return {
      kind: 'tooWarm',
      at: finding.from,
      until: finding.to,
      state: 'bad',
      documents: 0,
      celsius: finding.peak,
      ...(place && { place }),
    }
  }
  if (finding.code === 'gap') {
    const left = origin.events.findLast((event) => timeOf(event) <= finding.from && event.destinationList)
    const towards = placeOf(left?.destinationList?.[0]?.destination, origin.places)
    const silence = { kind: 'unknown', at: finding.from, until: finding.to, state: 'unknown', documents: 0 } as const
    return { ...silence, ...(towards && { towards }) }
  }
  return null
}

/** Where a reading was taken: the read point of the event that declared it. */
function placeAt(at: Instant, { events, places }: Told): Place | undefined {
  const declared = events.find((event) =>
    event.sensorElementList?.some(({ sensorReport }) =>
      sensorReport.some(({ time }) => time !== undefined && Date.parse(time) === at),
    ),
  )
  return placeOf(declared?.readPoint?.id, places)
}
