import type { Refusal } from '#contract/refusal.ts'

/** The world understood and said no: its code and parameters, to be worded by the screen. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/**
 * No answer came: the network failed, the answer was lost on its way, or it took too long. The deed may have been done
 * all the same, so a command is repeated only where repeating is harmless (same request id, same trade).
 */
export class Unreachable extends Error {
  readonly why: 'network' | 'timeout'
  constructor(why: 'network' | 'timeout', cause?: unknown) {
    super(`unreachable: ${why}`, { cause })
    this.name = 'Unreachable'
    this.why = why
  }
}

/** Nobody answers for the world: it never opened, or a file server answered in its place. Asking again alone will not help. */
export class WorldSilent extends Error {
  constructor(why: string, cause?: unknown) {
    super(`the world is silent: ${why}`, { cause })
    this.name = 'WorldSilent'
  }
}
