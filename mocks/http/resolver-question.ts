import type { Wishes } from '#services/resolver.ts'
import type { Asked } from './handler.ts'
import { preferences, weightOf } from './preferences.ts'

/** What is asked of a resolver besides which thing: all of its links, or the best of one type. */
export interface Question {
  /** As it was written, and as the word it is in GS1's vocabulary (empty: in none). Nothing written asks for the default link. */
  linkType: { written: string; short: string }
  wantsAll: boolean
  /** The linkset would be taken rather than a page. */
  wantsLinkset: boolean
  wishes: Wishes
}

/** Reads it from the query (`linkType`, `context`, whatever the case of their names) and the Accept headers. */
export function questionIn({ search, accept, acceptLanguage }: Asked): Question {
  const written = parameter(search, 'linktype') ?? 'gs1:defaultLink'
  const context = parameter(search, 'context')
  const types = preferences(accept)
  const json = weightOf(types, 'application/linkset+json', 'application/json')
  return {
    linkType: { written, short: shortOf(written) },
    wantsAll: written === 'all' || written === 'linkset',
    wantsLinkset: json > 0 && json >= weightOf(types, 'text/html'),
    wishes: {
      languages: preferences(acceptLanguage).map(({ value }) => value),
      types: types.map(({ value }) => value).filter((value) => value !== '*/*'),
      ...(context !== undefined && { context }),
    },
  }
}

function parameter(search: string, name: string): string | undefined {
  return [...new URLSearchParams(search)].find(([key]) => key.toLowerCase() === name)?.[1]
}

/** `gs1:pip`, or its URI in GS1's vocabulary by its new or its old address, as `pip`. */
function shortOf(linkType: string): string {
  return /^(?:gs1:|https?:\/\/(?:(?:ref|www)\.)?gs1\.org\/voc\/)(\w+)$/.exec(linkType)?.[1] ?? ''
}
