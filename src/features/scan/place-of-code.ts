import { build } from '#contract/gs1/digital-link.ts'
import type { ProductCode } from '#contract/gs1/scanned-code.ts'

/**
 * Our own page for a scanned code, the path of a tag of ours: its piece, its batch, or the product, and what else the code says as
 * its query (17, 3103 ...). Only numbers and codes go in; the scanned address never does.
 */
export function placeOfCode(code: ProductCode): string {
  return build(withoutSteps(code))
}

/** A dot or two would be folded away as a step in the path; such a batch opens as its product, such a piece as its batch. */
function withoutSteps(code: ProductCode): ProductCode {
  const { variant, lot, serial, thirdPartySerial, ...rest } = code
  return {
    ...rest,
    ...(isStep(variant) ? {} : { variant }),
    ...(isStep(lot) ? {} : { lot }),
    ...(isStep(serial) ? {} : { serial }),
    ...(isStep(thirdPartySerial) ? {} : { thirdPartySerial }),
  }
}

function isStep(value: string | undefined): value is '.' | '..' | undefined {
  return value === undefined || value === '.' || value === '..'
}
