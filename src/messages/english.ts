import type { Catalogue } from './catalogue.ts'
import type { English } from './en.ts'
import { festival } from './en/festival.ts'
import { market } from './en/market.ts'
import { refusals } from './en/refusals.ts'
import { shell } from './en/shell.ts'
import { units } from './en/units.ts'

/** What home and the shell say, and what any page may have to: in the first load. */
const aboard = { festival, market, refusals, shell, units }

/** A feature whose English comes with its page. */
export type LateFeature = Exclude<keyof English, keyof typeof aboard>

const late: Record<LateFeature, () => Promise<Catalogue>> = {
  account: async () => (await import('./en/account.ts')).account,
  after: async () => (await import('./en/after.ts')).after,
  bank: async () => (await import('./en/bank.ts')).bank,
  card: async () => (await import('./en/card.ts')).card,
  address: async () => (await import('./en/address.ts')).address,
  cashier: async () => (await import('./en/cashier.ts')).cashier,
  checkout: async () => (await import('./en/checkout.ts')).checkout,
  coupons: async () => (await import('./en/coupons.ts')).coupons,
  code: async () => (await import('./en/code.ts')).code,
  delivery: async () => (await import('./en/delivery.ts')).delivery,
  face: async () => (await import('./en/face.ts')).face,
  journey: async () => (await import('./en/journey.ts')).journey,
  counter: async () => (await import('./en/counter.ts')).counter,
  compare: async () => (await import('./en/compare.ts')).compare,
  live: async () => (await import('./en/live.ts')).live,
  liveBuy: async () => (await import('./en/live-buy.ts')).liveBuy,
  night: async () => (await import('./en/night.ts')).night,
  orders: async () => (await import('./en/orders.ts')).orders,
  origin: async () => (await import('./en/origin.ts')).origin,
  pavilion: async () => (await import('./en/pavilion.ts')).pavilion,
  papers: async () => (await import('./en/papers.ts')).papers,
  payCode: async () => (await import('./en/pay-code.ts')).payCode,
  phone: async () => (await import('./en/phone.ts')).phone,
  recall: async () => (await import('./en/recall.ts')).recall,
  scan: async () => (await import('./en/scan.ts')).scan,
  share: async () => (await import('./en/share.ts')).share,
  stage: async () => (await import('./en/stage.ts')).stage,
  steps: async () => (await import('./en/steps.ts')).steps,
  tags: async () => (await import('./en/tags.ts')).tags,
  talk: async () => (await import('./en/talk.ts')).talk,
  tracking: async () => (await import('./en/tracking.ts')).tracking,
  wall: async () => (await import('./en/wall.ts')).wall,
  game: async () => (await import('./en/game.ts')).game,
  underWay: async () => (await import('./en/under-way.ts')).underWay,
}

/** The English that is here. It grows; a page that needs more of it is not shown before it is there. */
export const english: { [feature: string]: Catalogue } = { ...aboard }

let isWhole = false
/** Whoever comes late may be refused what the first load's pages never ask. */
async function loadRefusals(): Promise<void> {
  if (isWhole) return
  english.refusals = { ...refusals, ...(await import('./en/late-refusals.ts')).lateRefusals }
  isWhole = true
}

/** Fetches what these features say in English, each once. Rejects when one cannot be fetched. */
export async function loadEnglish(features: readonly LateFeature[]): Promise<void> {
  if (features.length === 0) return
  await Promise.all([
    loadRefusals(),
    ...features.map(async (feature) => {
      english[feature] ??= await late[feature]()
    }),
  ])
}
