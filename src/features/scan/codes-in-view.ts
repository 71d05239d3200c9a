import { classify, type ProductCode, type ScannedCode } from '#contract/gs1/scanned-code.ts'
import type { Sighting } from './close-on-code.ts'

/** A code as it was read, and where; null for a photo, which is not on the screen. */
export type CodeInView = { text: string; sighting: Sighting | null }

/** A code and what it is. */
export type KnownCode = { found: ScannedCode; sighting: Sighting | null }

/**
 * What is in view, those of a product first, each once: the bars on a pack and the square code beside them are one product, and the
 * one that says more stands for both.
 */
export function knownCodes(codes: readonly CodeInView[]): KnownCode[] {
  const all = codes.map(({ text, sighting }): KnownCode => ({ found: classify(text), sighting }))
  const ours = all.filter(({ found }) => found.kind === 'ours')
  const others = all.filter(({ found }) => found.kind !== 'ours')
  return [
    ...ours.filter((code, at) => !ours.some((other, place) => place !== at && covers(other, code, place < at))),
    ...others,
  ]
}

/** Whether one code says all that another says of the same product; of two that say the same the first stands. */
function covers(one: KnownCode, other: KnownCode, isFirst: boolean): boolean {
  if (one.found.kind !== 'ours' || other.found.kind !== 'ours') return false
  const [more, less] = [one.found.code, other.found.code]
  const isCovered = NAMING.every((part) => less[part] === undefined || less[part] === more[part])
  return isCovered && (isFirst || NAMING.some((part) => more[part] !== less[part]))
}

/** What names a product, a batch, a piece; dates and weights name nothing. */
const NAMING = ['gtin', 'variant', 'lot', 'serial', 'thirdPartySerial'] as const satisfies (keyof ProductCode)[]

/** One sighting around several codes of one picture; null where none was seen on the screen. */
export function aroundAll(codes: readonly KnownCode[]): Sighting | null {
  const seen = codes.flatMap(({ sighting }) => (sighting === null ? [] : [sighting]))
  const [first] = seen
  return first === undefined ? null : { ...first, corners: seen.flatMap(({ corners }) => corners) }
}
