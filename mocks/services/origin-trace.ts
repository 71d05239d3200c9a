import type { EpcisEvent } from '#contract/epcis.ts'
import { instantOf } from '#world/calendar.ts'

/**
 * A batch's key in an EPCIS class URI (GS1 Digital Link, AI 01 and 10): item reference and lot, without packaging level and
 * check digit, so that a case of the lot is the lot (GS1 General Specifications 2.1.6: GTIN-14 of a grouping). Null for others.
 */
function lotKey(uri: string): string | null {
  const match = /\/01\/\d(\d{12})\d\/10\/([^/?]+)$/.exec(uri)
  return match ? `${match[1]}/${match[2]}` : null
}

const touches = (keys: Set<string>, list: readonly { epcClass: string }[] | undefined): boolean =>
  (list ?? []).some(({ epcClass }) => keys.has(lotKey(epcClass) ?? ''))

/**
 * Every event about one batch, oldest first: its own, those of the lots it was made from (TransformationEvents, followed
 * back) and those of the pallets it travelled on (AggregationEvents). In: all events held, and the batch's class URI.
 */
export function traceBatch(pool: readonly EpcisEvent[], batchUri: string): EpcisEvent[] {
  const lots = new Set([lotKey(batchUri) ?? ''])
  const pallets = new Set<string>()
  for (let known = 0; known < lots.size + pallets.size;) {
    known = lots.size + pallets.size
    for (const event of pool) {
      if (event.type === 'TransformationEvent' && touches(lots, event.outputQuantityList)) {
        for (const { epcClass } of event.inputQuantityList) lots.add(lotKey(epcClass) ?? '')
      }
      if (event.type === 'AggregationEvent' && touches(lots, event.childQuantityList)) pallets.add(event.parentID)
    }
  }
  const mine = pool.filter((event) => {
    if (event.type === 'TransformationEvent') return touches(lots, event.outputQuantityList)
    if (event.type === 'AggregationEvent') return pallets.has(event.parentID)
    return touches(lots, event.quantityList) || (event.epcList ?? []).some((epc) => pallets.has(epc))
  })
  return mine.toSorted((a, b) => instantOf(a.eventTime) - instantOf(b.eventTime))
}
