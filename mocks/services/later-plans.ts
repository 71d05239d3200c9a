import { fen } from '#contract/money.ts'
import type { Plan, PlanOffer } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'

/** Lane Later takes nothing below ¥50. */
export const laterFromMinor = 5_000

/** What a plan costs over the amount, in thousandths: as the field's wallets ask of buyers. */
const feePerMille: Record<Plan, number> = { 3: 0, 6: 45, 12: 75 }
export const planMonths: readonly Plan[] = [3, 6, 12]

/**
 * What `minor` fen cost in `months` parts taken on at `now`. Each is rounded up to the fen; where there is no fee the last is smaller by
 * what that came to, so that it costs the amount and nothing else, and a fee takes it in. Due at midnight (Asia/Shanghai) of the same
 * day of the months that follow, or of their last day.
 */
export function planOffer(minor: number, months: Plan, now: Instant): PlanOffer {
  const each = Math.ceil((minor * (1000 + feePerMille[months])) / (1000 * months))
  const total = feePerMille[months] === 0 ? minor : each * months
  const last = total - each * (months - 1)
  const { year, month, day } = shanghaiDate(now)
  const dueAt = Array.from({ length: months }, (_, i) => midnightOf(year, month + i + 1, day))
  return {
    months,
    each: fen(each),
    ...(last < each && { last: fen(last) }),
    total: fen(total),
    fee: fen(total - minor),
    yearlyPercent: total === minor ? 0 : yearlyPercent(minor, each, months),
    dueAt,
  }
}

/** The parts of a plan, in fen, in the order they are due. */
export const partsOf = ({ each, last = each, dueAt }: Pick<PlanOffer, 'each' | 'last' | 'dueAt'>): number[] =>
  dueAt.map((_, i) => (i === dueAt.length - 1 ? last : each).minor)

/** Midnight of a day in Shanghai; `month` may be above 12. The 31st of a shorter month is its last. */
function midnightOf(year: number, month: number, day: number): Instant {
  const first = shanghaiDate(shanghaiInstant(year, month, 1))
  const last = shanghaiDate(shanghaiInstant(first.year, first.month + 1, 0)).day
  return shanghaiInstant(first.year, first.month, Math.min(day, last))
}

/** The effective yearly rate at which `months` parts of `each`, a month apart, are worth `minor` now (internal rate of return), to one decimal. */
export function yearlyPercent(minor: number, each: number, months: number): number {
  const worthAt = (rate: number): number =>
    Array.from({ length: months }, (_, i) => each / (1 + rate) ** (i + 1)).reduce((sum, part) => sum + part, 0)
  let low = 0
  let high = 1
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (worthAt(middle) > minor) low = middle
    else high = middle
  }
  return Math.round(((1 + low) ** 12 - 1) * 1000) / 10
}
