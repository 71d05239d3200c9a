/** One thing an Accept header would take, in small letters, and how gladly: 0 is not at all, 1 is most. */
export interface Preference {
  value: string
  weight: number
}

/** More than any honest header has. */
const most = 32

/**
 * Reads an Accept or Accept-Language header (RFC 9110, 12.4.2 and 12.5): best first, equals in their order, what is refused (q=0)
 * left out. Parameters other than `q` are not looked at.
 */
export function preferences(header: string): Preference[] {
  return header
    .split(',', most)
    .map((item) => {
      const [value = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
      const q = parameters.find((part) => part.startsWith('q='))
      const weight = q === undefined ? 1 : Number(q.slice(2))
      return { value, weight: Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0 }
    })
    .filter(({ value, weight }) => value !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
}

/** How gladly one of these media types would be taken, named as such and not by a wildcard; 0 when it is not named. */
export function weightOf(wanted: readonly Preference[], ...types: readonly string[]): number {
  return Math.max(0, ...wanted.filter(({ value }) => types.includes(value)).map(({ weight }) => weight))
}
