import type { Instant } from '#contract/time.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** The lane keeps Shanghai's calendar, which has no summer time. */
const shanghaiOffsetMs = 8 * hourMs

/** The first instant of a day in Shanghai. */
const startOfDay = (at: Instant): Instant => Math.floor((at + shanghaiOffsetMs) / dayMs) * dayMs - shanghaiOffsetMs

/** How long ago, as one figure: whole hours for two days, then whole days. Never more than is true; the same as formats.age. */
export function ageFigure(since: Instant, now: Instant): { count: number; unit: 'hours' | 'days' } {
  const hours = Math.max(0, Math.floor((now - since) / hourMs))
  return hours < 48 ? { count: hours, unit: 'hours' } : { count: Math.floor(hours / 24), unit: 'days' }
}

/** What is left until the best-by day, counted in days that are wholly good; then its eve, the day itself, and past it. */
export type Left = { code: 'days'; days: number } | { code: 'tomorrow' } | { code: 'today' } | { code: 'past' }

/** In: the end of the best-by day in Shanghai, and now. */
export function leftUntil(bestBefore: Instant, now: Instant): Left {
  if (now >= bestBefore) return { code: 'past' }
  const days = Math.floor((startOfDay(bestBefore) - now) / dayMs)
  if (days >= 1) return { code: 'days', days }
  return startOfDay(now) === startOfDay(bestBefore) ? { code: 'today' } : { code: 'tomorrow' }
}

/** The bar from harvest to the best-by day: one part to a day (at most three weeks of them), and how much of it is over, 0 to 1. */
export function freshnessBar(since: Instant, bestBefore: Instant, now: Instant): { days: number; over: number } {
  const whole = Math.max(dayMs, startOfDay(bestBefore) - since)
  return {
    days: Math.min(21, Math.max(1, Math.round(whole / dayMs))),
    over: Math.min(1, Math.max(0, (now - since) / whole)),
  }
}
