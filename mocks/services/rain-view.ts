import { type Packet, packetsInRain, type Rain, rainSeconds } from '#contract/coupon.ts'
import type { Instant } from '#contract/time.ts'
import { openStream } from '#world/stream.ts'
import type { CouponsState } from './coupon-state.ts'
import { ownEntry } from './own-entry.ts'
import { packetAmount, rainOf } from './rain-plan.ts'

/** How long a packet falls at least and at most, ms: all of them are down by the rain's end. */
const fallMs = { from: 2200, to: 3400 }

/** The packets of a rain by number: each its share of the rain's time after the one before, anywhere across, turned a little. */
function packetsOf(seed: string, rainId: string): Packet[] {
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

/** A rain as it is at `now`, and what was opened in it. Undefined for none of the programme. */
export function rainView({ opened }: CouponsState, seed: string, rainId: string, now: Instant): Rain | undefined {
  const rain = rainOf(rainId)
  if (!rain) return undefined
  const { startsAt, endsAt, opensUntil } = rain
  const mine = ownEntry(opened, rainId)
  return {
    rainId,
    startsAt,
    seconds: rainSeconds,
    packets: packetsInRain,
    places: packetsOf(seed, rainId),
    state: now < startsAt ? 'coming' : now < endsAt ? 'falling' : 'over',
    opensUntil,
    ...(mine && { mine: { hits: mine.packets.length, amount: mine.amount, couponId: mine.couponId } }),
  }
}
