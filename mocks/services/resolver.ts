import type { Product } from '#contract/catalogue.ts'
import { build } from '#contract/gs1/digital-link.ts'
import type { TradeItem } from '#contract/gs1/trade-item.ts'
import type { Origin } from '#contract/origin.ts'
import type { ResolverLink } from '#contract/resolver.ts'

/** A link whose `href` is a path of ours. */
export type LocalLink = ResolverLink

/** What is known of a product, or of one batch, or of one piece: its Digital Link as a path of ours, and its links by type. */
export interface Level {
  path: string
  description: string
  links: Readonly<Record<string, readonly LocalLink[]>>
}

/** Whoever reads the shop's pages reads them in these. */
const hreflang = ['en', 'zh']
const page = (href: string, title: string): LocalLink => ({ href, title, type: 'text/html', hreflang })
const data = (href: string, title: string): LocalLink => ({ href, title, type: 'application/json' })
/** The default is a link that is there already, without what it could be chosen by (GS1-Conformant Resolver 1.2.0). */
const byDefault = ({ href, title }: LocalLink): LocalLink[] => [{ href, title }]

/**
 * What there is to know of a Digital Link of ours, the product first and the most particular last, so that what a piece lacks is found
 * at its batch, and what the batch lacks at its product. `origin`: the batch's record, if anybody holds one. Every level has a
 * `defaultLink`; a batch or piece nobody knows still leads to its own page, which says just that.
 */
export function levelsOf(item: TradeItem, product: Product, origin: Origin | undefined): Level[] {
  const { gtin, variant, lot, serial, thirdPartySerial } = item
  const name = `${product.names.en}, ${product.measure.en}`
  const levels = [productLevel(gtin, name)]
  const batch = { gtin, ...(variant !== undefined && { variant }), ...(lot !== undefined && { lot }) }
  if (lot !== undefined) levels.push(batchLevel(build(batch), `${name}, batch ${lot}`, item, origin))
  const number = serial ?? thirdPartySerial
  if (number !== undefined) {
    const piece = thirdPartySerial === undefined ? { ...batch, serial: number } : { gtin, thirdPartySerial }
    // A third party's serial leaves its lot to the query, where a tag has it and an anchor has not.
    const tag = build({ ...piece, ...(lot !== undefined && { lot }) })
    levels.push(pieceLevel(build(piece), tag, `${name}, piece ${number}`, item))
  }
  return levels
}

function productLevel(gtin: string, description: string): Level {
  const pip = page(`/p/${gtin}`, 'Product page')
  const recallStatus = data(`/api/recalls?gtin=${gtin}`, 'Recalls of this product')
  return {
    path: build({ gtin }),
    description,
    links: { pip: [pip], recallStatus: [recallStatus], defaultLink: byDefault(pip) },
  }
}

function batchLevel(
  path: string,
  description: string,
  { gtin, lot = '' }: TradeItem,
  origin: Origin | undefined,
): Level {
  // A batch's page has the path of its tag.
  const check = page(path, 'Whether this is a batch of ours')
  if (!origin) return { path, description, links: { verificationService: [check], defaultLink: byDefault(check) } }
  const traceability = page(path, 'Where it comes from')
  const batchClass = encodeURIComponent(build({ gtin, lot }, 'https://id.gs1.org'))
  const papers = [
    ...origin.certificates.map(({ number }) =>
      page(`${path}?report=${encodeURIComponent(number)}`, `Report ${number}`),
    ),
    ...origin.licences.map(({ number }) => page(`${path}?licence=${encodeURIComponent(number)}`, `Licence ${number}`)),
  ]
  return {
    path,
    description,
    links: {
      traceability: [traceability],
      verificationService: [check],
      epcis: [data(`/api/epcis/events?MATCH_anyEPCClass=${batchClass}`, 'Events of this batch, EPCIS 2.0')],
      recallStatus: [data(`/api/recalls?gtin=${gtin}&lot=${encodeURIComponent(lot)}`, 'Recalls of this batch')],
      ...(papers.length > 0 && { certificationInfo: papers }),
      defaultLink: byDefault(traceability),
    },
  }
}

function pieceLevel(path: string, tag: string, description: string, { gtin, lot, serial }: TradeItem): Level {
  const check = page(tag, 'Whether this is a piece of ours')
  const query = new URLSearchParams({
    gtin,
    ...(lot !== undefined && { lot }),
    ...(serial !== undefined && { serial }),
  })
  return {
    path,
    description,
    links: {
      verificationService: [check],
      ...(serial !== undefined && {
        recallStatus: [data(`/api/recalls?${query.toString()}`, 'Recalls of this piece')],
      }),
      defaultLink: byDefault(check),
    },
  }
}

/** What whoever asks would rather have. Languages and media types with the best first; empty for whatever there is. */
export interface Wishes {
  context?: string
  languages: readonly string[]
  types: readonly string[]
}

/**
 * Of links of one type the ones that fit best: by context, then language, then media type (GS1-Conformant Resolver 1.2.0, choosing
 * between links). A wish that none fulfils is passed over. Several are equally good; none comes out only of none.
 */
export function bestOf(links: readonly LocalLink[], { context, languages, types }: Wishes): readonly LocalLink[] {
  const inContext = narrowed(links, ({ context: of = [] }) =>
    context === undefined ? of.length === 0 : of.some((each) => each.toLowerCase() === context.toLowerCase()),
  )
  const inLanguage = firstFulfilled(inContext, languages, ({ hreflang: of = [] }, language) =>
    of.some((each) => each.toLowerCase() === language || each.toLowerCase().split('-')[0] === language.split('-')[0]),
  )
  return firstFulfilled(inLanguage, types, ({ type = '' }, wanted) =>
    wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted,
  )
}

function narrowed(links: readonly LocalLink[], fits: (link: LocalLink) => boolean): readonly LocalLink[] {
  const fitting = links.filter(fits)
  return fitting.length > 0 ? fitting : links
}

function firstFulfilled(
  links: readonly LocalLink[],
  wishes: readonly string[],
  fits: (link: LocalLink, wish: string) => boolean,
): readonly LocalLink[] {
  const wish = wishes.find((each) => links.some((link) => fits(link, each)))
  return wish === undefined ? links : links.filter((link) => fits(link, wish))
}
