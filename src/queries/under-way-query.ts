import { useQueries, useQuery } from '@tanstack/react-query'
import type { Parcel } from '#contract/parcel.ts'
import { ordersQuery } from './orders-query.ts'
import { parcelQuery } from './parcel-query.ts'

/** The parcels of all paid orders whose way is not over, as the world last told them. Where none answers there is nothing to say. */
export function useParcelsUnderWay(): readonly Parcel[] {
  const { data } = useQuery({ ...ordersQuery, throwOnError: false })
  const paid = data?.orders.filter(({ state }) => state === 'paid') ?? []
  return useQueries({
    queries: paid.map(({ id }) => ({ ...parcelQuery(id), throwOnError: false })),
    combine: (asked) => asked.flatMap(({ data: parcel }) => parcel ?? []),
  })
}
