/** Numbers from a seed, the same on every machine: 32 bits of xorshift after a splash of mixing. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  part: () => number
  between: (low: number, high: number) => number
  pick: <T>(from: readonly [T, ...T[]]) => T
  /** Roughly normal, mean 0, deviation 1: near enough for the grain of a picture. */
  grain: () => number
}

export function chance(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1
  const part = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 8; warm += 1) part()
  return {
    part,
    between: (low, high) => low + (high - low) * part(),
    pick: (from) => from[Math.floor(part() * from.length)] ?? from[0],
    grain: () => GRAINS[Math.floor(part() * GRAINS.length)] ?? 0,
  }
}

/** A thousand grains once for all: a picture has a million. Three waves out of step come near enough to a bell. */
const GRAINS = Float32Array.from({ length: 1024 }, (_, i) => {
  const saw = (steps: number): number => ((i * steps) % 1024) / 1024 - 0.5
  return (saw(1) + saw(331) + saw(709)) * 2
})
