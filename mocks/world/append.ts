import { snapshotEvery, snapshotOf } from './fold.ts'
import type { Memory } from './memory.ts'
import type { Row, StoreWriter } from './store.ts'

/** Writes what was just folded: a row, the head, and a snapshot when it is time. Nothing for no facts. */
export async function append(tx: StoreWriter, memory: Memory, row: Omit<Row, 'to'>): Promise<void> {
  if (row.facts.length === 0) return
  const { fold, head } = memory
  await tx.append({ to: fold.seq, ...row })
  if (fold.seq - memory.snapshotAt >= snapshotEvery(fold.seq)) {
    await tx.putSnapshot(snapshotOf(fold))
    memory.snapshotAt = fold.seq
  }
  head.seq = fold.seq
  memory.fresh.push(...row.facts)
  await tx.putHead(head)
}

/** Forgets what was dragged back behind: somebody acts, and another future begins. The head is written by the append that follows. */
export async function cutFuture(tx: StoreWriter, memory: Memory): Promise<void> {
  await tx.cutAfter(memory.fold.seq)
  memory.pending = []
  memory.head.cuts += 1
  memory.cuts = memory.head.cuts
  delete memory.head.horizon
}
