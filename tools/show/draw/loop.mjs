// Motion that comes back to where it began. `p` is the place in the loop, from 0 to 1: every scene is a pure function of it.
const turn = 2 * Math.PI

export const clamp = (x, low = 0, high = 1) => Math.min(high, Math.max(low, x))
export const mix = (a, b, share) => a + (b - a) * share
export const smooth = (x) => clamp(x) ** 2 * (3 - 2 * clamp(x))
export const part = (x) => x - Math.floor(x)

/** A swing of whole `times` a loop, between -1 and 1. */
export const wave = (p, times, shift = 0) => Math.sin(turn * (times * p + shift))

/** 0, then 1 between `up` and `down`, with soft flanks of `soft`: all shares of the loop, 0 < up < down < 1. */
export const pulse = (p, up, down, soft = 0.05) => smooth((p - up + soft) / soft) * (1 - smooth((p - down) / soft))

/** The same numbers for the same seed: a row of pseudo-random values from 0 to 1. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

/** How far a mouth is open: syllables inside phrases, `phrases` of them in a loop of `seconds`. */
export function speech(p, seconds, phrases, seed = 0) {
  const phrase = smooth((wave(p, phrases, seed) + 0.55) / 0.5)
  const syllable = 0.5 + 0.5 * wave(p, Math.round(seconds * 4.2), seed)
  const stress =
    0.62 + 0.22 * wave(p, Math.round(seconds * 1.7), seed * 3) + 0.16 * wave(p, Math.round(seconds * 2.9), seed * 7)
  return clamp(phrase * syllable * stress)
}

/** How far the eyes are shut: a blink of a sixth of a second at each of the named moments (seconds). */
export const blinks = (seconds, moments, at) =>
  Math.max(
    0,
    ...moments.map((moment) => 1 - Math.abs((((at - moment + seconds * 1.5) % seconds) - seconds / 2) / 0.11)),
  )
