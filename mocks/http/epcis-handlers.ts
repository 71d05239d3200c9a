import type { EpcisQuery, EpcisQueryDocument } from '#contract/epcis-query.ts'
import { routes } from '#contract/routes.ts'
import { epcisPageOf } from '#services/epcis-page.ts'
import { isoShanghai } from '#world/calendar.ts'
import { type Handlers, Refused, Reply } from './handler.ts'

/** The versions this shop speaks, said with every answer (EPCIS 2.0 REST bindings). */
const versions = { 'gs1-epcis-version': '2.0.0', 'gs1-cbv-version': '2.0.0' }

const [, path = ''] = routes.getEpcisEvents.split(' ')
const context = [
  'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
  { shop: 'https://lanternlane.example/voc/' },
]

const addressOf = (query: EpcisQuery): string => {
  const asked = new URLSearchParams(Object.entries(query)).toString()
  return `${path}${asked === '' ? '' : `?${asked}`}`
}

/** The record for partners: GET /events of EPCIS 2.0, a page at a time. */
export const epcisHandlers: Handlers<'getEpcisEvents'> = {
  getEpcisEvents: ({ query = {} }, { states, now, setup, asked }) => {
    const page = epcisPageOf(query, { until: now, seed: setup.seed, recalls: states.recall })
    if (!page) throw new Refused({ code: 'badRequest', field: 'nextPageToken' }, versions)
    const { events, next } = page
    const body: EpcisQueryDocument = {
      '@context': context,
      id: `https://lanternlane.example${addressOf(query)}`,
      type: 'EPCISQueryDocument',
      schemaVersion: '2.0',
      creationDate: isoShanghai(now),
      epcisBody: { queryResults: { queryName: 'SimpleEventQuery', resultsBody: { eventList: events } } },
    }
    const link = next && { link: `<${asked.base}${addressOf({ ...query, nextPageToken: next })}>; rel="next"` }
    return new Reply({ body, headers: { ...versions, ...link } })
  },
}
