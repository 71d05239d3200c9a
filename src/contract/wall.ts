import * as v from 'valibot'
import { Instant } from './time.ts'
import { Names } from './names.ts'

const PerSecond = v.object({ at: Instant, perSecond: v.number() })

/**
 * The gala wall. Everything of ours is simulated: a pure function of the world's seed and clock, and your own paid orders. `since` midnight
 * in the night and after it, presale before. `history` are the public figures of another, real night, each with its window and source.
 */
export const Wall = v.object({
  simulated: v.literal(true),
  at: Instant,
  since: Instant,
  phase: v.picklist(['before', 'night', 'after']),
  opensAt: Instant,
  endsAt: Instant,
  /** In fen. */
  spentMinor: v.number(),
  orders: v.number(),
  /** Of those, yours. */
  mine: v.object({ spentMinor: v.number(), orders: v.number() }),
  perSecond: v.number(),
  /** The highest so far. */
  peak: PerSecond,
  /** From ten minutes before midnight to now, oldest first. */
  curve: v.array(PerSecond),
  /** In fen. Reached so long after `since`, or still to go. */
  milestones: v.array(
    v.object({ minor: v.number(), afterMs: v.optional(v.number()), toGoMinor: v.optional(v.number()) }),
  ),
  /** Orders flying now: from a store to a place on the plane (0..1 each way), begun at `at`, for `ms`. */
  arcs: v.array(
    v.object({
      id: v.string(),
      from: v.string(),
      to: v.object({ x: v.number(), y: v.number() }),
      at: Instant,
      ms: v.number(),
    }),
  ),
  stores: v.array(v.object({ id: v.string(), names: Names, x: v.number(), y: v.number() })),
  history: v.array(
    v.object({
      year: v.number(),
      /** Null where only a part is known: see `notes`. */
      billionYuan: v.nullable(v.number()),
      window: v.picklist(['day', 'elevenDays']),
      source: v.string(),
      notes: v.array(
        v.object({
          what: v.picklist([
            'firstTwoHours',
            'tenBillionAfter',
            'passedLastYearAt',
            'ordersPerSecond',
            'byHalfPast',
            'orders',
          ]),
          /** Billion yuan, seconds, seconds of the day, orders a second, billion yuan, billion orders. */
          value: v.number(),
          source: v.string(),
        }),
      ),
    }),
  ),
})
export type Wall = v.InferOutput<typeof Wall>
