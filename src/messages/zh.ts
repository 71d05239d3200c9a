import type { SameMessages } from './catalogue.ts'
import type { English } from './en.ts'
import { account } from './zh/account.ts'
import { after } from './zh/after.ts'
import { address } from './zh/address.ts'
import { bank } from './zh/bank.ts'
import { card } from './zh/card.ts'
import { cashier } from './zh/cashier.ts'
import { checkout } from './zh/checkout.ts'
import { code } from './zh/code.ts'
import { coupons } from './zh/coupons.ts'
import { delivery } from './zh/delivery.ts'
import { face } from './zh/face.ts'
import { counter } from './zh/counter.ts'
import { compare } from './zh/compare.ts'
import { festival } from './zh/festival.ts'
import { journey } from './zh/journey.ts'
import { live } from './zh/live.ts'
import { liveBuy } from './zh/live-buy.ts'
import { market } from './zh/market.ts'
import { night } from './zh/night.ts'
import { orders } from './zh/orders.ts'
import { origin } from './zh/origin.ts'
import { pavilion } from './zh/pavilion.ts'
import { papers } from './zh/papers.ts'
import { payCode } from './zh/pay-code.ts'
import { phone } from './zh/phone.ts'
import { recall } from './zh/recall.ts'
import { refusals } from './zh/refusals.ts'
import { scan } from './zh/scan.ts'
import { share } from './zh/share.ts'
import { shell } from './zh/shell.ts'
import { stage } from './zh/stage.ts'
import { steps } from './zh/steps.ts'
import { talk } from './zh/talk.ts'
import { tags } from './zh/tags.ts'
import { tracking } from './zh/tracking.ts'
import { underWay } from './zh/under-way.ts'
import { wall } from './zh/wall.ts'
import { game } from './zh/game.ts'
import { units } from './zh/units.ts'

const chinese = {
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
  refusals,
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

/** Simplified Chinese. This line fails to compile when a key or a placeholder differs from English. */
export const zh = chinese satisfies SameMessages<English, typeof chinese>
