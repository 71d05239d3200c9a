import type { Finding, Origin } from '#contract/origin.ts'

/** The first finding of a kind, or undefined. */
export function found<C extends Finding['code']>(origin: Origin, code: C): Extract<Finding, { code: C }> | undefined {
  return origin.verdict.findings.find((finding): finding is Extract<Finding, { code: C }> => finding.code === code)
}

/** What the price was cut by, or null. */
export function cutOf({ product: { price, wasPrice } }: Origin): { minor: number; currency: 'CNY' | 'EUR' } | null {
  if (!wasPrice || wasPrice.minor <= price.minor) return null
  return { minor: wasPrice.minor - price.minor, currency: price.currency }
}
