import type { EpcisEvent } from '#contract/epcis.ts'
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
  | 'cleared'
  | 'arrived'
  | 'tooWarm'
  | 'unknown'
  | 'onShelf'
  | 'recalled'

const glnOf = (event: EpcisEvent): string | undefined => /\/414\/(\d{13})/.exec(event.readPoint?.id ?? '')?.[1]
/** When an event happened. */
export const timeOf = (event: EpcisEvent): Instant => Date.parse(event.eventTime)

/** Events that followed one another at one place. A logger's record is nobody's stay. */
export function stays(events: readonly EpcisEvent[]): EpcisEvent[][] {
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
export function meaning(event: EpcisEvent): { kind: StepKind; weight: number } | null {
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
      return { kind: inspected(event), weight: 8 }
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

/** A test fails or passes. Where papers were looked at and nothing was tested, it was let through. */
function inspected({ disposition, bizTransactionList = [] }: EpcisEvent): StepKind {
  if (disposition === 'non_conformant') return 'failed'
  const types = bizTransactionList.map(({ type }) => type)
  return types.includes('cert') && !types.includes('testres') ? 'cleared' : 'tested'
}

/** The papers and reports that records name, each once (CBV bizTransactions and certificationInfo). */
export function documentsOf(events: readonly EpcisEvent[]): number {
  const named = events.flatMap(({ bizTransactionList = [], certificationInfo = [] }) => [
    ...bizTransactionList.map(({ bizTransaction }) => bizTransaction),
    ...[certificationInfo].flat(),
  ])
  return new Set(named).size
}

/** The degrees Celsius an event was declared with, if any. */
export const celsiusOf = (event: EpcisEvent): number | undefined =>
  event.sensorElementList?.[0]?.sensorReport.find(({ type }) => type === 'Temperature')?.value
