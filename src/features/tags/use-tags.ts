import { useQuery } from '@tanstack/react-query'
import type { DemoTag } from '#contract/catalogue.ts'
import { tagKey } from '#domain/printed-tag.ts'
import { readShopAddress, type ShopAddress } from '#domain/shop-address.ts'
import { pageAddress } from '#platform/page-address.ts'
import { demoTagsQuery } from '#queries/demo-tags-query.ts'
import { useTagSettings } from '#stores/tags-store.ts'

/** Where the shop is open now, as the codes would say it. */
export const ownAddress = (): string => pageAddress('')

/** What stands in the address field, and what it is good for. */
export function useCodeAddress(): { typed: string; read: ShopAddress } {
  const own = ownAddress()
  const typed = useTagSettings(({ address }) => address) ?? own
  return { typed, read: readShopAddress(typed, own) }
}

/** Every tag of this world, and those of them that are wanted. Undefined while they are fetched. */
export function useTags(): { all: readonly DemoTag[]; wanted: readonly DemoTag[] } | undefined {
  const { data } = useQuery(demoTagsQuery)
  const leftOut = useTagSettings((settings) => settings.leftOut)
  return data && { all: data.tags, wanted: data.tags.filter((tag) => !leftOut.includes(tagKey(tag))) }
}
