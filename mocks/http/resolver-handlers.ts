import { parse } from '#contract/gs1/digital-link.ts'
import type { DigitalLink } from '#contract/gs1/digital-link.ts'
import type { Refusal } from '#contract/refusal.ts'
import { gs1Voc } from '#contract/resolver.ts'
import { originOf } from '#services/origin.ts'
import { bestOf, type Level, levelsOf } from '#services/resolver.ts'
import { productOf } from '#services/shelf-view.ts'
import { type HandlerContext, type Handlers, Refused, Reply } from './handler.ts'
import { contextLocation, headersForAll, linksetReply, redirectReply, rootOf } from './resolver-replies.ts'
import { questionIn } from './resolver-question.ts'

const methods = 'GET, HEAD, OPTIONS'

/**
 * The shop as a resolver, after the GS1-Conformant Resolver standard 1.2.0: 307 to the default link or the best of the type asked for,
 * with the query passed on; 300 with several equally good; 200 with all of them for `linkType=all`, `linkset` or an Accept of
 * linkset JSON; 404 for a product or a type unknown; 400 for what is no Digital Link. Compressed ones are refused by name, so it does
 * not claim to conform. The browser's address bar never gets here (msw leaves navigations alone), which is why a tag's address is a
 * page of the shop itself.
 */
export const resolverHandlers: Handlers<'describeResolver' | 'resolve' | 'resolveOptions'> = {
  describeResolver: (_input, { asked }) =>
    new Reply({
      headers: headersForAll,
      body: {
        resolverRoot: rootOf(asked),
        supportedPrimaryKeys: ['01'],
        name: 'Lantern Lane',
        supportedLinkType: [{ namespace: gs1Voc, prefix: 'gs1:' }],
        linkTypeDefaultCanBeLinkset: false,
        jsonLdContextLocation: contextLocation,
      },
    }),
  resolveOptions: () =>
    new Reply({
      status: 204,
      headers: {
        ...headersForAll,
        allow: methods,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': 'accept, accept-language',
      },
    }),
  resolve: ({ params }, context) => {
    const { asked } = context
    const levels = levelsFor(linkOf(params['*'], asked.search), context)
    const about = levels.at(-1)?.path ?? ''
    const { linkType, wantsAll, wantsLinkset, wishes } = questionIn(asked)
    if (wantsAll) return linksetReply(200, levels, about, asked)
    // The most particular level that has it answers.
    const level = levels.findLast(({ links }) => Object.hasOwn(links, linkType.short))
    if (!level) return refuse({ code: 'linkTypeUnknown', linkType: linkType.written })
    if (wantsLinkset) return linksetReply(200, levels, about, asked)
    const best = bestOf(level.links[linkType.short] ?? [], wishes)
    const [only, ...others] = best
    if (only && others.length === 0) return redirectReply(only, about, asked)
    return linksetReply(300, [{ ...level, links: { [linkType.short]: best } }], about, asked)
  },
}

function refuse(refusal: Refusal): never {
  throw new Refused(refusal, headersForAll)
}

/** Reads what stands after the resolver's root as a Digital Link; nothing may stand between. */
function linkOf(rest: string, search: string): DigitalLink {
  const read = parse(`/${rest}${search === '' ? '' : `?${search}`}`)
  if (read.ok && read.link.stem === '') return read.link
  const why = read.ok ? ({ code: 'noPrimaryKey' } as const) : read.error
  return refuse(why.code === 'otherKey' ? { code: 'keyNotServed', ai: why.ai } : { code: 'digitalLinkWrong', why })
}

function levelsFor(link: DigitalLink, { states, now, setup }: HandlerContext): Level[] {
  const product = productOf(states.catalogue, link.gtin, now)
  if (!product) return refuse({ code: 'productUnknown', gtin: link.gtin })
  const { lot, serial } = link
  const origin = lot === undefined ? undefined : originOf(product, lot, now, setup.seed, states, serial)
  return levelsOf(link, product, origin)
}
