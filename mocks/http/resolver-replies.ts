import { gs1Voc, type Linkset, type ResolverLink } from '#contract/resolver.ts'
import type { Level } from '#services/resolver.ts'
import { type Asked, Reply } from './handler.ts'
import { preferences, weightOf } from './preferences.ts'

const linksetType = 'application/linkset+json'
/** What makes JSON-LD of a linkset. */
export const contextLocation = 'https://ref.gs1.org/standards/resolver/linkset-context'
/** Anybody's page may ask (the standard's CORS), and what they get depends on how they ask. */
export const headersForAll = { 'access-control-allow-origin': '*', vary: 'accept, accept-language' }

/** Where the resolver stands; Digital Links follow. */
export const rootOf = ({ base }: Asked): string => `${base}/api/resolver`

/** Sends on to a link, with the question's key and value pairs as they were written. */
export function redirectReply({ href }: ResolverLink, about: string, asked: Asked): Reply<Linkset> {
  const passed = asked.search.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  const location = `${asked.base}${href}${passed === '' ? '' : `${href.includes('?') ? '&' : '?'}${passed}`}`
  return new Reply({ status: 307, headers: { ...headersForAll, location, link: linkHeader(about, asked) } })
}

/** Tells of links: all there are (200), or those among which somebody must choose (300). As plain JSON only for who asked so. */
export function linksetReply(status: 200 | 300, levels: readonly Level[], about: string, asked: Asked): Reply<Linkset> {
  const jsonLd = `<${contextLocation}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`
  const types = preferences(asked.accept)
  const isPlain = weightOf(types, 'application/json') > weightOf(types, linksetType)
  return new Reply({
    status,
    headers: {
      ...headersForAll,
      'content-type': isPlain ? 'application/json' : linksetType,
      link: `${linkHeader(about, asked)}, ${jsonLd}`,
    },
    body: { linkset: levels.map((level) => entryOf(level, asked)) },
  })
}

/** Where the whole linkset is, for whoever gets less of it (RFC 8288). `about`: the Digital Link asked for, as a path. */
const linkHeader = (about: string, asked: Asked): string =>
  `<${rootOf(asked)}${about}?linkType=linkset>; rel="linkset"; type="${linksetType}"`

function entryOf({ path, description, links }: Level, asked: Asked): Linkset['linkset'][number] {
  const absolute = (link: ResolverLink): ResolverLink => ({ ...link, href: asked.base + link.href })
  const byType = Object.entries(links).map(([type, list]) => [`${gs1Voc}${type}`, list.map(absolute)])
  return { ...Object.fromEntries(byType), anchor: rootOf(asked) + path, itemDescription: description }
}
