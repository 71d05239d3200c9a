import { expect, it } from 'vitest'
import { batches } from '#seed/batches/all.ts'
import { shelfLots, stockedAt } from '#seed/shelf-lots.ts'
import { onShelfAt } from './origin-verdict.ts'

it('a batch is on the shelf from when its record says it came there', () => {
  const told = shelfLots.map(({ gtin, lot }) => [lot, stockedAt(gtin)])
  const recorded = shelfLots.map(({ gtin, lot }) => {
    const batch = batches.find((held) => held.gtin === gtin && held.lot === lot)
    return [lot, batch && onShelfAt(batch.events)]
  })
  expect(told).toEqual(recorded)
  expect(told).toHaveLength(11)
})
