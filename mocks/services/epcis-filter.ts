import type { EpcisEvent, EpcisQuantity } from '#contract/epcis.ts'
import type { EpcisQuery } from '#contract/epcis-query.ts'
import { parse } from '#contract/gs1/digital-link.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'

/** A SimpleEventQuery as it is worked with: any of the values fits, and all that is asked must fit. */
export interface EpcisFilter {
  classes?: ReadonlySet<string>
  steps?: ReadonlySet<string>
  dispositions?: ReadonlySet<string>
  from: Instant
  before: Instant
}

/** Reads a query's parameters. Times were checked at the edge. */
export function filterOf(query: EpcisQuery): EpcisFilter {
  const { MATCH_anyEPCClass: classes, EQ_bizStep: steps, EQ_disposition: dispositions } = query
  return {
    ...(classes !== undefined && { classes: new Set(valuesOf(classes).map(classKey)) }),
    ...(steps !== undefined && { steps: new Set(valuesOf(steps).map(cbvName)) }),
    ...(dispositions !== undefined && { dispositions: new Set(valuesOf(dispositions).map(cbvName)) }),
    from: query.GE_eventTime === undefined ? -Infinity : instantOf(query.GE_eventTime),
    before: query.LT_eventTime === undefined ? Infinity : instantOf(query.LT_eventTime),
  }
}

const valuesOf = (list: string): string[] => list.split(',').map((value) => value.trim())

/** CBV names may be asked for in full (URN or web URI), too: the last word is the short name. */
const cbvName = (value: string): string => value.split(/[:/-]/).at(-1) ?? value

/** A class URI as a key: a Digital Link on any domain names the same batch or item; anything else only itself. */
export function classKey(uri: string): string {
  const read = parse(uri)
  if (!read.ok || read.link.serial !== undefined) return uri
  return `${read.link.gtin}/${read.link.lot ?? ''}`
}

/** Whether an event answers the query (EPCIS 2.0, 8.2.7.1). */
export function fits(event: EpcisEvent, { classes, steps, dispositions, from, before }: EpcisFilter): boolean {
  const at = instantOf(event.eventTime)
  return (
    at >= from &&
    at < before &&
    (steps?.has(event.bizStep ?? '') ?? true) &&
    (dispositions?.has(event.disposition ?? '') ?? true) &&
    (classes === undefined || classesIn(event).some((uri) => classes.has(classKey(uri))))
  )
}

/** Every class an event names, on whichever side. */
function classesIn(event: EpcisEvent): string[] {
  const lists: (readonly EpcisQuantity[] | undefined)[] =
    event.type === 'ObjectEvent'
      ? [event.quantityList]
      : event.type === 'AggregationEvent'
        ? [event.childQuantityList]
        : [event.inputQuantityList, event.outputQuantityList]
  return lists.flatMap((list) => (list ?? []).map(({ epcClass }) => epcClass))
}
