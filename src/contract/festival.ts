import * as v from 'valibot'
import { Product } from './catalogue.ts'
import { Instant } from './time.ts'

/** Lantern Night: opens on the next 11 November 00:00 Asia/Shanghai by the world's clock. `open` during that day. */
export const Festival = v.object({
  opensAt: Instant,
  endsAt: Instant,
  open: v.boolean(),
  products: v.array(Product),
})
export type Festival = v.InferOutput<typeof Festival>
