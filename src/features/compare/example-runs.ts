import type { Measured, Stretch } from '#domain/measured-run.ts'
import type { Way } from '#stores/measuring-store.ts'

const stretches = (...seconds: [kind: Stretch['kind'], seconds: number][]): Stretch[] =>
  seconds.map(([kind, count]) => ({ kind, ms: count * 1000 }))

/** What a run of each came to once, by one person: shown as an example, and only until it is measured here. */
export const exampleRuns: Record<Way, Measured> = {
  wallet: { taps: 2, keys: 6, screens: 3, waits: 1, stretches: stretches(['tap', 4], ['key', 5], ['wait', 2]) },
  cardSms: {
    taps: 11,
    keys: 36,
    screens: 7,
    waits: 3,
    stretches: stretches(
      ['tap', 9],
      ['key', 27],
      ['wait', 4],
      ['tap', 5],
      ['wait', 8],
      ['tap', 5],
      ['key', 11],
      ['tap', 3],
      ['wait', 2],
    ),
  },
  cardApp: {
    taps: 10,
    keys: 30,
    screens: 8,
    waits: 3,
    stretches: stretches(['tap', 9], ['key', 19], ['wait', 4], ['tap', 7], ['wait', 2]),
  },
}
