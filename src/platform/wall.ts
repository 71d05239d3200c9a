import { keptStorage, onKeptElsewhere, type Drawer } from './storage.ts'

/** What tells a device's time: its clock, which people and networks set, and a count that nobody can. */
export interface Clocks {
  /** `Date.now()` */
  date(): number
  /** `performance.now()`: only ever forward, though it may stand still while the device sleeps. */
  steady(): number
  /** Whether the page is out of sight. */
  hidden(): boolean
  kept: Drawer
}

export interface Wall {
  /** Wall time, ms: the device's clock, without the steps somebody set it by. */
  now(): number
  /** The page went out of sight, or was frozen: from here until the next look it may have slept. */
  unseen(): void
  /** Another tab has kept its reading. */
  adopt(): void
  /** Keeps the reading, so that the next visit goes on from it. */
  keep(): void
}

const key = 'lantern-lane.wall'
/** Clocks are slewed and read a little apart; a step is more than this. */
const slackMs = 500

/**
 * Wall time as one page lives it. A clock set back never counts, nor one set forward in plain sight; a step forward out
 * of sight is a sleep, and counts (docs/decisions/wall-time.md). `moved` is called after either.
 */
export function createWall({ date, steady, hidden, kept }: Clocks, moved: () => void): Wall {
  const started = readKept(kept) ?? { skew: 0, seen: 0 }
  // Set back while nobody was here: time goes on from where it was last seen.
  let skew = Math.max(started.skew, started.seen - date())
  let mark = date() + skew - steady()
  let slept = hidden()

  const keep = (): void => kept.write(key, JSON.stringify({ skew, seen: date() + skew }))
  const adopt = (): void => {
    const told = readKept(kept)
    if (!told || told.skew === skew) return
    skew = told.skew
    mark = date() + skew - steady()
    moved()
  }
  if (skew !== started.skew) keep()
  return {
    now() {
      const read = date()
      const step = (): number => read + skew - steady() - mark
      if (Math.abs(step()) > slackMs) {
        // Another tab may have met the same step a moment ago: both then read the same.
        skew = readKept(kept)?.skew ?? skew
        const by = step()
        if (by < -slackMs || (by > slackMs && !slept)) {
          skew = Math.round(skew - by)
          keep()
        }
        queueMicrotask(moved)
      }
      mark += step()
      slept = hidden()
      return read + skew
    },
    unseen() {
      slept = true
      keep()
    },
    adopt,
    keep,
  }
}

function readKept(kept: Drawer): { skew: number; seen: number } | null {
  try {
    const { skew, seen } = JSON.parse(kept.read(key) ?? '{}') as Record<string, unknown>
    return Number.isSafeInteger(skew) && Number.isSafeInteger(seen) ? { skew: Number(skew), seen: Number(seen) } : null
  } catch {
    return null
  }
}

let source: Wall | undefined
const listeners = new Set<() => void>()
const tell = (): void => listeners.forEach((listener) => listener())

/** The device's wall time, ms: what the world's clock is kept in. The plain clock until `watchWall`. */
export const wall = (): number => source?.now() ?? Date.now()

/** Calls back when timers may be late or a reading has moved: the page woke, or a clock was set. Returns how to stop. */
export function onWallMoved(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const beatMs = 1_000
/** A beat this late means that the page slept. */
const lateMs = 2_500
const keepEvery = 10

/** From now on steps of the phone's clock are told from time that passed. Once, before the world opens. */
export function watchWall(): void {
  const steady = (): number => performance.now()
  const clocks = { date: () => Date.now(), steady, hidden: () => document.hidden, kept: keptStorage }
  const mine = createWall(clocks, tell)
  source = mine
  const woke = (): void => {
    mine.now()
    tell()
  }
  let last = steady()
  let beats = 0
  setInterval(() => {
    const late = steady() - last > lateMs
    last = steady()
    beats += 1
    mine.now()
    if (late) tell()
    if (beats % keepEvery === 0) mine.keep()
  }, beatMs)
  document.addEventListener('visibilitychange', () => (document.hidden ? mine.unseen() : woke()))
  document.addEventListener('freeze', () => mine.unseen())
  document.addEventListener('resume', woke)
  addEventListener('pagehide', () => mine.unseen())
  addEventListener('pageshow', woke)
  onKeptElsewhere(key, mine.adopt)
}
