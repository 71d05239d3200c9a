import type { EpcisEvent } from '#contract/epcis.ts'
import type { Names } from '#contract/names.ts'
import type { Actor, Finding, Origin, Place } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'

/** How a harvest is worded: EPCIS has one word for all, the manner stands in its instance data. */
const manners = ['picked', 'pickedByLamplight', 'landedAndIced', 'landedLive', 'laid', 'milked'] as const
export type Manner = (typeof manners)[number]
export type StepKind =
  | Manner
  | 'harvested'
  | 'cooled'
  | 'packed'
  | 'flown'
  | 'tested'
  | 'testedAgain'
  | 'failed'
  | 'arrived'
  | 'tooWarm'
  | 'unknown'
  | 'onShelf'

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
}

type Told = Pick<Origin, 'events' | 'places' | 'actors' | 'certificates' | 'verdict'>

/**
 * EPCIS events as the rows a shopper reads, oldest first: one row for each stay at a place (its weightiest event), and one
 * for each stretch the world found fault with. In: a batch's page as told. Times are epoch milliseconds.
 */
export function storyOf(origin: Told): Step[] {
  const steps = stays(origin.events).flatMap((stay) => stepOf(stay, origin) ?? [])
  const faults = origin.verdict.findings.flatMap((finding) => faultOf(finding, origin) ?? [])
  const rows = [...steps, ...faults].toSorted((a, b) => a.at - b.at)
  return rows.map((row, i) => (i === rows.length - 1 && row.state === 'done' ? { ...row, state: 'here' } : row))
}

/** The place of an event's read point, from the places told with the batch. */
function placeOf(uri: string | undefined, places: readonly Place[]): Place | undefined {
  const [, gln, extension] = /\/414\/(\d{13})(?:\/254\/(.+))?$/.exec(uri ?? '') ?? []
  return places.find((place) => place.gln === gln && place.extension === extension)
}

const glnOf = (event: EpcisEvent): string | undefined => /\/414\/(\d{13})/.exec(event.readPoint?.id ?? '')?.[1]
const timeOf = (event: EpcisEvent): Instant => Date.parse(event.eventTime)

/** Events that followed one another at one place. A logger's record is nobody's stay. */
function stays(events: readonly EpcisEvent[]): EpcisEvent[][] {
  const all: EpcisEvent[][] = []
  for (const event of events) {
    if (event.bizStep === 'sensor_reporting' || glnOf(event) === undefined) continue
    const last = all.at(-1)
    if (last?.[0] && glnOf(last[0]) === glnOf(event)) last.push(event)
    else all.push([event])
  }
  return all
}

/** What an event is to a shopper, and how much it matters beside others of the same stay. Null: not worth a row. */
function meaning(event: EpcisEvent): { kind: StepKind; weight: number } | null {
  if (event.type === 'TransformationEvent') return { kind: 'packed', weight: 5 }
  switch (event.bizStep) {
    case 'commissioning':
      return {
        kind: manners.find((manner) => manner === event.ilmd?.['shop:harvestManner']) ?? 'harvested',
        weight: 10,
      }
    case 'stocking':
      return { kind: 'onShelf', weight: 9 }
    case 'inspecting':
      return { kind: event.disposition === 'non_conformant' ? 'failed' : 'tested', weight: 8 }
    case 'departing':
      return event['shop:transport'] === 'air' ? { kind: 'flown', weight: 7 } : null
    case 'storing':
      return celsiusOf(event) === undefined ? null : { kind: 'cooled', weight: 6 }
    case 'receiving':
      return { kind: 'arrived', weight: 4 }
    default:
      return null
  }
}

function stepOf(stay: readonly EpcisEvent[], origin: Told): Step | null {
  const weighed = stay.flatMap((event) => ({ event, ...(meaning(event) ?? { kind: null, weight: 0 }) }))
  const first = weighed.reduce((heaviest, next) => (next.weight > heaviest.weight ? next : heaviest))
  const { event, kind } = first
  if (kind === null) return null
  const step: Step = { kind, at: timeOf(event), state: kind === 'failed' ? 'bad' : 'done' }
  const place = placeOf(event.readPoint?.id, origin.places)
  const towards = placeOf(event.destinationList?.[0]?.destination, origin.places)
  const actor = origin.actors.find(({ id }) => id === event['shop:actor'])
  const celsius = celsiusOf(event)
  if (place) step.place = place
  if (towards) step.towards = towards
  if (actor) step.actor = actor
  if (celsius !== undefined) step.celsius = celsius
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

function testsOf(event: EpcisEvent, { certificates }: Told): Names[] {
  const reports = (event.bizTransactionList ?? []).map(({ bizTransaction }) => bizTransaction)
  const report = certificates.find(({ number }) => reports.some((uri) => uri.endsWith(`/${number}`)))
  return (report?.rows ?? []).filter(({ headline }) => headline).map(({ names }) => names)
}

const celsiusOf = (event: EpcisEvent): number | undefined =>
  event.sensorElementList?.[0]?.sensorReport.find(({ type }) => type === 'Temperature')?.value

function faultOf(finding: Finding, origin: Told): Step | null {
  if (finding.code === 'excursion') {
    const place = placeAt(finding.from, origin)
    return {
      kind: 'tooWarm',
      at: finding.from,
      until: finding.to,
      state: 'bad',
      celsius: finding.peak,
      ...(place && { place }),
    }
  }
  if (finding.code === 'gap') {
    const left = origin.events.findLast((event) => timeOf(event) <= finding.from && event.destinationList)
    const towards = placeOf(left?.destinationList?.[0]?.destination, origin.places)
    return { kind: 'unknown', at: finding.from, until: finding.to, state: 'unknown', ...(towards && { towards }) }
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
