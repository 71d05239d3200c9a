import type { Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import type { Formats } from '#messages/formats.ts'
import type { Language } from '#messages/languages.ts'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `09-11-2026 14:10`, as banks print it; in Chinese the year comes first. */
export function bankDate(at: Instant, language: Language): string {
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const days = language === 'zh' ? [of.year, of.month, of.day] : [of.day, of.month, of.year]
  return `${days.join('-')} ${of.hour}:${of.minute}`
}

/** `¥ 99.78`: the sign stands apart. */
export const bankMoney = (money: Money, formats: Pick<Formats, 'moneyParts'>): string =>
  formats
    .moneyParts(money)
    .map(({ kind, text }) => (kind === 'symbol' ? `${text}\u00a0` : text))
    .join('')

/** `**** **** **** 1111` */
export const maskedCard = (tail: string): string => `**** **** **** ${tail}`

/** `4:09`; rounded up, so that the last thing seen before nought is one. */
export function clockLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** `482 915` */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
