/** Mixes a whole number (also a large one) with a key into 32 bits: cheap, always the same, not for secrets. */
export function mixed(n: number, key: number): number {
  let h = (n % 0x100000000) ^ key
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * The place of `i` in a shuffling of 0..size-1: every place once in `size` numbers one after another, the same order each time round. A
 * Feistel network over the next power of four, walked until it is back inside.
 */
export function shuffled(i: number, size: number, key: number): number {
  let half = 1
  while (4 ** half < size) half += 1
  const mask = 2 ** half - 1
  let place = i % size
  do {
    let [left, right] = [place >>> half, place & mask]
    for (let round = 0; round < 4; round++) [left, right] = [right, left ^ (mixed(right, key + round) & mask)]
    place = (left << half) | right
  } while (place >= size)
  return place
}
