import { describe, expect, it } from 'vitest'
import type { Answer, Input } from '#contract/endpoints.ts'
import type { NodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { declare, milkLot as lot, milkRecall, productIn as product } from '../support/recall.ts'
import { hour, minute, openShopper } from '../support/shopper.ts'

const day = 24 * hour
const page = (world: NodeWorld, serial?: string, of = lot) =>
  world.call('getOrigin', { params: { gtin: gtins.milk, lot: of }, ...(serial !== undefined && { query: { serial } }) })

/** Everything a page says but its readings, and what stays on the record for good. */
const still = ({ coldChain: _read, events: _told, places: _seen, ...rest }: Answer<'getOrigin'>) => rest

describe('a recalled batch', () => {
  it('says so on its page and on the record, is not sold, and goes back to what it was when the recall is lifted', async () => {
    const { world, put } = await openShopper()
    expect(await page(world)).not.toHaveProperty('recall')
    const recall = await declare(world)
    expect(recall).toEqual({
      id: 'RC-2026-0001',
      scope: { gtin: gtins.milk, lots: [lot] },
      severity: 'I',
      hazard: 'tooWarm',
      action: 'do_not_eat',
      status: 'active',
      issuedAt: await world.now(),
      agency: 'foodAuthority',
    })
    await world.crank(3 * hour)
    const during = await page(world)
    expect(during.recall).toEqual(recall)
    expect(during.verdict).toEqual({
      state: 'recalled',
      findings: [{ code: 'recalled', recallId: recall.id, at: recall.issuedAt }],
    })
    expect(during.events.at(-1)).toMatchObject({
      bizStep: 'holding',
      disposition: 'recalled',
      persistentDisposition: { set: ['recalled'] },
      quantityList: [{ epcClass: `https://id.gs1.org/01/${gtins.milk}/10/${lot}` }],
    })
    const refusal = { code: 'batchNotSold', gtin: gtins.milk, lot }
    const asScanned = { params: { gtin: gtins.milk }, body: { quantity: 1, lot } }
    expect(await world.refuse('setBasketLine', asScanned)).toEqual(refusal)
    await expect(put({ [gtins.milk]: 1 })).rejects.toThrow('soldOut')

    const lifted = await world.call('liftRecall', { params: { recallId: recall.id } })
    expect(lifted).toEqual({ ...recall, status: 'lifted', liftedAt: await world.now() })
    const after = await page(world)
    const { world: untouched } = await openShopper()
    await untouched.crank(3 * hour)
    expect(still(after)).toEqual(still(await page(untouched)))
    const steps = after.events.filter(({ persistentDisposition }) => persistentDisposition)
    expect(steps.map(({ bizStep, persistentDisposition }) => [bizStep, persistentDisposition])).toEqual([
      ['holding', { set: ['recalled'] }],
      ['stocking', { unset: ['recalled'] }],
    ])
    await world.call('setBasketLine', asScanned)
    expect((await world.call('getRecalls', { query: { gtin: gtins.milk, lot } })).recalls).toEqual([lifted])
  })

  it('is read by no shelf thermometer while it is set aside', async () => {
    const { world } = await openShopper()
    const { id, issuedAt } = await declare(world)
    await world.crank(5 * hour)
    const inside = async (to: number) =>
      (await page(world)).coldChain?.readings.filter(({ at }) => at > issuedAt && at < to) ?? []
    expect(await inside(Infinity)).toEqual([])
    await world.call('liftRecall', { params: { recallId: id } })
    const liftedAt = await world.now()
    await world.crank(2 * hour)
    expect(await inside(liftedAt)).toEqual([])
    expect((await inside(Infinity)).length).toBeGreaterThan(6)
  })

  it('makes room on the shelf for the newest good one, or leaves it empty until the next morning', async () => {
    const { world } = await openShopper()
    const morning = Date.parse('2026-11-10T09:40:00+08:00')
    expect(await product(world)).toMatchObject({ batch: { lot }, shelf: 'inStock' })
    await declare(world)
    const empty = await product(world)
    expect(empty).toMatchObject({ stock: 0, shelf: 'soldOut', backAt: morning })
    expect(empty.batch).toBeUndefined()
    expect((await world.call('getDemoTags')).tags.some((tag) => tag.lot === lot)).toBe(true)

    await world.crank(morning - (await world.now()))
    expect(await product(world)).toMatchObject({ batch: { lot: 'HB-1110-01' }, shelf: 'inStock' })
    await world.crank(day)
    await declare(world, { lots: ['HB-1111-01'] })
    expect((await product(world)).batch?.lot).toBe('HB-1110-01')
    // The one before it is recalled as well: nothing older is good.
    await declare(world, { lots: ['HB-1110-01'] })
    expect((await product(world)).shelf).toBe('soldOut')
  })

  it('never hangs what is past its day in place of a recalled one', async () => {
    const { world } = await openShopper()
    await world.crank(2 * day)
    const crab = { gtin: gtins.hairyCrab, severity: 'II' as const }
    await declare(world, { ...crab, lots: ['GY-1111-T4'] })
    expect((await product(world, gtins.hairyCrab)).batch?.lot).toBe('GY-1110-T4')
    // The one of two days ago was best by yesterday.
    await declare(world, { ...crab, lots: ['GY-1110-T4'] })
    expect(await product(world, gtins.hairyCrab)).toMatchObject({ shelf: 'soldOut', stock: 0 })
  })
})

describe('the scope of a recall', () => {
  it('is one lot: other lots and their pieces stay as they are', async () => {
    const { world } = await openShopper()
    await world.crank(day)
    await declare(world)
    expect((await page(world)).verdict.state).toBe('recalled')
    expect((await page(world, 'ANY-7')).verdict.state).toBe('recalled')
    const other = await page(world, undefined, 'HB-1110-01')
    expect(other.verdict.state).toBe('verified')
    expect(other.recall).toBeUndefined()
  })

  it('is single pieces: only their own pages say so, and the batch is sold on', async () => {
    const { world, put } = await openShopper()
    const recall = await declare(world, { serials: ['M-0002', 'M-0001', 'M-0002'] })
    expect(recall.scope).toEqual({ gtin: gtins.milk, lots: [lot], serials: ['M-0001', 'M-0002'] })
    const mine = await page(world, 'M-0001')
    expect(mine).toMatchObject({ serial: 'M-0001', recall, verdict: { state: 'recalled' } })
    expect(mine.events.at(-1)).toMatchObject({
      bizStep: 'holding',
      epcList: ['M-0001', 'M-0002'].map((serial) => `https://id.gs1.org/01/${gtins.milk}/10/${lot}/21/${serial}`),
    })
    expect((await page(world, 'M-0003')).verdict.state).toBe('verified')
    expect((await page(world)).verdict.state).toBe('verified')
    expect((await product(world)).shelf).toBe('inStock')
    await put({ [gtins.milk]: 1 })
  })

  it('is the item, with or without batches: nothing of it is sold, whatever comes in the morning', async () => {
    const { world, put } = await openShopper()
    const unbatched = '09521000001084'
    for (const gtin of [gtins.milk, unbatched]) {
      const { lots: _all, ...item } = milkRecall
      await world.call('declareRecall', { body: { ...item, gtin } })
    }
    expect((await page(world)).verdict.state).toBe('recalled')
    await world.crank(day)
    expect((await page(world, undefined, 'HB-1110-01')).verdict.state).toBe('recalled')
    for (const gtin of [gtins.milk, unbatched]) {
      expect(await product(world, gtin)).toMatchObject({ shelf: 'soldOut', stock: 0 })
      await expect(put({ [gtin]: 1 })).rejects.toThrow('soldOut')
    }
    expect((await product(world, gtins.eggs)).shelf).toBe('inStock')
  })

  it('is asked for by item, lot or piece, and answered with whatever touches it, newest first', async () => {
    const { world } = await openShopper()
    await world.crank(day)
    const lots = await declare(world)
    await world.crank(minute)
    const pieces = await declare(world, { serials: ['M-1'] })
    await world.crank(minute)
    const other = await declare(world, { lots: ['HB-1110-01'], severity: 'III' })
    const ask = async (query: Omit<Input<'getRecalls'>['query'], 'gtin'>) =>
      (await world.call('getRecalls', { query: { gtin: gtins.milk.slice(1), ...query } })).recalls.map(({ id }) => id)
    expect(await ask({})).toEqual([other.id, pieces.id, lots.id])
    expect(await ask({ lot })).toEqual([pieces.id, lots.id])
    expect(await ask({ lot, serial: 'M-1' })).toEqual([pieces.id, lots.id])
    expect(await ask({ lot, serial: 'M-2' })).toEqual([lots.id])
    expect(await ask({ lot: 'HB-1111-01' })).toEqual([])
  })

  it('shows the gravest of several, then the oldest', async () => {
    const { world } = await openShopper()
    await declare(world, { severity: 'III' })
    const second = await declare(world, { severity: 'II' })
    await world.crank(minute)
    await declare(world, { severity: 'II', hazard: 'listeria' })
    expect((await page(world)).recall?.id).toBe(second.id)
  })
})

describe('whoever declares', () => {
  it('twice the same, or lifts twice, has done it once', async () => {
    const { world } = await openShopper()
    const first = await declare(world, { lots: [lot], serials: ['B', 'A'] })
    expect(await declare(world, { lots: [lot, lot], serials: ['A', 'B'] })).toEqual(first)
    const lift = () => world.call('liftRecall', { params: { recallId: first.id } })
    expect(await lift()).toEqual(await lift())
    const kinds = (await world.facts()).map(({ kind }) => kind)
    expect(kinds).toEqual(['batchRecalled', 'recallLifted'])
    expect((await declare(world, { serials: ['A', 'B'] })).id).toBe('RC-2026-0002')
  })

  it('must name goods and batches we know, and a recall there is', async () => {
    const { world } = await openShopper()
    const refused = (change: Record<string, unknown>) =>
      world.refuse('declareRecall', { body: { ...milkRecall, ...change } })
    expect(await refused({ gtin: '09521000099999' })).toMatchObject({ code: 'productUnknown' })
    expect(await refused({ lots: ['HB-1110-01'] })).toMatchObject({ code: 'batchUnknown', lot: 'HB-1110-01' })
    expect(await refused({ lots: [] })).toEqual({ code: 'badRequest', field: 'lots' })
    expect(await refused({ gtin: '09521000001047' })).toEqual({ code: 'badRequest', field: 'gtin' })
    expect(await refused({ serials: ['a b'] })).toEqual({ code: 'badRequest', field: 'serials.0' })
    expect(await refused({ hazard: 'It tastes odd' })).toEqual({ code: 'badRequest', field: 'hazard' })
    for (const recallId of ['RC-2026-0001', 'constructor']) {
      expect(await world.refuse('liftRecall', { params: { recallId } })).toEqual({ code: 'recallUnknown' })
    }
    expect(await world.facts()).toEqual([])
  })

  it('is undone by a rewind, and is in the moment somebody shares', async () => {
    const { world } = await openShopper()
    const opened = await world.now()
    await world.crank(minute)
    await declare(world)
    const moment = await world.call('getMoment')
    await world.call('rewindWorld', { body: { at: opened } })
    expect((await page(world)).verdict.state).toBe('verified')
    await world.call('loadMoment', { body: moment })
    expect((await page(world)).recall?.id).toBe('RC-2026-0001')
  })
})
