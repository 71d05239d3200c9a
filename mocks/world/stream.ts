import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Numbers from one named source of chance. Draws follow one another; naming the stream again starts it again. */
export interface Stream {
  /** A whole number from..to, both included. */
  int(from: number, to: number): number
  /** A number in [0, 1). */
  unit(): number
  /** One of a non-empty list. */
  pick<T>(list: readonly T[]): T
}

/** FNV-1a over UTF-16 units: turns a name into a 32-bit seed. Not for secrets. */
function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Opens the stream of chance named by (seed, service, id). */
export function openStream(seed: string, service: string, id: string): Stream {
  const generator = xoroshiro128plus(hash32(`${seed}\u0000${service}\u0000${id}`))
  const int = (from: number, to: number): number => uniformInt(generator, from, to)
  return {
    int,
    unit: () => int(0, 0x3fffffff) / 0x40000000,
    pick: <T>(list: readonly T[]): T => {
      const chosen = list[int(0, list.length - 1)]
      if (chosen === undefined) throw new Error('pick needs a list that is not empty')
      return chosen
    },
  }
}
