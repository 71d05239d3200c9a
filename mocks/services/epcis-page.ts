import type { EpcisEvent } from '#contract/epcis.ts'
import { epcisPage, type EpcisQuery } from '#contract/epcis-query.ts'
import { filterOf } from './epcis-filter.ts'
import { eventsFitting, type Place, type RecordView } from './epcis-record.ts'
import { happenedAt } from './origin-record.ts'

/** One page of a query's answer; `next` is the token of the page after it, when there is one. */
export interface EpcisPage {
  events: EpcisEvent[]
  next?: string
}

/**
 * One page of a query. All its pages together are the record as it stood when the first was asked for, each event once, oldest
 * first, however many go on a page and whatever is recorded meanwhile. Undefined for a token that is none of ours.
 */
export function epcisPageOf(query: EpcisQuery, view: RecordView): EpcisPage | undefined {
  const { perPage, nextPageToken } = query
  const token = nextPageToken === undefined ? undefined : readToken(nextPageToken)
  if (token === null) return undefined
  const until = Math.min(token?.until ?? view.until, view.until)
  const most = Math.min(Number(perPage ?? epcisPage.usual), epcisPage.most)
  const events: EpcisEvent[] = []
  for (const event of eventsFitting(filterOf(query), { ...view, until }, token?.after)) {
    const last = events.at(-1)
    if (events.length === most && last) {
      return { events, next: writeToken(until, { at: happenedAt(last), eventID: last.eventID }) }
    }
    events.push(event)
  }
  return { events }
}

/** A token is the record's instant and the last event given, as hexadecimal: nobody is to read meaning into it. */
const writeToken = (until: number, { at, eventID }: Place): string =>
  Array.from(`${until} ${at} ${eventID}`, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')

/** What a token says, or null when it is not one. */
function readToken(token: string): { until: number; after: Place } | null {
  if (!/^([0-9a-f]{2})+$/.test(token)) return null
  const text = token.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  const [, until, at, eventID] = /^(\d{1,15}) (\d{1,15}) (urn:uuid:[0-9a-f-]{36})$/.exec(text) ?? []
  return eventID === undefined ? null : { until: Number(until), after: { at: Number(at), eventID } }
}
