import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChooseCheckout } from '#contract/checkout.ts'
import type { NewAddress } from '#contract/identity.ts'
import { call } from '#platform/http.ts'
import { checkoutQuery } from './checkout-query.ts'
import { meQuery } from './me-query.ts'
import { persist } from './persist.ts'

/** The streets an address can be in. */
export const streetsQuery = queryOptions({
  queryKey: ['streets'],
  queryFn: ({ signal }) => call('getStreets', undefined, { signal }),
  staleTime: Infinity,
})

/** How far a house is from the store. Refused with houseUnknown. */
export const houseQuery = (streetId: string, number: number) =>
  queryOptions({
    queryKey: ['house', streetId, number],
    queryFn: ({ signal }) => call('measureHouse', { params: { streetId, number: String(number) } }, { signal }),
    staleTime: Infinity,
  })

/** Where things shall be brought: an address of the book, or one that is written into it first, over `replaces` if it is there. */
export type BringTo = { addressId: string } | { address: NewAddress; replaces: string | null }

/** Chooses where things are brought, and gives the address's id. Refused with houseUnknown, addressBookFull, noteHasCard ... */
export function useBringTo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (to: BringTo): Promise<string> => {
      const kept = 'addressId' in to ? to.addressId : to.replaces
      if ('address' in to && kept === null) {
        const me = await call('addAddress', { body: to.address })
        return me.addressId
      }
      const addressId = kept ?? ''
      if ('address' in to) await persist(() => call('editAddress', { params: { addressId }, body: to.address }))
      const me = await persist(() => call('chooseAddress', { body: { addressId } }))
      return me.addressId
    },
    // The promise is counted to the door. The next page shall not speak of the old one.
    onSettled: () => {
      for (const key of ['home', 'product']) void client.invalidateQueries({ queryKey: [key] })
      return Promise.all([client.invalidateQueries(meQuery), client.invalidateQueries(checkoutQuery)])
    },
  })
}

/** Chooses how the basket is brought: time, door, note ... Refused with slotGone. */
export function useChooseHow() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'checkout' },
    mutationFn: (choices: ChooseCheckout) => persist(() => call('chooseCheckout', { body: choices })),
    onSuccess: (checkout) => client.setQueryData(checkoutQuery.queryKey, checkout),
    onError: () => client.invalidateQueries(checkoutQuery),
  })
}
