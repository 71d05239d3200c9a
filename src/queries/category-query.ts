import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** One aisle. Refused with categoryUnknown. */
export const categoryQuery = (categoryId: string) =>
  queryOptions({
    queryKey: ['category', categoryId],
    queryFn: ({ signal }) => call('getCategory', { params: { categoryId } }, { signal }),
    meta: { topics: ['stock'] },
  })
