import type { RefusalCode } from '#contract/refusal.ts'
import { account } from './en/account.ts'
import { after } from './en/after.ts'
import { bank } from './en/bank.ts'
import { card } from './en/card.ts'
import { address } from './en/address.ts'
import { cashier } from './en/cashier.ts'
import { checkout } from './en/checkout.ts'
import { code } from './en/code.ts'
import { coupons } from './en/coupons.ts'
import { delivery } from './en/delivery.ts'
import { face } from './en/face.ts'
import { counter } from './en/counter.ts'
import { compare } from './en/compare.ts'
import { festival } from './en/festival.ts'
import { journey } from './en/journey.ts'
import { lateRefusals } from './en/late-refusals.ts'
import { live } from './en/live.ts'
import { liveBuy } from './en/live-buy.ts'
import { market } from './en/market.ts'
import { night } from './en/night.ts'
import { orders } from './en/orders.ts'
import { origin } from './en/origin.ts'
import { pavilion } from './en/pavilion.ts'
import { papers } from './en/papers.ts'
import { payCode } from './en/pay-code.ts'
import { phone } from './en/phone.ts'
import { recall } from './en/recall.ts'
import { refusals } from './en/refusals.ts'
import { scan } from './en/scan.ts'
import { share } from './en/share.ts'
import { shell } from './en/shell.ts'
import { stage } from './en/stage.ts'
import { steps } from './en/steps.ts'
import { talk } from './en/talk.ts'
import { tags } from './en/tags.ts'
import { tracking } from './en/tracking.ts'
import { underWay } from './en/under-way.ts'
import { wall } from './en/wall.ts'
import { game } from './en/game.ts'
import { units } from './en/units.ts'

/** Every refusal has words: one without does not compile. */
const allRefusals = { ...refusals, ...lateRefusals } as const satisfies Record<RefusalCode, string>

/** English, whole: the other languages are typed against it. What of it the first load carries stands in english.ts. */
export const en = {
  account,
  after,
  address,
  bank,
  card,
  cashier,
  checkout,
  coupons,
  code,
  delivery,
  face,
  counter,
  compare,
  festival,
  journey,
  live,
  liveBuy,
  market,
  night,
  orders,
  origin,
  pavilion,
  papers,
  payCode,
  phone,
  recall,
  refusals: allRefusals,
  scan,
  share,
  shell,
  stage,
  steps,
  tags,
  talk,
  tracking,
  underWay,
  wall,
  game,
  units,
} as const

export type English = typeof en
