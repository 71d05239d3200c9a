import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Product } from '#contract/catalogue.ts'
import { Refused } from '#platform/failure.ts'
import { productQuery } from '#queries/product-query.ts'
import { judgeTyped } from './typed-code.ts'

/** What the shop makes of the number so far. */
export type Verdict =
  | { is: 'unfinished'; left: number }
  /** A right number that may still grow: it is looked up when the person says so. */
  | { is: 'whole' }
  | { is: 'asking' }
  | { is: 'found'; product: Product }
  | { is: 'unknown' }
  | { is: 'silent' }
  /** The last digit does not fit. `product` if one exchange of neighbours, and only one, gives something we sell. */
  | { is: 'wrong'; product: Product | null; mended: string | null; swapAt: number | null }

/** Judges a typed number and asks the world about it: by itself from 13 digits on, at `find` for shorter ones. */
export function useTypedCode(digits: string): { verdict: Verdict; find: () => void } {
  const [askedFor, setAskedFor] = useState('')
  const judged = judgeTyped(digits)
  const gtin = judged.is === 'whole' && (digits.length >= 13 || askedFor === digits) ? judged.gtin : null
  const lookUp = useQuery({ ...productQuery(gtin ?? ''), enabled: gtin !== null, throwOnError: false })

  const swaps = judged.is === 'wrong' ? judged.swaps : []
  const guesses = useQueries({
    queries: swaps.map((swap) => ({ ...productQuery(swap.digits.padStart(14, '0')), throwOnError: false })),
  })

  const find = () => {
    setAskedFor(digits)
    if (gtin !== null && lookUp.isError) void lookUp.refetch()
  }

  function verdict(): Verdict {
    if (judged.is === 'unfinished') return { is: 'unfinished', left: 13 - digits.length }
    if (judged.is === 'wrong') {
      const sold = swaps.flatMap((swap, at) => {
        const product = guesses[at]?.data?.product
        return product ? [{ product, mended: swap.digits, swapAt: swap.at }] : []
      })
      const [guess] = sold
      // Two things it could be is no guess.
      if (guess === undefined || sold.length > 1) return { is: 'wrong', product: null, mended: null, swapAt: null }
      return { is: 'wrong', ...guess }
    }
    if (gtin === null) return { is: 'whole' }
    if (lookUp.data) return { is: 'found', product: lookUp.data.product }
    if (lookUp.isError && !lookUp.isFetching)
      return lookUp.error instanceof Refused && lookUp.error.refusal.code === 'productUnknown'
        ? { is: 'unknown' }
        : { is: 'silent' }
    return { is: 'asking' }
  }
  return { verdict: verdict(), find }
}
