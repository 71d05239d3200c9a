import { type Packet, packetsInRain, rainGraceMs, rainSeconds } from '#contract/coupon.ts'
import { fen, type Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { packetHits, packetMinor } from '#seed/coupons.ts'
import { openStream } from '#world/stream.ts'
import { rainsOf, showOf } from './show-times.ts'

/** When a rain falls, and until when what was hit can be opened. */
export interface RainTimes {
  rainId: string
  startsAt: Instant
  endsAt: Instant
  opensUntil: Instant
}

/** A rain by its id, whenever it is. Any string may be asked; undefined when no show has such a rain. */
export function rainOf(rainId: string): RainTimes | undefined {
  const show = rainId.startsWith('rain-') ? showOf(rainId.slice('rain-'.length)) : undefined
  const rain = show && rainsOf(show).find((one) => one.rainId === rainId)
  if (!rain) return undefined
  const endsAt = rain.startsAt + rain.seconds * 1000
  return { rainId, startsAt: rain.startsAt, endsAt, opensUntil: endsAt + rainGraceMs }
}

/** What is in a packet, in fen: the smaller of two draws, the same for everybody. */
export function packetAmount(seed: string, rainId: string, packet: number): Money {
  const stream = openStream(seed, 'rain', `${rainId}:${packet}`)
  const steps = (packetMinor.to - packetMinor.from) / 10
  return fen(packetMinor.from + 10 * Math.min(stream.int(0, steps), stream.int(0, steps)))
}

/** How long a packet falls at least and at most, ms: all of them are down by the rain's end. */
const fallMs = { from: 2200, to: 3400 }

/** The packets of a rain by number: each its share of the rain's time after the one before, anywhere across, turned a little. */
export function packetsOf(seed: string, rainId: string): Packet[] {
  const latest = rainSeconds * 1000 - fallMs.to
  return Array.from({ length: packetsInRain }, (_, packet) => {
    const stream = openStream(seed, 'rain', `${rainId}:${packet}:place`)
    const step = latest / packetsInRain
    return {
      x: stream.int(60, 940) / 1000,
      delayMs: Math.floor(packet * step) + stream.int(0, Math.floor(step) - 1),
      turn: stream.int(-30, 30),
      fallMs: stream.int(fallMs.from, fallMs.to),
      amount: packetAmount(seed, rainId, packet),
    }
  })
}

/** The packets somebody gets who does not tap: as many as people hit, any of them. */
export function packetsAtOnce(seed: string, rainId: string): number[] {
  const stream = openStream(seed, 'rain', `${rainId}:at-once`)
  const all = Array.from({ length: packetsInRain }, (_, packet) => packet)
  const hits = stream.int(packetHits.from, packetHits.to)
  const drawn = Array.from({ length: hits }, () => all.splice(stream.int(0, all.length - 1), 1)[0] ?? 0)
  return drawn.toSorted((a, b) => a - b)
}
