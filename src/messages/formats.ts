import { localeOf, type Language } from './languages.ts'
import { moneyParts, type MoneyAmount, type MoneyOptions, type MoneyPart } from './money-parts.ts'
import type { Translator } from './translator.ts'

/** The street the shop stands in keeps this clock, wherever the phone is. */
const timeZone = 'Asia/Shanghai'
const dayMillis = 86_400_000
/** Shanghai keeps no summer time: its calendar day is plain arithmetic. */
const shanghaiOffset = 8 * 3_600_000
const dayNumber = (instant: number): number => Math.floor((instant + shanghaiOffset) / dayMillis)

/** A per-language record, as facts carry names. */
export interface NamesRecord {
  readonly en: string
  readonly zh: string
  readonly fr?: string | undefined
}

export interface Formats {
  /** `¥39.90` in pieces, for ui/price. */
  moneyParts: (money: MoneyAmount, options?: MoneyOptions) => MoneyPart[]
  /** `¥39.90` as one string, for sentences and labels. */
  money: (money: MoneyAmount, options?: MoneyOptions) => string
  /** `1,206` */
  number: (value: number) => string
  /** `12.4k`, `1.2万` */
  compact: (value: number) => string
  /** `14:32` in Shanghai, 24 hours. */
  time: (instant: number) => string
  /** `00:00:26` in Shanghai, where the second matters. */
  timeToSecond: (instant: number) => string
  /** `14:32–14:38`, en dash. */
  timeRange: (from: number, to: number) => string
  /** `9 Nov` */
  date: (instant: number) => string
  /** `9 Nov 2026`, where the year matters: papers and their last day. */
  dateAndYear: (instant: number) => string
  /** `Sat 7 Nov` */
  weekday: (instant: number) => string
  /** `Today`, `Yesterday`, `Tomorrow`, else `Sat 7 Nov`. */
  day: (instant: number, now: number) => string
  /** `Today, 07:52` */
  dayAndTime: (instant: number, now: number) => string
  /** `12 h 16 min`, `27 min`, `40 s`; from two days on, whole days. Rounded down to the minute: never more than is true. */
  duration: (millis: number) => string
  /** `14 h`, and from two days on `3 days`: how fresh a thing is. */
  age: (millis: number) => string
  /** `1.2 km`, `400 m` */
  distance: (metres: number) => string
  /** `400 m`, `1.2 km`: what is left or too much of a way, to the metre below a kilometre. */
  metres: (metres: number) => string
  /** `3 km`: a limit, with no more digits than it has. */
  limit: (metres: number) => string
  /** `3.8 °C` */
  celsius: (degrees: number) => string
  /** The record's name in this language; French falls back to English. */
  names: (record: NamesRecord) => string
}

/** How one language writes what is not words. Build it once per language. */
export function createFormats(language: Language, { t }: Pick<Translator, 't'>): Formats {
  const locale = localeOf[language]
  const number = new Intl.NumberFormat(locale)
  const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const toSecond = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium', hourCycle: 'h23' })
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' })
  const year = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

  const time = (instant: number) => clock.format(instant)
  const weekdayOf = (instant: number) => weekday.format(instant).replace(/^(\S+), /, '$1 ')
  const days = (count: number) => t('units.days', { count })
  const day = (instant: number, now: number) => {
    const away = dayNumber(instant) - dayNumber(now)
    return Math.abs(away) > 1 ? weekdayOf(instant) : capital(relative.format(away, 'day'))
  }

  return {
    moneyParts: (money, options) => moneyParts(locale, money, options),
    money: (money, options) =>
      moneyParts(locale, money, options)
        .map((part) => part.text)
        .join(''),
    number: (value) => number.format(value),
    compact: (value) => compact.format(value).replace('K', 'k'),
    time,
    timeToSecond: (instant) => toSecond.format(instant),
    timeRange: (from, to) => `${time(from)}–${time(to)}`,
    date: (instant) => date.format(instant),
    dateAndYear: (instant) => year.format(instant),
    weekday: weekdayOf,
    day,
    dayAndTime: (instant, now) => t('units.dayAndTime', { day: day(instant, now), time: time(instant) }),
    duration: (millis) => {
      const seconds = Math.max(0, Math.floor(millis / 1000))
      const minutes = Math.floor(seconds / 60)
      const hours = Math.floor(minutes / 60)
      if (hours >= 48) return days(Math.floor(hours / 24))
      if (minutes < 1) return t('units.seconds', { count: seconds })
      if (hours < 1) return t('units.minutes', { count: minutes })
      const rest = minutes % 60
      const whole = t('units.hours', { count: hours })
      return rest === 0 ? whole : `${whole} ${t('units.minutes', { count: rest })}`
    },
    age: (millis) => {
      const hours = Math.max(0, Math.floor(millis / 3_600_000))
      return hours < 48 ? t('units.hours', { count: hours }) : days(Math.floor(hours / 24))
    },
    distance: (metres) =>
      metres < 950
        ? t('units.metres', { count: Math.round(metres / 50) * 50 })
        : t('units.kilometres', { count: oneDigit.format(metres / 1000) }),
    metres: (metres) =>
      metres < 1000
        ? t('units.metres', { count: Math.round(metres) })
        : t('units.kilometres', { count: oneDigit.format(metres / 1000) }),
    limit: (metres) => t('units.kilometres', { count: number.format(metres / 1000) }),
    celsius: (degrees) => t('units.celsius', { count: oneDigit.format(degrees).replace('-', '−') }),
    names: (record) => (language === 'zh' ? record.zh : record.en),
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
