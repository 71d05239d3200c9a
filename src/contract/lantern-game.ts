import { lanterns, roundSeconds } from './game.ts'

/** How one lantern swings: at `t` ms it hangs `sin(2π (t / periodMs + phase))` of its reach from its hook. */
export interface Swing {
  periodMs: number
  /** 0..1 of a period. */
  phase: number
  /** How near it must be to its hook to be lit, in parts of its reach. */
  near: number
}

/** After a miss the match is out for so long, ms; a tap before it burns again is no tap. */
export const missMs = 1_500
/** Nobody taps faster than this, ms. */
export const fastestMs = 60
const longestMs = roundSeconds * 1000

/** FNV-1a, then mixed once more: as many whole numbers as anybody names. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/** How the lantern with a number (from 1) swings in the round of a seed. The further along the lane, the faster, and the nearer it must be. */
export function swingOf(seed: string, lantern: number): Swing {
  const chance = (what: string): number => hash(`${seed} ${lantern} ${what}`) / 0x1_0000_0000
  const along = (lantern - 1) / (lanterns - 1)
  return {
    periodMs: Math.round(3_200 - 1_300 * along + 400 * (chance('period') - 0.5)),
    phase: chance('phase'),
    near: 0.34 - 0.12 * along,
  }
}

/** Where a lantern hangs at `t` ms of its round, -1..1 of its reach: 0 is at its hook. */
export const hangsAt = ({ periodMs, phase }: Swing, t: number): number => Math.sin(2 * Math.PI * (t / periodMs + phase))

/** What a tap did: lit the lantern whose turn it was, missed it, or was none, since the match was out or all were lit. */
export type TapDid = 'lit' | 'missed' | 'none'

/** A round so far: the lantern whose turn it is, how many it lit, and until when the match is out. */
export interface RoundScore {
  turn: number
  lit: number
  outUntil: number
}

/** A round that begins at the lantern `from`. */
export const freshScore = (from: number): RoundScore => ({ turn: from, lit: 0, outUntil: 0 })

/** A tap at `t` ms: what it did, and the score after it. Pure, so that the page and the world agree. */
export function tapAt(seed: string, score: RoundScore, t: number): { did: TapDid; score: RoundScore } {
  if (score.turn > lanterns || t < score.outUntil || t > longestMs) return { did: 'none', score }
  const swing = swingOf(seed, score.turn)
  if (Math.abs(hangsAt(swing, t)) > swing.near) return { did: 'missed', score: { ...score, outUntil: t + missMs } }
  return { did: 'lit', score: { ...score, turn: score.turn + 1, lit: score.lit + 1 } }
}

/** How many lanterns a round's taps lit, from the lantern `from` on. */
export function scoreOf(seed: string, from: number, taps: readonly number[]): number {
  let score = freshScore(from)
  for (const t of taps) ({ score } = tapAt(seed, score, t))
  return score.lit
}

/**
 * The place of the first tap that no finger made: not a whole number, before the round, after its end or after `elapsed` ms, or sooner
 * after the one before than anybody taps. Undefined when all can be.
 */
export function impossibleTap(taps: readonly number[], elapsed: number): number | undefined {
  let before = -Infinity
  for (const [place, t] of taps.entries()) {
    if (!Number.isInteger(t) || t < 0 || t > Math.min(elapsed, longestMs) || t - before < fastestMs) return place
    before = t
  }
  return undefined
}
