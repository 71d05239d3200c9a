import { expect, it } from 'vitest'
import { PartMissing, partOf } from './part.ts'

it('a part is fetched once, and one that could not be had is asked for again', async () => {
  let asked = 0
  const part = partOf(async () => {
    asked += 1
    if (asked === 1) throw new TypeError('Failed to fetch dynamically imported module')
    return 'streets'
  })
  await expect(part.fetch()).rejects.toBeInstanceOf(PartMissing)
  expect(part.held()).toBeUndefined()
  expect([await part.fetch(), await part.fetch(), part.held()]).toEqual(['streets', 'streets', 'streets'])
  expect(asked).toBe(2)
})
