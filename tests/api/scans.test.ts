import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import type { PushEvent } from '#contract/push.ts'
import type { Problem } from '#contract/scan.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import { copiedMelon } from '#seed/scans.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { scansOf } from '#services/scans-service.ts'
import { hour, minute } from '../support/shopper.ts'

const eggs = { gtin: gtins.eggs, lot: 'LY-1108-07' }
const scan = (world: NodeWorld, body: Partial<Input<'recordScan'>['body']> = {}) =>
  world.call('recordScan', { body: { ...eggs, serial: 'E-1', by: 'lin-yue', ...body } })

describe('scanning a tag', () => {
  it('counts by the world’s time, and a person’s own scans within the hour once', async () => {
    const world = await openNodeWorld()
    const firstAt = await world.now()
    const once = { times: 1, firstAt, places: [{ en: 'Shanghai', zh: '上海', fr: 'Shanghai' }], copySuspected: false }
    expect(await scan(world)).toEqual(once)
    await world.crank(hour - 1)
    expect(await scan(world)).toEqual(once)
    expect(await scan(world, { by: 'zhou-jian' })).toEqual({ ...once, times: 2 })
    await world.crank(1)
    expect((await scan(world)).times).toBe(3)
    expect((await world.facts()).map(({ kind }) => kind)).toEqual(['tagScanned', 'tagScanned', 'tagScanned'])
  })

  it('counts a piece for its batch and its item as well, and each piece apart', async () => {
    const world = await openNodeWorld()
    await scan(world)
    await scan(world, { serial: 'E-2', by: 'zhou-jian' })
    const { lot: _lot, ...item } = eggs
    const ofBatch = await world.call('recordScan', { body: { ...eggs, by: 'mei' } })
    const ofItem = await world.call('recordScan', { body: { ...item, by: 'he' } })
    expect([ofBatch.times, ofItem.times]).toEqual([3, 4])
    expect((await scan(world, { serial: 'E-2', by: 'he' })).times).toBe(2)
  })

  it('shows on the page of the piece, or of the batch, only once there were any', async () => {
    const world = await openNodeWorld()
    const scansOn = async (serial?: string) => {
      const query = serial === undefined ? {} : { query: { serial } }
      return (await world.call('getOrigin', { params: eggs, ...query })).scans?.times
    }
    expect(await scansOn('E-1')).toBeUndefined()
    await scan(world)
    expect([await scansOn('E-1'), await scansOn('E-9'), await scansOn()]).toEqual([1, undefined, 1])
  })

  it('turns an open page of the goods', async () => {
    const world = await openNodeWorld()
    const events: PushEvent[] = []
    const line = connectPush(world.world, (event) => events.push(event))
    line.receive(JSON.stringify({ type: 'subscribe', topics: [`batch:${gtins.eggs}`, 'stock', 'orders', 'basket'] }))
    await scan(world)
    line.close()
    expect(events.flatMap((event) => (event.type === 'changed' ? event.topics : []))).toEqual([`batch:${gtins.eggs}`])
  })

  it('does not know goods and batches nobody knows', async () => {
    const world = await openNodeWorld()
    const refused = (body: Record<string, string>) =>
      world.refuse('recordScan', { body: { ...eggs, by: 'lin-yue', ...body } })
    expect(await refused({ gtin: '09521000099999' })).toMatchObject({ code: 'productUnknown' })
    expect(await refused({ lot: 'LY-0000-07' })).toMatchObject({ code: 'batchUnknown' })
    expect(await refused({ by: 'Lin Yue, Wutong Lane' })).toEqual({ code: 'badRequest', field: 'by' })
    expect(await refused({ serial: 'x'.repeat(21) })).toEqual({ code: 'badRequest', field: 'serial' })
    expect(await world.facts()).toEqual([])
  })
})

describe('a copied serial', () => {
  const { gtin, lot, serial } = copiedMelon

  it('was seen fourteen times in three cities, and warns of it', async () => {
    const world = await openNodeWorld()
    const page = await world.call('getOrigin', { params: { gtin, lot }, query: { serial } })
    expect(page.scans).toMatchObject({
      times: 14,
      firstAt: Date.parse('2026-11-09T08:41:00+08:00'),
      copySuspected: true,
    })
    expect(page.scans?.places.map(({ en }) => en).toSorted()).toEqual(['Hangzhou', 'Shanghai', 'Suzhou'])
    expect(await scan(world, { gtin, lot, serial })).toMatchObject({ times: 15, copySuspected: true })
  })

  it('warns of no other piece, and never of a whole batch', async () => {
    const world = await openNodeWorld()
    expect(await scan(world, { gtin, lot, serial: 'S-000414' })).toMatchObject({ times: 1, copySuspected: false })
    const batch = await world.call('getOrigin', { params: { gtin, lot } })
    expect(batch.scans).toMatchObject({ times: 15, copySuspected: false })
  })

  it('is one from the tenth scan on', async () => {
    const world = await openNodeWorld()
    for (let nth = 1; nth <= 10; nth++) {
      expect(await scan(world, { by: `person-${nth}` })).toMatchObject({ times: nth, copySuspected: nth >= 10 })
    }
  })

  it('was not one before it was copied', async () => {
    const noneHere = { seen: {} }
    const at = (time: string) => Date.parse(`2026-11-09T${time}:00+08:00`)
    expect(scansOf(noneHere, copiedMelon, at('08:40'))).toBeUndefined()
    expect(scansOf(noneHere, copiedMelon, at('09:30'))).toMatchObject({ times: 3, copySuspected: false })
    expect(scansOf(noneHere, copiedMelon, at('10:33'))).toMatchObject({ times: 6, copySuspected: true })
  })
})

describe('a reported problem', () => {
  const report = (world: NodeWorld, problem: Problem) =>
    world.call('reportProblem', { params: { gtin: eggs.gtin.slice(1), lot: eggs.lot }, body: { problem } })

  it('is taken once per batch and problem, however often it is said', async () => {
    const world = await openNodeWorld()
    const at = await world.now()
    expect(await report(world, 'damaged')).toEqual({ problem: 'damaged', at })
    await world.crank(minute)
    expect(await report(world, 'damaged')).toEqual({ problem: 'damaged', at })
    await report(world, 'spoiled')
    const { problems } = await world.call('getOrigin', { params: eggs })
    expect(problems).toEqual([
      { problem: 'damaged', at },
      { problem: 'spoiled', at: at + minute },
    ])
    expect((await world.facts()).map((fact) => fact.kind)).toEqual(['problemReported', 'problemReported'])
    const other = await world.call('getOrigin', { params: { gtin: gtins.milk, lot: 'HB-1109-01' } })
    expect(other.problems).toEqual([])
  })

  it('is one of those we know, about a batch we know: nobody writes freely into the log', async () => {
    const world = await openNodeWorld()
    const refused = (params: { gtin: string; lot: string }, problem: string) =>
      world.refuse('reportProblem', { params, body: { problem: problem as Problem } })
    expect(await refused(eggs, 'They were green.')).toEqual({ code: 'badRequest', field: 'problem' })
    expect(await refused({ ...eggs, lot: 'LY-1' }, 'spoiled')).toMatchObject({ code: 'batchUnknown' })
    expect(await refused({ ...eggs, gtin: 'eggs' }, 'spoiled')).toMatchObject({ code: 'batchUnknown', gtin: 'eggs' })
    expect(await world.facts()).toEqual([])
  })
})
