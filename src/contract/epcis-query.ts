import * as v from 'valibot'
import type { EpcisEvent } from './epcis.ts'

/** Events on a page of the answer: so many unless told, and never more. */
export const epcisPage = { usual: 30, most: 100 } as const

const list = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
const time = v.pipe(
  v.string(),
  v.check((text) => /T.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))),
)

/**
 * EPCIS 2.0 SimpleEventQuery (section 8.2.7.1), the part this shop answers. Several values of one parameter are separated by
 * commas: any of them fits. Times are ISO 8601 with an offset. MATCH_anyEPCClass takes class URIs; a Digital Link of another
 * domain names the same class.
 */
export const EpcisQuery = v.object({
  MATCH_anyEPCClass: v.exactOptional(list),
  EQ_bizStep: v.exactOptional(list),
  EQ_disposition: v.exactOptional(list),
  GE_eventTime: v.exactOptional(time),
  LT_eventTime: v.exactOptional(time),
  /** At most so many events; more than 100 is read as 100. */
  perPage: v.exactOptional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/))),
  /** From the Link header of the page before, with the same query. */
  nextPageToken: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
})
export type EpcisQuery = v.InferOutput<typeof EpcisQuery>

/** EPCISQueryDocument (EPCIS 2.0 JSON-LD binding): events oldest first. Another page is announced by Link, rel="next". */
export const EpcisQueryDocument = v.object({
  '@context': v.array(v.union([v.string(), v.record(v.string(), v.string())])),
  id: v.string(),
  type: v.literal('EPCISQueryDocument'),
  schemaVersion: v.literal('2.0'),
  creationDate: v.string(),
  epcisBody: v.object({
    queryResults: v.object({
      queryName: v.literal('SimpleEventQuery'),
      resultsBody: v.object({
        eventList: v.array(v.custom<EpcisEvent>((event) => typeof event === 'object' && event !== null)),
      }),
    }),
  }),
})
export type EpcisQueryDocument = v.InferOutput<typeof EpcisQueryDocument>
