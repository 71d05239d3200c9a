import type { ComponentType } from 'react'
import { NotFoundPage } from './not-found-page.tsx'

const files = import.meta.glob<Record<string, ComponentType>>([
  '../features/*/*-page.tsx',
  '!../features/market/home-page.tsx',
])

const lazily = (file: string, name: string) => async (): Promise<ComponentType> =>
  (await files[`../features/${file}.tsx`]?.())?.[name] ?? NotFoundPage

/** Pages that come as chunks of their own, by name. */
export const pages = {
  aisle: lazily('market/aisle-page', 'AislePage'),
  search: lazily('market/search-page', 'SearchPage'),
  product: lazily('market/product-page', 'ProductPage'),
  origin: lazily('origin/origin-page', 'OriginPage'),
  scan: lazily('scan/scan-page', 'ScanPage'),
  basket: lazily('checkout/basket-page', 'BasketPage'),
  orders: lazily('orders/orders-page', 'OrdersPage'),
  tracking: lazily('tracking/tracking-page', 'TrackingPage'),
  paid: lazily('cashier/paid-page', 'PaidPage'),
  lanternNight: lazily('market/lantern-night-page', 'LanternNightPage'),
  me: lazily('account/me-page', 'MePage'),
}
