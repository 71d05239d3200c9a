import type { Store } from '#world/store.ts'
import { liveIn } from './busy-life.ts'

export interface Measured {
  facts: number
  /** Milliseconds. */
  command: number
  commandP95: number
  coldOpen: number
}

const commands = 60
const opens = 7
const sorted = (times: number[]): number[] => times.toSorted((a, b) => a - b)
const at = (times: number[], part: number): number => sorted(times)[Math.floor((times.length - 1) * part)] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Lives a life of each length in one store, and times a command and a cold open there: medians, and p95 of the command. */
export async function measure(store: Store, sizes: number[], told: (measured: Measured) => void): Promise<void> {
  const wall = { now: 0 }
  const life = liveIn(store, wall)
  for (const facts of sizes) {
    await life.until(facts)
    const times: number[] = []
    for (let i = 0; i < commands; i++) times.push(await timed(life.command))
    const cold: number[] = []
    for (let i = 0; i < opens; i++) cold.push(await timed(() => liveIn(store, wall).world.look()))
    told({ facts, command: at(times, 0.5), commandP95: at(times, 0.95), coldOpen: at(cold, 0.5) })
  }
}
