import type { BagKind } from '#contract/picking.ts'
import { openStream } from '#world/stream.ts'
import { bagKindOf } from './picking-zones.ts'

/** A bag as a fact tells it: the code on its seal, and what it is for. */
export interface SealedBag {
  id: string
  kind: BagKind
}

/** How much fits into one bag, in pieces. */
const piecesPerBag = 6
/** No letter or digit that can be read for another. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const kinds: readonly BagKind[] = ['cold', 'frozen', 'live', 'dry']

/** The bags an order fills: cold, frozen, live and dry apart. Their codes follow from seed and order. */
export function bagsFor(
  seed: string,
  orderId: string,
  lines: readonly { gtin: string; quantity: number }[],
): SealedBag[] {
  const stream = openStream(seed, 'dispatch', `bags:${orderId}`)
  return kinds.flatMap((kind) => {
    const pieces = lines.filter(({ gtin }) => bagKindOf(gtin) === kind).reduce((sum, { quantity }) => sum + quantity, 0)
    return Array.from({ length: Math.ceil(pieces / piecesPerBag) }, () => ({
      id: Array.from({ length: 4 }, () => letters[stream.int(0, letters.length - 1)]).join(''),
      kind,
    }))
  })
}
