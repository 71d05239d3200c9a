import type { Catalogue } from '../catalogue.ts'

/** Measures as the lane writes them: a figure, a space, the shortest word. Used by formats.ts and under the countdown's tags. */
export const units = {
  days: { one: '{count} day', other: '{count} days' },
  hours: '{count} h',
  minutes: '{count} min',
  seconds: '{count} s',
  kilometres: '{count} km',
  metres: '{count} m',
  celsius: '{count} °C',
  dayTag: { one: 'day', other: 'days' },
  hourTag: 'hr',
  hourTagWide: { one: 'hour', other: 'hours' },
  minuteTag: 'min',
  secondTag: 'sec',
  dayAndTime: '{day}, {time}',
} as const satisfies Catalogue
