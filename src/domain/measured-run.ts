/** What the time of a run went by with: `tap` is reading and tapping, `key` typing, `wait` nothing to do. */
export type StretchKind = 'tap' | 'key' | 'wait'
export interface Stretch {
  kind: StretchKind
  ms: number
}

/** One payment, counted while it happens. Instants are wall milliseconds: story time has no say in how long a person takes. */
export interface Run {
  /** Up to where the time has been given to a stretch. */
  told: number
  taps: number
  keys: number
  screens: number
  waits: number
  stretches: Stretch[]
  /** What is on the screen: another name is another screen. */
  screen: string
  waitingSince: number | null
  hiddenSince: number | null
}

export type RunEvent = { at: number } & (
  | { type: 'tapped' | 'keyed' }
  /** `screen` names what is on it now. */
  | { type: 'shown'; screen: string }
  /** Nothing can be done until somebody answers; and then somebody has. */
  | { type: 'waitBegan' | 'waitEnded' }
  /** The page is out of sight, and back. */
  | { type: 'hidden' | 'seen' }
  | { type: 'ended' }
)

/** What is shorter than this nobody feels as waiting. */
export const feltMs = 250

/** Begins with the press on Pay, which is its first tap. `screen` is where that was; it counts for no screen of the payment. */
export const startRun = (at: number, screen: string): Run => ({
  told: at,
  taps: 1,
  keys: 0,
  screens: 0,
  waits: 0,
  stretches: [],
  screen,
  waitingSince: null,
  hiddenSince: null,
})

/**
 * One step of counting. The time before a tap or a key belongs to it, what is awaited to waiting; time out of sight belongs to
 * nothing.
 */
export function runStep(run: Run, event: RunEvent): Run {
  const { at } = event
  switch (event.type) {
    case 'tapped':
      return { ...until(run, at, 'tap'), taps: run.taps + 1 }
    case 'keyed':
      return { ...until(run, at, 'key'), keys: run.keys + 1 }
    case 'shown':
      return event.screen === run.screen ? run : { ...run, screen: event.screen, screens: run.screens + 1 }
    case 'waitBegan':
      return run.waitingSince === null ? { ...run, waitingSince: at } : run
    case 'waitEnded':
      return afterWait(run, at)
    case 'hidden':
      return run.hiddenSince === null ? { ...until(run, at, 'tap'), hiddenSince: at } : run
    case 'seen':
      return afterHidden(run, at)
    case 'ended':
      return until(afterWait(run, at), at, 'tap')
  }
}

/** Gives the time up to `at` to a kind; while something is awaited it is that which takes the time. */
function until(run: Run, at: number, kind: StretchKind): Run {
  if (run.hiddenSince !== null || run.waitingSince !== null) return run
  return { ...run, told: Math.max(run.told, at), stretches: withStretch(run.stretches, kind, at - run.told) }
}

function afterWait(run: Run, at: number): Run {
  const { waitingSince: since } = run
  if (since === null) return run
  const free = { ...run, waitingSince: null }
  // Nobody felt it: its time goes to whatever comes next.
  if (at - since < feltMs) return free
  const before = until(free, since, 'tap')
  return { ...until(before, at, 'wait'), waits: run.waits + 1 }
}

function afterHidden(run: Run, at: number): Run {
  const { hiddenSince: since } = run
  if (since === null) return run
  const waitingSince = run.waitingSince === null ? null : run.waitingSince + at - since
  return { ...run, hiddenSince: null, waitingSince, told: run.told + at - since }
}

function withStretch(stretches: Stretch[], kind: StretchKind, ms: number): Stretch[] {
  if (ms <= 0) return stretches
  const last = stretches.at(-1)
  return last?.kind === kind ? [...stretches.slice(0, -1), { kind, ms: last.ms + ms }] : [...stretches, { kind, ms }]
}

/** What a finished run comes to. */
export interface Measured {
  taps: number
  keys: number
  screens: number
  waits: number
  stretches: Stretch[]
}

/** How long it took, in whole seconds, at least one. */
export const secondsOf = ({ stretches }: Pick<Measured, 'stretches'>): number =>
  Math.max(1, Math.round(stretches.reduce((sum, { ms }) => sum + ms, 0) / 1000))

/** Whole seconds of one kind in it. */
export const secondsBy = ({ stretches }: Pick<Measured, 'stretches'>, wanted: StretchKind): number =>
  Math.round(stretches.reduce((sum, { kind, ms }) => (kind === wanted ? sum + ms : sum), 0) / 1000)
