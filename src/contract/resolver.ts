import * as v from 'valibot'

/** GS1 Web Vocabulary; a link type is one of its words, `gs1:pip` for short. */
export const gs1Voc = 'https://ref.gs1.org/voc/'

const absolute = v.pipe(v.string(), v.regex(/^https?:\/\/[^/?#]+(?:[/?#]|$)/))

/** One place to go for one kind of thing (RFC 9264, 4.2, as the GS1-Conformant Resolver standard 1.2.0 narrows it). */
export const ResolverLink = v.strictObject({
  href: absolute,
  title: v.pipe(v.string(), v.minLength(1)),
  /** Media type. */
  type: v.optional(v.pipe(v.string(), v.regex(/^\w+\/[-+.\w]+$/))),
  hreflang: v.optional(v.array(v.pipe(v.string(), v.regex(/^\w{2}(?:-\w{2})?$/)))),
  /** For whom or where, when there is a choice: ISO 3166 countries, or what a resolver's description names. */
  context: v.optional(v.array(v.string())),
})
export type ResolverLink = v.InferOutput<typeof ResolverLink>

/**
 * What is known of a product, a batch, a piece: one entry each (`anchor` is its Digital Link), links by the URI of their type. The
 * shape GS1's linkset schema demands: absolute addresses, a description, a title on every link.
 */
export const Linkset = v.strictObject({
  linkset: v.array(
    v.pipe(
      v.objectWithRest({ anchor: absolute, itemDescription: v.string() }, v.array(ResolverLink)),
      v.check((entry) => Object.keys(entry).every((key) => key in known || key.startsWith(gs1Voc))),
    ),
  ),
})
const known = { anchor: '', itemDescription: '' }
export type Linkset = v.InferOutput<typeof Linkset>

/** The resolver's own description (GS1-Conformant Resolver 1.2.0, description-file schema): the first two must be there. */
export const ResolverDescription = v.object({
  resolverRoot: absolute,
  supportedPrimaryKeys: v.array(v.literal('01')),
  name: v.string(),
  supportedLinkType: v.array(
    v.object({ namespace: v.string(), prefix: v.pipe(v.string(), v.regex(/^[A-Za-z_][\w-]*:$/)) }),
  ),
  /** Whether whoever asks for nothing in particular may get the linkset: no, they get the default link. */
  linkTypeDefaultCanBeLinkset: v.boolean(),
  jsonLdContextLocation: v.string(),
})
export type ResolverDescription = v.InferOutput<typeof ResolverDescription>
