import type { EpcisEvent } from '#contract/epcis.ts'

/** How many cases of the batch were put on pallets: the children that are themselves groupings (GTIN-14 with a packaging level). */
export function casesOf(events: readonly EpcisEvent[]): number {
  return events.reduce((sum, event) => {
    if (event.type !== 'AggregationEvent' || event.action !== 'ADD') return sum
    const cases = (event.childQuantityList ?? []).filter(({ epcClass }) => /\/01\/[1-8]\d{13}\//.test(epcClass))
    return sum + cases.reduce((count, { quantity = 0 }) => count + quantity, 0)
  }, 0)
}
