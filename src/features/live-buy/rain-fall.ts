import type { Packet, Rain } from '#contract/coupon.ts'
import type { Instant } from '#contract/time.ts'

/** The field packets fall through, and how large one is at most; in CSS pixels. */
export interface RainField {
  width: number
  height: number
}

/** Where a packet is: its middle, its width, how it is turned (radians). Filled in place, so that a frame makes nothing new. */
export interface FallingPacket {
  x: number
  y: number
  size: number
  turn: number
}

/** A packet's width: a near one is larger than a far one, and falls no faster. */
const smallest = 62
const largest = 104
/** A finger is no needle: so much more than the paper counts as hit, and never less than 44 px across. */
const roundIt = 10
const leastReach = 22

/** How large a packet is drawn: told apart by its number, the same on every phone. */
export const sizeOf = (no: number): number => smallest + ((no * 7) % 10) * ((largest - smallest) / 9)

/**
 * Where packet `no` is at `ms` after the rain's beginning; false when it has not begun to fall or is down. A pure function of the plan
 * and the time: who comes late sees the same rain.
 */
export function placePacket(
  packet: Packet,
  no: number,
  ms: number,
  { width, height }: RainField,
  into: FallingPacket,
): boolean {
  const fallen = (ms - packet.delayMs) / packet.fallMs
  if (fallen < 0 || fallen > 1) return false
  const size = sizeOf(no)
  into.size = size
  into.x = packet.x * width
  into.y = -size + fallen * (height + 2 * size)
  // It rocks a little as it falls, about the turn it was thrown with.
  into.turn = ((packet.turn + 9 * Math.sin(ms / 310 + no)) * Math.PI) / 180
  return true
}

const spare: FallingPacket = { x: 0, y: 0, size: 0, turn: 0 }

const reachOf = (size: number): number => Math.max(leastReach, size / 2 + roundIt)

/**
 * The packet under a finger at (`x`, `y`), of those not opened yet: the one whose middle is nearest, of those it touches. -1 for none.
 */
export function hitAt(
  places: readonly Packet[],
  opened: readonly boolean[],
  ms: number,
  field: RainField,
  x: number,
  y: number,
): number {
  let best = -1
  let nearest = Infinity
  for (let no = 0; no < places.length; no += 1) {
    const packet = places[no]
    if (!packet || opened[no] || !placePacket(packet, no, ms, field, spare)) continue
    const reach = reachOf(spare.size)
    const across = x - spare.x
    const down = y - spare.y
    if (Math.abs(across) > reach || Math.abs(down) > reach) continue
    const far = across * across + down * down
    if (far < nearest) {
      nearest = far
      best = no
    }
  }
  return best
}

/** The packet a key opens: of those in sight, the one nearest the bottom. -1 for none. */
export function lowestPacket(
  places: readonly Packet[],
  opened: readonly boolean[],
  ms: number,
  field: RainField,
): number {
  let best = -1
  let lowest = -Infinity
  for (let no = 0; no < places.length; no += 1) {
    const packet = places[no]
    if (!packet || opened[no] || !placePacket(packet, no, ms, field, spare)) continue
    if (spare.y < 0 || spare.y > field.height || spare.y <= lowest) continue
    lowest = spare.y
    best = no
  }
  return best
}

/** The sum of what was opened, in fen. */
export const sumOf = (places: readonly Packet[], opened: readonly boolean[]): number =>
  places.reduce((sum, { amount }, no) => (opened[no] ? sum + amount.minor : sum), 0)

/** How a rain stands for somebody at `now`: `soon` for its last seconds before, `late` while what was hit can still be opened. */
export function rainStage(
  rain: Pick<Rain, 'startsAt' | 'seconds' | 'opensUntil'>,
  now: Instant,
): 'far' | 'soon' | 'falling' | 'late' | 'over' {
  if (now < rain.startsAt - soonMs) return 'far'
  if (now < rain.startsAt) return 'soon'
  if (now < rain.startsAt + rain.seconds * 1000) return 'falling'
  return now < rain.opensUntil ? 'late' : 'over'
}

/** So long before a rain the room is told to look up. */
export const soonMs = 3_000
