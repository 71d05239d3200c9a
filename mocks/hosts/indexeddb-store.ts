import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import {
  type Head,
  rowUpTo,
  type Row,
  type Snapshot,
  type Store,
  type StoreReader,
  type StoreWriter,
  thinned,
} from '#world/store.ts'

interface LogSchema extends DBSchema {
  head: { key: 'head'; value: Head }
  rows: { key: number; value: Row }
  snapshots: { key: number; value: Snapshot }
  /** Logs that could not be read, kept aside by name. */
  aside: { key: string; value: { name: string; head: unknown; rows: unknown[] } }
}
type Names = ('head' | 'rows' | 'snapshots' | 'aside')[]
type Tx<M extends IDBTransactionMode> = IDBPTransaction<LogSchema, Names, M>
const stores: Names = ['head', 'rows', 'snapshots', 'aside']

/** Opens the log of this origin. Rejects where the browser refuses to keep anything. */
export async function indexedDbStore(name: string): Promise<Store> {
  let database = await open(name)

  /** Phones drop the database of a page that slept; it is opened again and the work done once more. */
  const within = async <T, M extends IDBTransactionMode>(mode: M, work: (tx: Tx<M>) => Promise<T>): Promise<T> => {
    let tx: Tx<M>
    try {
      tx = database.transaction(stores, mode)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      database = await open(name)
      tx = database.transaction(stores, mode)
    }
    try {
      const result = await work(tx)
      await tx.done
      return result
    } catch (error) {
      abandon(tx)
      await tx.done.catch(() => undefined)
      // A full disk shows as the transaction's own error; what was asked of it only says that it was aborted.
      throw tx.error ?? error
    }
  }

  return {
    kept: true,
    read: (work) => within('readonly', (tx) => work(reader(tx))),
    write: (work) => within('readwrite', (tx) => work(writer(tx))),
    aside: () =>
      within('readonly', async (tx) => {
        const [kept] = await tx.objectStore('aside').getAll(undefined, 1)
        return kept && { name: kept.name, log: JSON.stringify({ head: kept.head, rows: kept.rows }) }
      }),
    setAside: (aside) =>
      within('readwrite', async (tx) => {
        const rows = await tx.objectStore('rows').getAll()
        const head = await tx.objectStore('head').get('head')
        await tx.objectStore('aside').clear()
        await tx.objectStore('aside').put({ name: aside, head, rows }, aside)
        await writer(tx).clear()
        const entries = rows.reduce((sum, row) => sum + (Array.isArray(row.facts) ? row.facts.length : 1), head ? 1 : 0)
        return { entries, bytes: JSON.stringify({ head, rows }).length }
      }),
  }
}

function open(name: string): Promise<IDBPDatabase<LogSchema>> {
  return openDB<LogSchema>(name, 1, {
    upgrade: (database) => stores.forEach((store) => database.createObjectStore(store)),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
}

function abandon(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // It had already ended by itself.
  }
}

function reader(tx: Tx<'readonly'> | Tx<'readwrite'>): StoreReader {
  return {
    head: () => tx.objectStore('head').get('head'),
    rowsAfter: (seq) => tx.objectStore('rows').getAll(IDBKeyRange.lowerBound(seq, true)),
    snapshotBefore: async (at) => {
      const keys = await tx.objectStore('snapshots').getAllKeys()
      for (const key of keys.toReversed()) {
        const snapshot = await tx.objectStore('snapshots').get(key)
        if (snapshot && snapshot.at <= at) return snapshot
      }
      return undefined
    },
  }
}

function writer(tx: Tx<'readwrite'>): StoreWriter {
  const rows = tx.objectStore('rows')
  const snapshots = tx.objectStore('snapshots')
  return {
    ...reader(tx),
    putHead: async (head) => void (await tx.objectStore('head').put(head, 'head')),
    append: async (row) => void (await rows.put(row, row.to)),
    cutAfter: async (seq) => {
      const after = IDBKeyRange.lowerBound(seq, true)
      const [first] = await rows.getAll(after, 1)
      await rows.delete(after)
      const straddling = first && rowUpTo(first, seq)
      if (straddling) await rows.put(straddling, straddling.to)
      await snapshots.delete(after)
    },
    putSnapshot: async (snapshot) => {
      await snapshots.put(snapshot, snapshot.seq)
      const keys = await snapshots.getAllKeys()
      const stay = new Set(thinned(keys))
      await Promise.all(keys.filter((key) => !stay.has(key)).map((key) => snapshots.delete(key)))
    },
    clear: async () => {
      await Promise.all([rows.clear(), snapshots.clear(), tx.objectStore('head').clear()])
    },
  }
}
