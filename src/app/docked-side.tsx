import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { basketQuery } from '#queries/basket-query.ts'
import { withWords } from './with-words.ts'

const DockedReceipt = lazy(
  withWords(async () => ({ default: (await import('./docked-receipt.tsx')).DockedReceipt }), 'checkout', 'coupons'),
)

/** Whether there is a receipt to dock: an empty basket leaves its room to the market. */
export function useDock(): boolean {
  const { data } = useQuery({ ...basketQuery, throwOnError: false })
  return data !== undefined && data.lines.length > 0
}

/** From 900 px: the basket as a receipt, open at the right. */
export function DockedSide() {
  return (
    <Suspense>
      <DockedReceipt />
    </Suspense>
  )
}
