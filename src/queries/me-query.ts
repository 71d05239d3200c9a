import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { EditAddress, Me, NewAddress } from '#contract/identity.ts'
import { call } from '#platform/http.ts'

/** Who holds the phone, and where things are brought. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('getMe', undefined, { signal }),
  meta: { topics: ['basket'] },
})

/** Chooses where things are brought. Refused with addressUnknown. */
export const useChooseAddress = () => useBook((addressId: string) => call('chooseAddress', { body: { addressId } }))

/** Puts an address in the book and chooses it. Refused with houseUnknown, addressBookFull, noteHasCard. */
export const useAddAddress = () => useBook((address: NewAddress) => call('addAddress', { body: address }))

/** Changes an address; without a phone the one that is kept stays. Refused with houseUnknown, addressUnknown, noteHasCard. */
export const useEditAddress = () =>
  useBook(({ addressId, ...body }: EditAddress & { addressId: string }) =>
    call('editAddress', { params: { addressId }, body }),
  )

/** Takes an address out; `useRestoreAddress` puts it back. Refused with addressLast, addressUnknown. */
export const useRemoveAddress = () => useBook((addressId: string) => call('removeAddress', { params: { addressId } }))

/** Puts an address back that was taken out. */
export const useRestoreAddress = () => useBook((addressId: string) => call('restoreAddress', { params: { addressId } }))

function useBook<T>(mutationFn: (given: T) => Promise<Me>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me)
      // The promise is counted to the door.
      for (const key of ['home', 'product', 'origin', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
