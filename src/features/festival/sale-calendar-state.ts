import type { SaleWindow } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'

export type WindowState = 'over' | 'now' | 'coming'

/** Where `now` stands to a window; its last instant is not in it any more. */
export const windowState = ({ from, to }: Pick<SaleWindow, 'from' | 'to'>, now: Instant): WindowState =>
  now >= to ? 'over' : now >= from ? 'now' : 'coming'

/** How far along the calendar's line `now` is, 0 to 1: each window has an equal part of it, and so has each gap half of one on either side. */
export function placeOnLine(windows: readonly Pick<SaleWindow, 'from' | 'to'>[], now: Instant): number {
  const last = windows.length - 1
  const at = windows.findLastIndex(({ from }) => now >= from)
  if (at < 0) return 0
  const here = windows[at]
  const next = windows[at + 1]
  if (!here || !next) return 1
  const share = Math.min(1, Math.max(0, (now - here.from) / (next.from - here.from)))
  return (at + share) / last
}
