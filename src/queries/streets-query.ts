import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The streets an address can be in, and the circle a rider stays in. */
export const streetsQuery = queryOptions({
  queryKey: ['streets'],
  queryFn: ({ signal }) => call('getStreets', undefined, { signal }),
  staleTime: Infinity,
})

/** How far a house is by the rider's way. Refused with houseUnknown for a number the street does not have. */
export const houseQuery = (streetId: string, number: number) =>
  queryOptions({
    queryKey: ['house', streetId, number],
    queryFn: ({ signal }) => call('measureHouse', { params: { streetId, number: String(number) } }, { signal }),
    staleTime: Infinity,
    throwOnError: false,
    retry: false,
  })
