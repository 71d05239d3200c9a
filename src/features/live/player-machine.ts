import type { Clock } from '#contract/time.ts'

/** Why there is a still in place of the film: time does not run at x1, this browser cannot, nothing comes, or nobody is on. */
export type StillBecause = 'rate' | 'unable' | 'missing' | 'away'

/**
 * What the picture of a room does. `held`: the person (or their wish for less motion) stopped it; `blocked`: the browser wants a
 * tap first. `stream` numbers the streams: another number is another stream, null is none.
 */
export interface Player {
  shows: 'still' | 'joining' | 'playing' | 'buffering' | 'held' | 'blocked'
  because?: StillBecause
  stream: number | null
  /** How many streams there have been. */
  opened: number
  /** Behind the live edge by more than a breath. */
  behind: boolean
}

export type PlayerEvent =
  | { type: 'may' }
  | { type: 'mayNot'; because: StillBecause }
  /** Pictures come. */
  | { type: 'plays' }
  | { type: 'waits' }
  | { type: 'refused' }
  | { type: 'missing' }
  | { type: 'again' }
  | { type: 'hold' }
  | { type: 'go' }
  | { type: 'jumped' }
  | { type: 'measured'; behindMs: number }

/** Live streams are played four seconds behind the newest; further off than that, there is a way back. */
export const behindMs = 5_000

export const newPlayer = (held: boolean): Player => ({
  shows: held ? 'held' : 'still',
  ...(held ? {} : { because: 'away' as const }),
  stream: null,
  opened: 0,
  behind: false,
})

const open = ({ opened }: Player): Player => ({
  shows: 'joining',
  stream: opened + 1,
  opened: opened + 1,
  behind: false,
})
const still = ({ opened }: Player, because: StillBecause): Player => ({
  shows: 'still',
  because,
  stream: null,
  opened,
  behind: false,
})

/** What becomes of the picture. Pure: who holds it opens a stream for each new number and closes the one before. */
export function nextPlayer(player: Player, event: PlayerEvent): Player {
  const { shows, stream } = player
  switch (event.type) {
    case 'may':
      return shows === 'still' && player.because !== 'missing' ? open(player) : player
    case 'mayNot':
      // What the person holds stays held; it shows the same still.
      if (shows === 'held') return { ...player, stream: null, behind: false }
      return shows === 'still' && player.because === event.because ? player : still(player, event.because)
    case 'plays':
      return stream === null || shows === 'held' ? player : { ...player, shows: 'playing' }
    case 'waits':
      return shows === 'playing' ? { ...player, shows: 'buffering' } : player
    case 'refused':
      return stream === null || shows === 'held' ? player : { ...player, shows: 'blocked' }
    case 'missing':
      return stream === null ? player : still(player, 'missing')
    case 'again':
      return player.because === 'missing' ? open(player) : player
    case 'hold':
      return shows === 'still' ? player : { ...player, shows: 'held' }
    case 'go':
      if (shows === 'blocked') return { ...player, shows: 'joining' }
      if (shows !== 'held') return player
      return stream === null ? open(player) : { ...player, shows: 'joining' }
    case 'jumped':
      // Another time, another stream: what is buffered belongs to the old one.
      if (stream === null) return player.because === 'missing' ? open(player) : player
      return shows === 'held' ? { ...player, stream: null, behind: false } : open(player)
    case 'measured': {
      const behind = stream !== null && event.behindMs > behindMs
      return behind === player.behind ? player : { ...player, behind }
    }
  }
}

/** Whether the clock was moved by hand between two records, and did not only change its pace. `wall` is the time of the change. */
export function hasJumped(before: Clock | null, after: Clock | null, wall: number): boolean {
  if (!before || !after) return false
  const at = (clock: Clock): number => clock.virtual + (wall - clock.wall) * clock.rate
  return Math.abs(at(after) - at(before)) > 1_500 * Math.max(1, before.rate)
}
