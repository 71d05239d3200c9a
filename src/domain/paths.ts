import type { CheckoutStep } from './checkout-steps.ts'

const segment = encodeURIComponent

/** Whether what a trade is for is a deposit: those have a page of their own, before and after they are paid. */
export const isDepositId = (orderId: string): boolean => orderId.startsWith('LD-')

/** Every address inside the shop, without the folder it is served from. Links and redirects are built here and nowhere else. */
export const paths = {
  home: () => '/',
  aisle: (categoryId: string) => `/aisle/${segment(categoryId)}`,
  search: (words?: string) => (words ? `/search?q=${segment(words)}` : '/search'),
  product: (gtin: string) => `/p/${segment(gtin)}`,
  /** A batch's page has the path of its printed tag: GS1 Digital Link 1.2, AI 01 and AI 10. */
  origin: (gtin: string, lot?: string) =>
    lot === undefined ? `/01/${segment(gtin)}` : `/01/${segment(gtin)}/10/${segment(lot)}`,
  /** One piece of a batch, AI 21. */
  piece: (gtin: string, lot: string, serial: string) => `/01/${segment(gtin)}/10/${segment(lot)}/21/${segment(serial)}`,
  scan: () => '/scan',
  basket: () => '/basket',
  /** The wallet slides over the basket's receipt. */
  pay: (tradeNo: string) => `/basket?pay=${segment(tradeNo)}`,
  /** One of the four pages of the classic checkout; with a trade, its card page for an order that is placed. */
  steps: (step: CheckoutStep, tradeNo?: string) =>
    tradeNo === undefined ? `/checkout/${step}` : `/checkout/${step}?pay=${segment(tradeNo)}`,
  /** Wallet and card, side by side. */
  compare: () => '/compare',
  /** A card for one trade. `checkout/card` is the four-page form's. */
  card: (tradeNo: string) => `/card/${segment(tradeNo)}`,
  /** The card's bank asks whether it is you; and its app. */
  challenge: (challengeId: string) => `/bank/${segment(challengeId)}`,
  bankApp: (challengeId: string) => `/bank-app/${segment(challengeId)}`,
  /** The address book, and one address of it. */
  addresses: () => '/addresses',
  newAddress: () => '/addresses/new',
  address: (addressId: string) => `/addresses/${segment(addressId)}`,
  orders: () => '/orders',
  order: (orderId: string): string => (isDepositId(orderId) ? paths.deposit(orderId) : `/orders/${segment(orderId)}`),
  paid: (orderId: string): string =>
    isDepositId(orderId) ? paths.deposit(orderId) : `/orders/${segment(orderId)}/paid`,
  /** To print, or to keep as a picture. */
  receipt: (orderId: string) => `/orders/${segment(orderId)}/receipt`,
  /** Somebody else's delivery, by the link they were sent. */
  watch: (shareId: string) => `/watch/${segment(shareId)}`,
  lanternNight: () => '/lantern-night',
  /** What is held with a deposit; one of it, with the wallet over it while a trade of it is paid. */
  deposits: () => '/lantern-night/deposits',
  deposit: (depositId: string, tradeNo?: string): string =>
    `/lantern-night/deposits/${segment(depositId)}${tradeNo === undefined ? '' : `?pay=${segment(tradeNo)}`}`,
  /** The rooms of the lane. */
  rooms: () => '/live',
  /** A room with the show that is on in it. */
  live: (roomId: string) => `/live/${segment(roomId)}`,
  /** One show of a room from its beginning, or from so many milliseconds on. */
  replay: (roomId: string, showId: string, atMs?: number) =>
    `/live/${segment(roomId)}/replay/${segment(showId)}${atMs === undefined ? '' : `?at=${atMs}`}`,
  /** One numbered piece, by invitation. */
  pavilion: () => '/pavilion',
  /** The night in figures, for a whole wall. */
  wall: () => '/lantern-night/wall',
  /** The game of the night: eleven lanterns to light. */
  game: () => '/lantern-night/game',
  me: () => '/me',
  /** Paying without a PIN, over Me. */
  passFree: () => '/me?set=pass-free',
  /** Everything that went in and out of the wallet. */
  statement: () => '/me/statement',
  /** What comes off, and what could: yours, to be had, used and over. */
  coupons: () => '/me/coupons',
  /** The presenter's sheet of tags to print. */
  tags: () => '/tags',
  /** One of them, large; counted from 1. */
  bigTag: (place: number) => `/tags/big/${place}`,
  /** The wallet shown to a counter. */
  payCode: () => '/pay-code',
  /** A counter of the store, on a second device or in a second tab; `till` is its number. */
  counter: (till?: number) => (till === undefined ? '/counter' : `/counter?till=${till}`),
}
