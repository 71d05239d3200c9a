import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { memoryStore } from '#world/memory-store.ts'
import { noFaults } from '#world/scenario.ts'
import type { Head, Row, Store } from '#world/store.ts'
import { indexedDbStore } from './indexeddb-store.ts'

let opened = 0
const stores: [string, () => Promise<Store>][] = [
  ['memory', async () => memoryStore()],
  ['IndexedDB', () => indexedDbStore(`test-${(opened += 1)}`)],
]

const head: Head = {
  version: 1,
  epoch: 1,
  cuts: 0,
  seq: 0,
  clock: { virtual: 0, wall: 0, rate: 1 },
  scenario: 'calm-day',
  seed: 's',
  faults: noFaults,
}
const fact = (seq: number): Fact => ({ kind: 'basketLineSet', gtin: 'g', quantity: seq, seq, at: seq * 10 })
const row = (...seqs: number[]): Row => ({
  to: seqs.at(-1) ?? 0,
  facts: seqs.map(fact),
  act: { at: 0, service: 'basket', command: { type: 'x' } },
})
const seqs = (rows: Row[]): number[] => rows.flatMap((r) => r.facts.map((f) => f.seq))

describe.each(stores)('the %s store', (_name, open) => {
  it('holds nothing until something is written', async () => {
    const store = await open()
    expect(await store.read(async (tx) => [await tx.head(), await tx.rowsAfter(0)])).toEqual([undefined, []])
  })

  it('gives back rows after a fact, in order, with the row that straddles it', async () => {
    const store = await open()
    await store.write(async (tx) => {
      await tx.append(row(1, 2))
      await tx.append(row(3, 4, 5))
      await tx.append(row(6))
    })
    expect(seqs(await store.read((tx) => tx.rowsAfter(2)))).toEqual([3, 4, 5, 6])
    expect(seqs(await store.read((tx) => tx.rowsAfter(4)))).toEqual([3, 4, 5, 6])
    expect(seqs(await store.read((tx) => tx.rowsAfter(6)))).toEqual([])
  })

  it('forgets what is cut, splits the row it cuts through, and drops the act of a split row', async () => {
    const store = await open()
    await store.write(async (tx) => {
      await tx.append(row(1))
      await tx.append(row(2, 3))
      await tx.putSnapshot({ seq: 1, at: 10, states: '{}' })
      await tx.putSnapshot({ seq: 3, at: 30, states: '{}' })
      await tx.cutAfter(2)
    })
    const rows = await store.read((tx) => tx.rowsAfter(0))
    expect(seqs(rows)).toEqual([1, 2])
    expect(rows.map((r) => r.act !== undefined)).toEqual([true, false])
    expect((await store.read((tx) => tx.snapshotBefore(1000)))?.seq).toBe(1)
  })

  it('finds the newest snapshot not later than a time, and keeps few old ones', async () => {
    const store = await open()
    for (let seq = 1; seq <= 40; seq++)
      await store.write((tx) => tx.putSnapshot({ seq, at: seq * 10, states: String(seq) }))
    expect((await store.read((tx) => tx.snapshotBefore(405)))?.states).toBe('40')
    expect((await store.read((tx) => tx.snapshotBefore(394)))?.states).toBe('39')
    expect(await store.read((tx) => tx.snapshotBefore(-1))).toBeUndefined()
  })

  it('undoes a write that throws', async () => {
    const store = await open()
    await store.write((tx) => tx.putHead(head))
    const failing = store.write(async (tx) => {
      await tx.append(row(1))
      await tx.putHead({ ...head, epoch: 9 })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.read(async (tx) => [(await tx.head())?.epoch, (await tx.rowsAfter(0)).length])).toEqual([1, 0])
  })

  it('lets writers in one after another', async () => {
    const store = await open()
    await store.write((tx) => tx.putHead(head))
    const add = () =>
      store.write(async (tx) => {
        const before = (await tx.head()) ?? head
        await tx.rowsAfter(0)
        await tx.putHead({ ...before, seq: before.seq + 1 })
      })
    await Promise.all(Array.from({ length: 20 }, add))
    expect((await store.read((tx) => tx.head()))?.seq).toBe(20)
  })

  it('does not let a reader change what is stored', async () => {
    const store = await open()
    await store.write((tx) => tx.putHead(head))
    const read = await store.read((tx) => tx.head())
    if (read) read.epoch = 7
    expect((await store.read((tx) => tx.head()))?.epoch).toBe(1)
  })

  it('puts a log aside and starts empty', async () => {
    const store = await open()
    await store.write(async (tx) => {
      await tx.putHead(head)
      await tx.append(row(1, 2))
    })
    const kept = await store.setAside('old.log')
    expect(kept.entries).toBeGreaterThanOrEqual(2)
    expect(kept.bytes).toBeGreaterThan(10)
    const aside = await store.aside()
    expect(aside?.name).toBe('old.log')
    expect(JSON.parse(aside?.log ?? '')).toMatchObject({ head, rows: [row(1, 2)] })
    expect(await store.read(async (tx) => [await tx.head(), await tx.rowsAfter(0)])).toEqual([undefined, []])
  })
})
