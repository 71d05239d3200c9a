/** Pages that come as chunks of their own. Each loads the page's component. */
export const pages = {
  aisle: async () => (await import('#features/market/aisle-page.tsx')).AislePage,
  search: async () => (await import('#features/market/search-page.tsx')).SearchPage,
  product: async () => (await import('#features/market/product-page.tsx')).ProductPage,
  origin: async () => (await import('#features/origin/origin-page.tsx')).OriginPage,
  scan: async () => (await import('#features/scan/scan-page.tsx')).ScanPage,
  basket: async () => (await import('#features/checkout/basket-page.tsx')).BasketPage,
  paid: async () => (await import('#features/cashier/paid-page.tsx')).PaidPage,
  orders: async () => (await import('#features/orders/orders-page.tsx')).OrdersPage,
  tracking: async () => (await import('#features/tracking/tracking-page.tsx')).TrackingPage,
  lanternNight: async () => (await import('#features/market/lantern-night-page.tsx')).LanternNightPage,
  me: async () => (await import('#features/account/me-page.tsx')).MePage,
}
