import * as v from 'valibot'
import { Product } from './catalogue.ts'
import { GameSummary } from './game.ts'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** Presale: deposits are taken. First and second: the two sale windows, in which the cross-store discount counts. `to` is no longer in it. */
export const SaleWindow = v.object({ id: v.picklist(['presale', 'first', 'second']), from: Instant, to: Instant })
export type SaleWindow = v.InferOutput<typeof SaleWindow>

/** What a thing costs during the night, and what before and after it. */
export const NightPrice = v.object({ gtin: v.string(), price: Money, was: Money })
export type NightPrice = v.InferOutput<typeof NightPrice>

/**
 * Lantern Night: opens on the next 11 November 00:00 Asia/Shanghai by the world's clock, `open` during that day. `night` is told
 * beforehand, so that a page can turn its prices at the instant; `windows` are this year's, of which `window` is the sale window now.
 */
export const Festival = v.object({
  opensAt: Instant,
  endsAt: Instant,
  open: v.boolean(),
  products: v.array(Product),
  windows: v.array(SaleWindow),
  window: v.optional(v.picklist(['first', 'second'])),
  night: v.array(NightPrice),
  /** Every `per` of goods takes `minus`, in a sale window; absent where nothing does. */
  crossStore: v.optional(v.object({ per: Money, minus: Money })),
  /** Coupons laid out on the night's page, by id. */
  coupons: v.array(v.string()),
  game: GameSummary,
  /** Simulated: what was spent since `since`, presale before the night, midnight in it. */
  wall: v.object({ spent: Money, since: Instant }),
})
export type Festival = v.InferOutput<typeof Festival>
