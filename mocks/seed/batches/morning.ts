import type { Instant } from '#contract/time.ts'
import { daysBetween, daysLater, instantOf, isoDate, monthDay, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'

/** Every batch is written as it came in on this day; each later morning's is the same story, so many days later. */
const firstYear = 2026
const firstDay = shanghaiInstant(firstYear, 11, 9)

/** For so many mornings a month and a day name one batch only; lots of later ones carry the year as well. */
const lotsWithoutYear = 365

/** One morning's deliveries. All it is given is the first morning's, and is answered as it is on this one. */
export interface Morning {
  /** Whole Shanghai days since 9 November 2026. */
  readonly day: number
  /** An instant, so many days later. */
  later(at: Instant): Instant
  /** `2026-11-09 00:04`, a wall-clock reading in Shanghai, as an instant. */
  instant(reading: string): Instant
  /** `2026-11-14`, a day. */
  date(iso: string): string
  /** `HZ-1109-C12`, a lot whose code holds month and day: HZ-1110-C12 a day later, HZ-271109-C12 a year later. */
  lot(code: string): string
}

/** `2026-11-09 00:04`, a wall-clock reading in Shanghai, as an instant. */
export const shanghai = (reading: string): Instant => instantOf(`${reading.replace(' ', 'T')}:00+08:00`)

/** The morning of day `day`, a whole number from 0 on. */
export function morning(day: number): Morning {
  const later = (at: Instant): Instant => daysLater(at, day)
  return {
    day,
    later,
    instant: (reading) => later(shanghai(reading)),
    date: (iso) => isoDate(later(shanghai(`${iso} 00:00`))),
    lot: (code) =>
      code.replace(dayInLot, (_, _year, month, date) => {
        const at = later(shanghaiInstant(firstYear, Number(month), Number(date)))
        return `-${day < lotsWithoutYear ? '' : String(shanghaiDate(at).year).slice(-2)}${monthDay(at)}`
      }),
  }
}

const dayInLot = /-(\d\d)?(\d\d)(\d\d)(?=-|$)/

/** The day whose story goes on at `now`. There are no days before the first. */
export const dayAt = (now: Instant): number => Math.max(0, daysBetween(firstDay, now))

/** The day whose lot this is, when the lot's code on the first morning was `first`; undefined when it is none's. */
export function dayOfLot(lot: string, first: string): number | undefined {
  const read = dayInLot.exec(lot)
  const [, , month, date] = dayInLot.exec(first) ?? []
  if (!read) return undefined
  const from = shanghaiInstant(firstYear, Number(month), Number(date))
  const years = read[1] === undefined ? [firstYear, firstYear + 1] : [2000 + Number(read[1])]
  return years
    .map((year) => daysBetween(from, shanghaiInstant(year, Number(read[2]), Number(read[3]))))
    .find((day) => day >= 0 && morning(day).lot(first) === lot)
}
