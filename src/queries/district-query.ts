import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The district as GeoJSON: it does not change while a world lives, so it is never compared piece by piece. */
export const districtQuery = queryOptions({
  queryKey: ['district'],
  queryFn: ({ signal }) => call('getDistrict', undefined, { signal }),
  staleTime: Infinity,
  structuralSharing: false,
})
