import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import type { Instant } from '#contract/time.ts'
import { openStream } from '#world/stream.ts'
import type { CounterState } from './counter-state.ts'

/** One minute of one showing: what a code stands for. The digits themselves are in no fact and no command. */
export interface CodeMeant {
  showingId: string
  minute: number
}

/** So many showings back a code is still known; so many minutes back it is told apart from a stranger's. */
const showingsKnown = 8
const minutesKnown = 60

/** What a showing's codes are made from: the same for ever for (seed, showing). Told to the phone that shows it and to nobody else. */
export function secretOf(seed: string, showingId: string): string {
  const stream = openStream(seed, 'counter', `showing:${showingId}`)
  return Array.from({ length: 4 }, () => stream.int(0, 0xffffff).toString(16).padStart(6, '0')).join('')
}

/** Whose code of which minute these digits are, as far back as the last hour and the last few showings; undefined for a stranger's. */
export function codeMeant(state: CounterState, seed: string, digits: string, now: Instant): CodeMeant | undefined {
  const current = minuteOf(now)
  const recent = Object.entries(state.showings)
    .toReversed()
    .toSorted(([, a], [, b]) => b.at - a.at)
  for (const [showingId] of recent.slice(0, showingsKnown)) {
    const secret = secretOf(seed, showingId)
    for (let minute = current; minute > current - minutesKnown; minute -= 1)
      if (payCodeOf(secret, minute) === digits) return { showingId, minute }
  }
  return undefined
}
