import type { Instant } from '#contract/time.ts'

/** The lane lives at UTC+8 all year: China has had no summer time since 1991. */
export const shanghaiOffsetMs = 8 * 3_600_000

export interface ShanghaiDate {
  year: number
  /** 1..12 */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** The wall-clock reading in Asia/Shanghai at an instant. */
export function shanghaiDate(at: Instant): ShanghaiDate {
  const date = new Date(at + shanghaiOffsetMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

/** The instant of a wall-clock reading in Asia/Shanghai. */
export function shanghaiInstant(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Instant {
  return Date.UTC(year, month - 1, day, hour, minute, second) - shanghaiOffsetMs
}

/** Reads ISO 8601 with offset; throws on anything else, since only our own seeds are read with it. */
export function instantOf(iso: string): Instant {
  const at = Date.parse(iso)
  if (Number.isNaN(at) || !/(Z|[+-]\d\d:\d\d)$/.test(iso)) throw new Error(`not an instant: ${iso}`)
  return at
}

/** ISO 8601 in Asia/Shanghai with its offset, the form EPCIS events use. */
export function isoShanghai(at: Instant): string {
  return `${new Date(at + shanghaiOffsetMs).toISOString().slice(0, -1)}+08:00`
}

/** ISO 8601 as clocks read it at an offset such as `+03:00`. */
export function isoWithOffset(at: Instant, offset: string): string {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
  return `${new Date(at + ahead).toISOString().slice(0, -1)}${offset}`
}

/** Year, month and day in Shanghai, e.g. 2026-11-09. */
export const isoDate = (at: Instant): string => isoShanghai(at).slice(0, 10)

const dayMs = 24 * 3_600_000

/** The same wall-clock reading so many days later (earlier when negative): every day in Shanghai has 24 hours. */
export const daysLater = (at: Instant, days: number): Instant => at + days * dayMs

/** Whole days from the Shanghai day of one instant to that of another; negative when the other is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  const dayOf = (at: Instant): number => Math.floor((at + shanghaiOffsetMs) / dayMs)
  return dayOf(to) - dayOf(from)
}

/** Month and day as four digits, e.g. 1109: part of order numbers. */
export function monthDay(at: Instant): string {
  const { month, day } = shanghaiDate(at)
  return `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}
