import type { Festival } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'
import { festivalGtins } from '#seed/festival.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { productOf } from './shelf-view.ts'

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

/** Lantern Night with what is on show. */
export function festivalOf(catalogue: CatalogueState, now: Instant): Festival {
  const products = festivalGtins.flatMap((gtin) => productOf(catalogue, gtin, now) ?? [])
  return { ...lanternNight(now), products }
}
