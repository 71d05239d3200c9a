import type { Instant } from '#contract/time.ts'
import { nightRates, orderMinor, presaleRates, type RateKnot, told } from '#seed/wall-curve.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'

/** A part of the festival that is counted on its own. */
export interface Phase {
  phase: 'before' | 'night' | 'after'
  /** Counted from here to `until`, or to now. */
  since: Instant
  until: Instant
  opensAt: Instant
  endsAt: Instant
}

/** What the wall counts at `now`: from 20 October 20:00 the presale, then the night, whose sum stands until the next presale. */
export function phaseAt(now: Instant): Phase {
  const { year } = shanghaiDate(now)
  const festival = now >= shanghaiInstant(year, 10, 20, 20) ? year : year - 1
  const presale = shanghaiInstant(festival, 10, 20, 20)
  const opensAt = shanghaiInstant(festival, 11, 11)
  const endsAt = shanghaiInstant(festival, 11, 12)
  const around = { opensAt, endsAt }
  if (now < opensAt) return { phase: 'before', since: presale, until: opensAt, ...around }
  return { phase: now < endsAt ? 'night' : 'after', since: opensAt, until: endsAt, ...around }
}

/** Orders a second, so many ms into the knots. */
export function rateAt(knots: readonly RateKnot[], ms: number): number {
  const next = knots.findIndex((knot) => knot.ms > ms)
  const [a, b] = [knots[next - 1], knots[next]]
  if (!a || !b) return knots.at(next === 0 ? 0 : -1)?.rate ?? 0
  return a.rate + ((b.rate - a.rate) * (ms - a.ms)) / (b.ms - a.ms)
}

/** Orders in the first so many ms. */
export function ordersIn(knots: readonly RateKnot[], ms: number): number {
  let sum = 0
  for (const [place, knot] of knots.entries()) {
    const next = knots[place + 1]
    if (knot.ms >= ms || !next) break
    const to = Math.min(ms, next.ms)
    sum += ((knot.rate + rateAt(knots, to === next.ms ? to - 1e-6 : to)) / 2) * ((to - knot.ms) / 1000)
  }
  return sum
}

const curves = { before: presaleRates, night: nightRates, after: nightRates }
const worth = { before: orderMinor.presale, night: orderMinor.night, after: orderMinor.night }
const anchors = { before: told.presale, night: told.night, after: told.night }

/** The pretended curve at `now`, without anybody's own orders: the sum in fen, the orders, and orders a second. Monotone within a phase. */
export function curveAt({ phase, since, until }: Phase, now: Instant): { minor: number; orders: number; rate: number } {
  const knots = curves[phase]
  const ms = Math.max(0, Math.min(now, until) - since)
  const anchor = anchors[phase]
  const count = ordersIn(knots, ms)
  // What came in at the very first instant: in the night, the baskets that had waited for it.
  const step = anchor.minor - ordersIn(knots, anchor.ms) * worth[phase]
  return {
    minor: Math.floor(step + count * worth[phase] + 1e-3),
    orders: Math.floor(step / worth[phase] + count),
    rate: phase === 'after' ? 0 : rateAt(knots, ms),
  }
}
