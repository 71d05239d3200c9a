import type { Festival, SaleWindow } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'

const month = 11
const day = 11

/**
 * When Lantern Night is, seen from `now`: 11 November from 00:00 to midnight in Asia/Shanghai, this year's until it has
 * ended, then the next. `open` from the first millisecond of the day to the last.
 */
export function lanternNight(now: Instant): Pick<Festival, 'opensAt' | 'endsAt' | 'open'> {
  const { year } = shanghaiDate(now)
  const thisYears = shanghaiInstant(year, month, day + 1)
  const when = now < thisYears ? year : year + 1
  const opensAt = shanghaiInstant(when, month, day)
  return { opensAt, endsAt: shanghaiInstant(when, month, day + 1), open: now >= opensAt }
}

/**
 * The calendar of the coming festival, or the one that is on: presale from 20 October 20:00 until the night begins, the first window from
 * 1 November 00:00 through the 3rd, the second all of 11 November. The presale goes on through the first window.
 */
export function saleWindows(now: Instant): SaleWindow[] {
  const { opensAt, endsAt } = lanternNight(now)
  const { year } = shanghaiDate(opensAt)
  return [
    { id: 'presale', from: shanghaiInstant(year, 10, 20, 20), to: opensAt },
    { id: 'first', from: shanghaiInstant(year, 11, 1), to: shanghaiInstant(year, 11, 4) },
    { id: 'second', from: opensAt, to: endsAt },
  ]
}

/** The sale window `now` is in; undefined between them. The cross-store discount counts only inside one. */
export function saleWindowAt(now: Instant): 'first' | 'second' | undefined {
  for (const { id, from, to } of saleWindows(now)) if (id !== 'presale' && now >= from && now < to) return id
  return undefined
}

/** The presale of the coming night: deposits are taken `from` <= now < `to`. */
export function presaleOf(now: Instant): Pick<SaleWindow, 'from' | 'to'> {
  const { opensAt } = lanternNight(now)
  return { from: shanghaiInstant(shanghaiDate(opensAt).year, 10, 20, 20), to: opensAt }
}
