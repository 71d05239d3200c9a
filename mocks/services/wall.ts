import type { Wall } from '#contract/wall.ts'
import type { Instant } from '#contract/time.ts'
import { milestones } from '#seed/wall-curve.ts'
import { wallHistory, wallStores } from '#seed/wall-places.ts'
import { openStream } from '#world/stream.ts'
import { ownSpending } from './own-spending.ts'
import type { States } from './states.ts'
import { curveAt, type Phase, phaseAt } from './wall-curve.ts'

const leadMs = 600_000
const points = 72
/** One arc sets off in every so many ms, and flies so long. */
const arcEveryMs = 200
const arcMs = { least: 2_400, most: 4_800 }

/** The wall at `now`: pure of the seed, the clock, and what the shopper paid for. */
export function wallOf(states: Pick<States, 'orders' | 'deposits'>, seed: string, now: Instant): Wall {
  const phase = phaseAt(now)
  const { since, opensAt, endsAt } = phase
  const mine = ownSpending(states, phase)
  const { minor, orders, rate } = curveAt(phase, now)
  const spentMinor = minor + mine.spentMinor
  return {
    simulated: true,
    at: now,
    since,
    phase: phase.phase,
    opensAt,
    endsAt,
    spentMinor,
    orders: orders + mine.orders,
    mine,
    perSecond: Math.round(rate),
    peak: peakBy(phase, now),
    curve: curveTo(phase, now),
    milestones: milestonesBy(phase, now, minor, spentMinor),
    arcs: phase.phase === 'after' ? [] : arcsAt(seed, now),
    stores: wallStores,
    history: wallHistory,
  }
}

const rateAt = (at: Instant): number => Math.round(curveAt(phaseAt(at), at).rate)

/** The rate's highest point from `since` to now, to the second. */
function peakBy({ since, until }: Phase, now: Instant): Wall['peak'] {
  const end = Math.min(now, until - 1)
  const step = Math.max(1000, Math.ceil((end - since) / 2_000 / 1000) * 1000)
  let best = { at: since, perSecond: rateAt(since) }
  // The first minutes to the second, where it rises; the rest in coarser steps.
  for (let at = since; at <= Math.min(end, since + 300_000); at += 1000) best = higher(best, at)
  for (let at = since; at <= end; at += step) best = higher(best, at)
  return best
}

function higher(best: Wall['peak'], at: Instant): Wall['peak'] {
  const perSecond = rateAt(at)
  return perSecond > best.perSecond ? { at, perSecond } : best
}

/** From ten minutes before midnight, or the last hour before it, to now. */
function curveTo({ phase, opensAt, endsAt }: Phase, now: Instant): Wall['curve'] {
  const to = Math.min(now, endsAt - 1)
  const from = phase === 'before' ? now - 6 * leadMs : opensAt - leadMs
  return Array.from({ length: points + 1 }, (_, i) => {
    const at = Math.round(from + ((to - from) * i) / points)
    return { at, perSecond: rateAt(at) }
  })
}

/** Those the pretended sum has reached, since when, and the next one with what is missing of what is shown. None before the night. */
function milestonesBy(phase: Phase, now: Instant, pretended: number, shown: number): Wall['milestones'] {
  if (phase.phase === 'before') return []
  const reached = milestones.filter((minor) => minor <= pretended)
  const next = milestones.find((minor) => minor > pretended)
  return [
    ...reached.map((minor) => ({ minor, afterMs: reachedAt(phase, minor, now) - phase.since })),
    ...(next === undefined || phase.phase === 'after' ? [] : [{ minor: next, toGoMinor: Math.max(0, next - shown) }]),
  ]
}

/** The millisecond by which the pretended sum had passed so many fen: your own purchases hasten no milestone. */
function reachedAt(phase: Phase, minor: number, now: Instant): Instant {
  let [from, to] = [phase.since, Math.min(now, phase.until)]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (curveAt(phase, middle).minor >= minor) to = middle
    else from = middle + 1
  }
  return to
}

/** Orders in the air at `now`, by the seed: from a store to somewhere around it. */
function arcsAt(seed: string, now: Instant): Wall['arcs'] {
  const last = Math.floor(now / arcEveryMs)
  const first = Math.floor((now - arcMs.most) / arcEveryMs)
  return Array.from({ length: last - first + 1 }, (_, i) => arcOf(seed, first + i)).filter(
    ({ at, ms }) => at <= now && now < at + ms,
  )
}

function arcOf(seed: string, number: number): Wall['arcs'][number] {
  const chance = openStream(seed, 'wall', `arc:${number}`)
  const store = chance.pick(wallStores)
  const turn = chance.unit() * 2 * Math.PI
  const far = 0.06 + 0.18 * chance.unit()
  const within = (value: number): number => Math.round(Math.min(0.98, Math.max(0.02, value)) * 1000) / 1000
  return {
    id: `arc-${number}`,
    from: store.id,
    to: { x: within(store.x + far * Math.cos(turn)), y: within(store.y + far * 1.2 * Math.sin(turn)) },
    at: number * arcEveryMs,
    ms: chance.int(arcMs.least, arcMs.most),
  }
}
