import type { Fact } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import { type Fold, foldOf, freshFold, type Services, takeIn } from './fold.ts'
import type { Setup } from './service.ts'
import type { Head, StoreReader } from './store.ts'

/** What one instance holds of the log. */
export interface Memory {
  head: Head
  fold: Fold
  cuts: number
  /** Facts read but not yet reached: time was dragged back before them. */
  pending: Fact[]
  /** Facts taken in since the listeners were last told. */
  fresh: Fact[]
  /** The seq of the newest snapshot. */
  snapshotAt: number
  /** Time never runs back by itself behind this. */
  floor: Instant
}

/** Brings an instance's memory up to the log and the clock: takes in what is new, or folds anew when the log was moved or cut. */
export async function catchUp(
  services: Services,
  setup: Setup,
  tx: StoreReader,
  head: Head,
  known: Memory | undefined,
  nowOf: (head: Head) => Instant,
): Promise<Memory> {
  const usable = known !== undefined && known.head.epoch === head.epoch && known.cuts === head.cuts
  const clockKept = usable && sameClock(known.head, head)
  const now = Math.max(nowOf(head), clockKept ? known.floor : 0)
  const memory = usable ? { ...known, head } : await anew(services, setup, tx, head, now)
  memory.floor = now
  const read = memory.fold.seq + memory.pending.length
  if (head.seq > read)
    for (const row of await tx.rowsAfter(read)) memory.pending.push(...row.facts.filter((fact) => fact.seq > read))
  let reached = 0
  for (const fact of memory.pending) {
    if (fact.at > now) break
    takeIn(services, memory.fold, fact)
    memory.fresh.push(fact)
    reached += 1
  }
  if (reached > 0) memory.pending = memory.pending.slice(reached)
  return memory
}

const sameClock = (a: Head, b: Head): boolean =>
  a.clock.virtual === b.clock.virtual && a.clock.wall === b.clock.wall && a.clock.rate === b.clock.rate

/** From the nearest snapshot, or from the opening. */
async function anew(services: Services, setup: Setup, tx: StoreReader, head: Head, now: Instant): Promise<Memory> {
  const snapshot = await tx.snapshotBefore(now)
  const fold = snapshot ? foldOf(snapshot) : freshFold(services, setup)
  return { head, fold, cuts: head.cuts, pending: [], fresh: [], snapshotAt: fold.seq, floor: now }
}
