import { withWords } from './with-words.ts'

/** Pages that come as chunks of their own. Each loads the page's component, and the English it speaks beyond home's. */
export const pages = {
  aisle: withWords(async () => (await import('#features/market/aisle-page.tsx')).AislePage),
  search: withWords(async () => (await import('#features/market/search-page.tsx')).SearchPage),
  product: withWords(async () => (await import('#features/market/product-page.tsx')).ProductPage),
  origin: withWords(async () => (await import('./batch-route.tsx')).BatchRoute, 'code', 'origin', 'papers', 'recall'),
  scan: withWords(async () => (await import('#features/scan/scan-page.tsx')).ScanPage, 'code', 'scan'),
  basket: withWords(async () => (await import('#features/checkout/basket-page.tsx')).BasketPage, 'checkout'),
  addresses: withWords(async () => (await import('#features/address/address-page.tsx')).AddressPage, 'address'),
  address: withWords(async () => (await import('#features/address/address-form-page.tsx')).AddressFormPage, 'address'),
  paid: withWords(async () => (await import('#features/cashier/paid-page.tsx')).PaidPage, 'cashier'),
  card: withWords(async () => (await import('#features/card/card-page.tsx')).CardPage, 'card'),
  bank: withWords(async () => (await import('#features/bank/bank-page.tsx')).BankPage, 'bank'),
  bankApp: withWords(async () => (await import('#features/bank/bank-app-page.tsx')).BankAppPage, 'bank'),
  compare: withWords(async () => (await import('#features/compare/compare-page.tsx')).ComparePage, 'compare'),
  steps: withWords(async () => (await import('./steps-route.tsx')).StepsRoute, 'card', 'checkout', 'steps'),
  orders: withWords(async () => (await import('#features/orders/orders-page.tsx')).OrdersPage, 'after', 'orders'),
  tracking: withWords(async () => (await import('./order-route.tsx')).OrderRoute, 'after', 'delivery', 'tracking'),
  receipt: withWords(async () => (await import('#features/orders/receipt-page.tsx')).ReceiptPage, 'after'),
  lanternNight: withWords(async () => (await import('#features/market/lantern-night-page.tsx')).LanternNightPage),
  me: withWords(async () => (await import('#features/account/me-page.tsx')).MePage, 'account', 'after'),
  statement: withWords(
    async () => (await import('#features/account/statement-page.tsx')).StatementPage,
    'account',
    'after',
  ),
  payCode: withWords(async () => (await import('#features/code/pay-code-page.tsx')).PayCodePage, 'payCode'),
  counter: withWords(async () => (await import('#features/code/counter-page.tsx')).CounterPage, 'counter', 'payCode'),
  tags: withWords(async () => (await import('#features/tags/tags-page.tsx')).TagsPage, 'tags'),
  bigTag: withWords(async () => (await import('#features/tags/big-tag-page.tsx')).BigTagPage, 'tags'),
}
