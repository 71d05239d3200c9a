import { account } from './en/account.ts'
import { cashier } from './en/cashier.ts'
import { checkout } from './en/checkout.ts'
import { code } from './en/code.ts'
import { face } from './en/face.ts'
import { festival } from './en/festival.ts'
import { market } from './en/market.ts'
import { orders } from './en/orders.ts'
import { origin } from './en/origin.ts'
import { papers } from './en/papers.ts'
import { recall } from './en/recall.ts'
import { refusals } from './en/refusals.ts'
import { scan } from './en/scan.ts'
import { shell } from './en/shell.ts'
import { stage } from './en/stage.ts'
import { tags } from './en/tags.ts'
import { tracking } from './en/tracking.ts'
import { units } from './en/units.ts'

/** English, whole: the other languages are typed against it. What of it the first load carries stands in english.ts. */
export const en = {
  account,
  cashier,
  checkout,
  code,
  face,
  festival,
  market,
  orders,
  origin,
  papers,
  recall,
  refusals,
  scan,
  shell,
  stage,
  tags,
  tracking,
  units,
} as const

export type English = typeof en
