import type { EpcisEvent } from '#contract/epcis.ts'
import type { Finding, RequiredStep } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { places, placesIn } from '#seed/batches/places.ts'
import { instantOf } from '#world/calendar.ts'
import { lotKey } from './origin-trace.ts'

const documentsIn = ({ bizTransactionList = [] }: EpcisEvent): string[] => bizTransactionList.map(({ type }) => type)

/** Whether papers were looked at and nothing was tested: what customs does (CBV bizStep `inspecting`, document `cert`). */
const isClearance = (event: EpcisEvent): boolean =>
  event.bizStep === 'inspecting' && documentsIn(event).includes('cert') && !documentsIn(event).includes('testres')

/** Whether an event is a test of the goods, passed or not. */
export const isTest = (event: EpcisEvent): boolean => event.bizStep === 'inspecting' && !isClearance(event)

const isHarvest = (event: EpcisEvent): boolean =>
  event.type === 'ObjectEvent' && event.action === 'ADD' && event.bizStep === 'commissioning'

const has: Readonly<Record<RequiredStep, (event: EpcisEvent) => boolean>> = {
  harvested: isHarvest,
  packed: ({ type }) => type === 'TransformationEvent',
  tested: isTest,
  cleared: (event) => isClearance(event) && event.disposition === 'conformant',
}

const storeUri = `/414/${places.storeDoor.gln}`
const isInStore = ({ readPoint }: EpcisEvent): boolean => readPoint?.id.includes(storeUri) ?? false

/** When the batch was first seen in the store. */
export function inStoreAt(events: readonly EpcisEvent[]): Instant | undefined {
  const first = events.find(isInStore)
  return first && instantOf(first.eventTime)
}

/** Records the batch should have and has not. Nothing is missed before it is in the store: it may yet come. */
export function missingSteps(events: readonly EpcisEvent[], required: readonly RequiredStep[]): Finding[] {
  if (inStoreAt(events) === undefined) return []
  const isForeign = events.some(({ ilmd }) => (ilmd?.['cbvmda:countryOfOrigin'] ?? 'CN') !== 'CN')
  const steps: readonly RequiredStep[] = isForeign ? [...required, 'cleared'] : required
  return steps.flatMap((step) => (events.some(has[step]) ? [] : [{ code: 'missingStep' as const, step }]))
}

/** The last word of the laboratory: the first test not passed since the last one that was. Empty when there is none. */
export function failedTests(events: readonly EpcisEvent[]): Extract<Finding, { code: 'failedTest' }>[] {
  const tests = events.filter(isTest)
  const passed = tests.findLastIndex(({ disposition }) => disposition === 'conformant')
  const failed = tests.slice(passed + 1).find(({ disposition }) => disposition === 'non_conformant')
  if (!failed) return []
  const uri = failed.bizTransactionList?.find(({ type }) => type === 'testres')?.bizTransaction
  const report = uri?.split('/').at(-1)
  return [{ code: 'failedTest', at: instantOf(failed.eventTime), ...(report !== undefined && { report }) }]
}

/** The lots a batch was packed from, where there were several, and where each grew. */
export function mixedLots(events: readonly EpcisEvent[]): Finding[] {
  return events.flatMap((event) => {
    if (event.type !== 'TransformationEvent' || event.inputQuantityList.length < 2) return []
    const from = event.inputQuantityList.map(({ epcClass, quantity, uom }) => {
      const key = lotKey(epcClass)
      const harvest = events.find(
        (other) =>
          isHarvest(other) &&
          other.type === 'ObjectEvent' &&
          other.quantityList?.some((of) => lotKey(of.epcClass) === key),
      )
      const [place] = harvest ? placesIn([harvest]) : []
      return {
        lot: decodeURIComponent(epcClass.split('/').at(-1) ?? ''),
        ...(quantity !== undefined && uom === 'KGM' && { kilograms: quantity }),
        ...(place && { place: place.detail ?? place.names }),
      }
    })
    return [{ code: 'mixedLots' as const, from }]
  })
}
