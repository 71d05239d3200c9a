import * as v from 'valibot'

/** A name in each language the shop speaks; French may be missing, then English stands in. */
export const Names = v.object({ en: v.string(), zh: v.string(), fr: v.optional(v.string()) })
export type Names = v.InferOutput<typeof Names>
