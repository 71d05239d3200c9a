import type { Watched } from '#contract/share.ts'
import type { Instant } from '#contract/time.ts'

/** How many metres are left at an instant: evenly between two of the told times, the first before and the last after them. */
export function metresLeft(way: NonNullable<Watched['way']>, at: Instant): number | undefined {
  const next = way.findIndex((fix) => fix.at > at)
  const to = next < 0 ? way.at(-1) : way[next]
  if (!to) return undefined
  const from = (next > 0 ? way[next - 1] : undefined) ?? to
  const part = to.at === from.at ? 1 : (at - from.at) / (to.at - from.at)
  return from.metres + (to.metres - from.metres) * Math.min(1, Math.max(0, part))
}
