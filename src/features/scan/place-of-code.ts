import type { ProductCode } from '#contract/gs1/scanned-code.ts'
import { paths } from '#domain/paths.ts'

/** Our own page for a scanned code: its batch, or the product. Only numbers and codes go in; the scanned address never does. */
export function placeOfCode({ gtin, lot }: ProductCode): string {
  // A dot or two would be folded away as a step in the path; such a batch opens as its product.
  return paths.origin(gtin, lot === '.' || lot === '..' ? undefined : lot)
}
