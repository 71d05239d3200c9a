import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewAddress } from '#contract/identity.ts'
import { call } from '#platform/http.ts'
import { checkoutQuery } from './checkout-query.ts'
import { meQuery } from './me-query.ts'
import { persist } from './persist.ts'

/** Where things shall be brought: an address of the book, or one that is written into it first, over `replaces` if it is there. */
export type BringTo = { addressId: string } | { address: NewAddress; replaces: string | null }

/** Chooses where things are brought, and gives the address's id. Refused with houseUnknown, addressBookFull, noteHasCard ... */
export function useBringTo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (to: BringTo): Promise<string> => {
      const kept = 'addressId' in to ? to.addressId : to.replaces
      if ('address' in to && kept === null) return (await call('addAddress', { body: to.address })).addressId
      const addressId = kept ?? ''
      if ('address' in to) await persist(() => call('editAddress', { params: { addressId }, body: to.address }))
      return (await persist(() => call('chooseAddress', { body: { addressId } }))).addressId
    },
    // The promise is counted to the door. The next page shall not speak of the old one.
    onSettled: () => {
      for (const key of ['home', 'product', 'origin']) void client.invalidateQueries({ queryKey: [key] })
      return Promise.all([client.invalidateQueries(meQuery), client.invalidateQueries(checkoutQuery)])
    },
  })
}
