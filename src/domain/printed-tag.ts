import { build, parse } from '#contract/gs1/digital-link.ts'

/** What is written on a tag, for people and for machines. */
export interface TagIdentity {
  /** AI 01, 14 digits. */
  gtin: string
  /** AI 10. */
  lot: string
  /** AI 21. */
  serial?: string | undefined
}

/** Tells one tag from another. */
export const tagKey = ({ gtin, lot, serial }: TagIdentity): string =>
  serial === undefined ? `${gtin}/${lot}` : `${gtin}/${lot}/${serial}`

const partsOf = ({ gtin, lot, serial }: TagIdentity) => ({ gtin, lot, ...(serial !== undefined && { serial }) })

/**
 * The GS1 Digital Link URI a tag's code holds, on an address without a slash at its end. Read back before it is given out:
 * null when a reader would make something else of it.
 */
export function tagLink(tag: TagIdentity, address: string): string | null {
  const written = build(partsOf(tag), address)
  // A browser would walk a lot named ".." as a way up, and arrive elsewhere.
  if (!URL.canParse(written) || new URL(written).href !== written) return null
  const read = parse(written)
  if (!read.ok || read.link.stem !== address) return null
  const { gtin, lot, serial } = read.link
  return gtin === tag.gtin && lot === tag.lot && serial === tag.serial ? written : null
}

/** The same as people read it under a code (GS1 General Specifications 4.14): each AI in brackets before its value. */
export const tagElements = ({ gtin, lot, serial }: TagIdentity): string[] => [
  `(01)${gtin}`,
  `(10)${lot}`,
  ...(serial === undefined ? [] : [`(21)${serial}`]),
]
