import { type Head, rowUpTo, type Row, type Snapshot, type Store, type StoreWriter, thinned } from './store.ts'

/** Heads are changed in place by their reader; what is stored must not change with them. */
const copyOf = (head: Head): Head => ({ ...head, clock: { ...head.clock }, faults: { ...head.faults } })

/** A log in memory, for tests, plain servers and phones that keep nothing. A write that throws is undone. */
export function memoryStore(): Store {
  let head: Head | undefined
  let rows: Row[] = []
  let snapshots: Snapshot[] = []
  let aside: { name: string; log: string } | undefined
  let last: Promise<unknown> = Promise.resolve()

  const firstAfter = (seq: number): number => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.to ?? 0) > seq) high = middle
      else low = middle + 1
    }
    return low
  }

  const tx: StoreWriter = {
    head: async () => head && copyOf(head),
    rowsAfter: async (seq) => rows.slice(firstAfter(seq)),
    snapshotBefore: async (at) =>
      snapshots
        .filter((s) => s.at <= at)
        .reduce<Snapshot | undefined>((a, b) => (a && a.seq > b.seq ? a : b), undefined),
    putHead: async (next) => void (head = copyOf(next)),
    append: async (row) => void rows.push(row),
    cutAfter: async (seq) => {
      const at = firstAfter(seq)
      const straddling = rows[at] && rowUpTo(rows[at], seq)
      rows = straddling ? [...rows.slice(0, at), straddling] : rows.slice(0, at)
      snapshots = snapshots.filter((s) => s.seq <= seq)
    },
    putSnapshot: async (snapshot) => {
      snapshots = [...snapshots, snapshot]
      const stay = new Set(thinned(snapshots.map((s) => s.seq)))
      snapshots = snapshots.filter((s) => stay.has(s.seq))
    },
    clear: async () => {
      head = undefined
      rows = []
      snapshots = []
    },
  }

  /** One at a time, in the order asked. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    kept: false,
    read: (work) => inTurn(() => work(tx)),
    write: (work) =>
      inTurn(async () => {
        const before = { head, rows, count: rows.length, snapshots }
        try {
          return await work(tx)
        } catch (error) {
          head = before.head
          rows = before.rows.slice(0, before.count)
          snapshots = before.snapshots
          throw error
        }
      }),
    aside: async () => aside,
    setAside: async (name) => {
      const entries = rows.reduce((sum, row) => sum + row.facts.length, 0)
      const log = JSON.stringify({ head, rows })
      aside = { name, log }
      await tx.clear()
      return { entries, bytes: log.length }
    },
  }
}
