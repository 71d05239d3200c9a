import type { RoomRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import type { ProgrammeId } from '#seed/show-programme.ts'
import { openStream } from '#world/stream.ts'
import type { Show } from './show-times.ts'

const minute = 60_000

/** How many watch at a minute of the show, before they breathe: straight from one to the next. */
const watching: Readonly<Record<ProgrammeId, readonly (readonly [minute: number, viewers: number])[]>> = {
  'night-kitchen': [
    [0, 3_100],
    [1, 6_400],
    [4, 9_050],
    [8, 11_300],
    [12, 12_420],
    [20, 13_050],
    [26, 15_200],
    [29, 18_910],
    [30, 21_320],
    [32, 21_180],
    [35, 20_810],
    [44, 21_900],
    [46, 24_300],
    [50, 19_600],
    [58, 15_900],
    [66, 11_800],
    [72.67, 6_900],
  ],
  'lantern-night': [
    [0, 14_800],
    [14, 26_400],
    [26, 58_000],
    [29, 84_600],
    [30, 96_200],
    [33, 91_000],
    [40, 74_500],
    [54, 47_000],
    [75, 19_400],
  ],
  pavilion: [
    [0, 18],
    [4, 31],
    [16, 44],
    [24, 42],
    [30, 26],
  ],
}

/** How many times as many come when the Stage makes a crowd, and how long it takes until they are there, ms. */
const crowds: Record<RoomRate, number> = { quiet: 1, busy: 5.6, flood: 38 }
const arriveMs = 20_000

type Rates = readonly { at: Instant; rate: RoomRate }[]

/** Between 0 and 1: how far a crowd that was called at `from` is there at `now`. */
function crowdAt(rates: Rates, now: Instant): number {
  let before = 1
  let at = 1
  for (const [i, one] of rates.entries()) {
    if (one.at > now) break
    const until = Math.min(now, rates[i + 1]?.at ?? now)
    before = at
    const come = Math.min(1, (until - one.at) / arriveMs)
    at = before * (crowds[one.rate] / before) ** come
  }
  return at
}

/**
 * How many watch a show at `now`: by its minute, by what the Stage makes of the crowd, breathing a little by the seed's chance. A pure
 * function; 0 when it is not on.
 */
export function viewersOf(seed: string, show: Show, rates: Rates, now: Instant): number {
  const ms = now - show.startsAt
  if (ms < 0 || now >= show.endsAt) return 0
  const points = watching[show.programme.id]
  const after = points.findIndex(([at]) => at * minute > ms)
  const [a0, a1] = points[after - 1] ?? [0, 0]
  const [b0, b1] = points[after] ?? [a0 + 1, a1]
  const base = a1 + ((b1 - a1) * (ms / minute - a0)) / (b0 - a0)
  // Where the curve is known it hardly breathes, so that the same minute shows the same figure in every world.
  const near = Math.min(ms / minute - a0, b0 - ms / minute)
  const depth = show.programme.id === 'pavilion' ? 0.03 : 0.001 + 0.012 * Math.min(1, near / 2)
  const chance = openStream(seed, 'viewers', show.showId)
  const [p1, p2, p3] = [chance.unit(), chance.unit(), chance.unit()]
  const wave = (seconds: number, phase: number): number => Math.sin(2 * Math.PI * (ms / (seconds * 1000) + phase))
  const breath = (wave(9, p1) + wave(23, p2) + wave(61, p3)) / 3
  return Math.max(1, Math.round(base * (1 + depth * breath) * crowdAt(rates, now)))
}

/** Hearts a viewer gives in a second. */
const heartsEach = 0.0052

/** The hearts of a show up to `now`, without the shopper's own: they grow with who watches and stay when it is over. A pure function. */
export function heartsOf(show: Show, now: Instant): number {
  const minutes = Math.min(show.programme.lengthMs, Math.max(0, now - show.startsAt)) / minute
  const points = watching[show.programme.id]
  let sum = 0
  for (const [i, [from, viewers]] of points.entries()) {
    const [to, later] = points[i + 1] ?? [from, viewers]
    const until = Math.min(to, minutes)
    if (until <= from) break
    const end = viewers + ((later - viewers) * (until - from)) / (to - from)
    sum += ((viewers + end) / 2) * (until - from) * 60
  }
  return Math.floor(sum * heartsEach)
}
