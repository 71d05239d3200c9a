import { expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { waitTiers } from '#services/wait-money.ts'
import { liveDay } from '../support/whole-day.ts'

/** From when to when somebody was at one parcel. */
type Stretch = [from: number, to: number, orderId: string]

/** What each of those who pick, or ride, did, in order. */
function stretches(facts: Fact[], begin: Fact['kind'], end: Fact['kind'], who: 'pickerId' | 'riderId') {
  const begun = new Map<string, { id: string; at: number }>()
  const done = new Map<string, Stretch[]>()
  for (const fact of facts) {
    if (!('orderId' in fact) || fact.orderId === undefined) continue
    if (fact.kind === begin)
      begun.set(fact.orderId, { id: (fact as unknown as Record<string, string>)[who] ?? '', at: fact.at })
    if (fact.kind !== end) continue
    const { id, at } = begun.get(fact.orderId) ?? { id: 'NOBODY', at: 0 }
    done.set(id, [...(done.get(id) ?? []), [at, fact.at, fact.orderId]])
  }
  return done
}

const overlaps = (all: Stretch[]): Stretch[] => all.filter(([from], i) => i > 0 && from < (all[i - 1]?.[1] ?? 0))

it('brings a thousand orders in a day, 95 of a hundred in time, and pays for every one that is late', async () => {
  const cpu = process.cpuUsage()
  const { orders, delivered, kept, late, facts, paidFor } = await liveDay(1000)
  const spent = process.cpuUsage(cpu)

  expect(orders).toBe(1000)
  expect(delivered).toBe(1000)
  expect(kept).toBeGreaterThanOrEqual(950)
  // For some, nobody was free to ride, so that there is something to be paid for.
  expect(late.length).toBeGreaterThan(0)
  for (const { orderId, lateMs, paid } of late) {
    const owed = waitTiers.filter(({ overMinutes }) => lateMs > overMinutes * 60_000).at(-1)?.amount.minor
    expect(paid, `${orderId}, ${lateMs} ms late`).toBe(owed)
  }
  expect(paidFor, 'nobody is paid who was in time').toBe(late.length)

  const picked = stretches(facts, 'pickingStarted', 'bagsOnBelt', 'pickerId')
  const ridden = stretches(facts, 'riderAssigned', 'parcelDelivered', 'riderId')
  expect([...picked.keys(), ...ridden.keys()]).not.toContain('NOBODY')
  expect([picked.size, ridden.size]).toEqual([24, 60])
  expect([...picked.values(), ...ridden.values()].flatMap(overlaps), 'nobody is at two at once').toEqual([])

  // The machine's own time, which others on it do not lengthen.
  expect((spent.user + spent.system) / 1000, 'ms').toBeLessThan(10_000)
}, 120_000)
