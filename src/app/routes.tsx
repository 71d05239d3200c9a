import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { categoryQuery } from '#queries/category-query.ts'
import { checkoutQuery } from '#queries/checkout-query.ts'
import { couponsQuery } from '#queries/coupons-query.ts'
import { demoTagsQuery } from '#queries/demo-tags-query.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { festivalQuery } from '#queries/festival-query.ts'
import { meQuery } from '#queries/me-query.ts'
import { orderQuery } from '#queries/order-query.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { originQuery } from '#queries/origin-query.ts'
import { productQuery } from '#queries/product-query.ts'
import { roomQuery } from '#queries/room-query.ts'
import { searchQuery } from '#queries/search-query.ts'
import { streetsQuery } from '#queries/streets-query.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { HomePage } from '#features/market/home-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PageError } from './page-error.tsx'
import { PageLoading } from './page-loading.tsx'
import { RootError } from './root-error.tsx'
import { Shell, type RouteHandle } from './shell.tsx'
import { pages } from './pages.ts'

const page = (load: () => Promise<ComponentType>) => ({ Component: load })

/** A page with a bar of its own. */
const ownBar: RouteHandle = { tabs: false, progress: true }
/** The page of what is under way needs no word of it from above. */
const theOrder: RouteHandle = { tabs: false }
/** A page that is the receipt, or has no room for it. */
const alone: RouteHandle = { tabs: false, dock: false }
/** The receipt itself, on a page that is not about paying yet, or any more. */
const paper: RouteHandle = { ...alone, progress: true }
/** A page for a whole wall. */
const wall: RouteHandle = { tabs: false, dock: false, rail: false }

/**
 * Every address of the shop. Home is in the first load; every other page is its own chunk, and its loader starts the page's
 * questions while the chunk is on its way, without waiting for the answers.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const ask =
    (
      ...queries: ((params: Record<string, string | undefined>, url: URL) => Promise<unknown>)[]
    ): RouteObject['loader'] =>
    ({ params, request }) => {
      for (const query of queries) void query(params, new URL(request.url))
      return null
    }
  const prefetchSearch = async (words: string): Promise<void> => {
    if (words.trim() !== '') await client.prefetchQuery(searchQuery(words))
  }
  // What reads a tag comes with its page and is not in the first load; it is small, and here before the page is.
  const prefetchOrigin = async ({ pathname, search }: URL): Promise<void> => {
    const { parse } = await import('#contract/gs1/digital-link.ts')
    const read = parse(`${pathname}${search}`)
    if (!read.ok || read.link.lot === undefined) return
    const { gtin, lot, serial } = read.link
    await client.prefetchQuery(originQuery(gtin, lot, serial))
  }
  const askOrigin = ask((_, url) => prefetchOrigin(url).catch(() => {}))
  return [
    {
      Component: Shell,
      ErrorBoundary: RootError,
      children: [
        {
          ErrorBoundary: PageError,
          HydrateFallback: PageLoading,
          children: [
            { index: true, Component: HomePage },
            {
              path: 'aisle/:categoryId',
              loader: ask(({ categoryId = '' }) => client.prefetchQuery(categoryQuery(categoryId))),
              lazy: page(pages.aisle),
            },
            {
              path: 'search',
              loader: ask((_, url) => prefetchSearch(url.searchParams.get('q') ?? '')),
              lazy: page(pages.search),
            },
            {
              path: 'p/:gtin',
              loader: ask(({ gtin = '' }) => client.prefetchQuery(productQuery(gtin))),
              handle: ownBar,
              lazy: page(pages.product),
            },
            { path: '01/:gtin', handle: ownBar, lazy: page(pages.origin) },
            { path: '01/:gtin/10/:lot', loader: askOrigin, handle: ownBar, lazy: page(pages.origin) },
            { path: '01/:gtin/*', loader: askOrigin, handle: ownBar, lazy: page(pages.origin) },
            { path: 'scan', handle: alone, lazy: page(pages.scan) },
            {
              path: 'basket',
              loader: ask(() => client.prefetchQuery(checkoutQuery)),
              handle: paper,
              lazy: page(pages.basket),
            },
            { path: 'card/:tradeNo', handle: alone, lazy: page(pages.card) },
            { path: 'bank/:challengeId', handle: wall, lazy: page(pages.bank) },
            { path: 'bank-app/:challengeId', handle: wall, lazy: page(pages.bankApp) },
            {
              path: 'addresses',
              loader: ask(
                () => client.prefetchQuery(meQuery),
                () => client.prefetchQuery(streetsQuery),
                () => client.prefetchQuery(checkoutQuery),
              ),
              handle: ownBar,
              lazy: page(pages.addresses),
            },
            {
              path: 'addresses/:addressId',
              loader: ask(
                () => client.prefetchQuery(meQuery),
                () => client.prefetchQuery(streetsQuery),
              ),
              handle: ownBar,
              lazy: page(pages.address),
            },
            {
              path: 'checkout/:step',
              loader: ask(() => client.prefetchQuery(checkoutQuery)),
              handle: alone,
              lazy: page(pages.steps),
            },
            { path: 'compare', handle: alone, lazy: page(pages.compare) },
            {
              path: 'orders',
              loader: ask(
                () => client.prefetchQuery(ordersQuery),
                () => client.prefetchQuery(depositsQuery),
              ),
              lazy: page(pages.orders),
            },
            {
              path: 'orders/:orderId',
              loader: ask(({ orderId = '' }) => client.prefetchQuery(orderQuery(orderId))),
              handle: theOrder,
              lazy: page(pages.tracking),
            },
            {
              path: 'orders/:orderId/paid',
              loader: ask(({ orderId = '' }) => client.prefetchQuery(orderQuery(orderId))),
              handle: alone,
              lazy: page(pages.paid),
            },
            {
              path: 'orders/:orderId/receipt',
              loader: ask(({ orderId = '' }) => client.prefetchQuery(orderQuery(orderId))),
              handle: paper,
              lazy: page(pages.receipt),
            },
            { path: 'watch/:shareId', handle: alone, lazy: page(pages.watch) },
            {
              path: 'lantern-night',
              loader: ask(
                () => client.prefetchQuery(festivalQuery),
                () => client.prefetchQuery(depositsQuery),
                () => client.prefetchQuery(couponsQuery),
              ),
              handle: ownBar,
              lazy: page(pages.lanternNight),
            },
            {
              path: 'lantern-night/deposits',
              loader: ask(() => client.prefetchQuery(depositsQuery)),
              handle: ownBar,
              lazy: page(pages.deposits),
            },
            {
              path: 'lantern-night/deposits/:depositId',
              loader: ask(() => client.prefetchQuery(depositsQuery)),
              handle: alone,
              lazy: page(pages.deposit),
            },
            { path: 'lantern-night/wall', handle: wall, lazy: page(pages.wall) },
            { path: 'lantern-night/game', handle: alone, lazy: page(pages.game) },
            { path: 'pavilion', handle: alone, lazy: page(pages.pavilion) },
            { path: 'live', handle: alone, lazy: page(pages.rooms) },
            {
              path: 'live/:roomId',
              loader: ask(({ roomId = '' }) => client.prefetchQuery(roomQuery(roomId))),
              handle: alone,
              lazy: page(pages.live),
            },
            {
              path: 'live/:roomId/replay/:showId',
              loader: ask(({ roomId = '', showId = '' }) => client.prefetchQuery(roomQuery(roomId, showId))),
              handle: alone,
              lazy: page(pages.replay),
            },
            {
              path: 'me',
              loader: ask(
                () => client.prefetchQuery(meQuery),
                () => client.prefetchQuery(walletQuery),
              ),
              lazy: page(pages.me),
            },
            {
              path: 'me/statement',
              loader: ask(() => client.prefetchQuery(walletQuery)),
              handle: ownBar,
              lazy: page(pages.statement),
            },
            {
              path: 'me/coupons',
              loader: ask(() => client.prefetchQuery(couponsQuery)),
              handle: ownBar,
              lazy: page(pages.coupons),
            },
            {
              path: 'pay-code',
              loader: ask(() => client.prefetchQuery(walletQuery)),
              handle: alone,
              lazy: page(pages.payCode),
            },
            { path: 'counter', handle: wall, lazy: page(pages.counter) },
            {
              path: 'tags',
              loader: ask(() => client.prefetchQuery(demoTagsQuery)),
              handle: alone,
              lazy: page(pages.tags),
            },
            {
              path: 'tags/big/:place',
              loader: ask(() => client.prefetchQuery(demoTagsQuery)),
              handle: wall,
              lazy: page(pages.bigTag),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]
}
