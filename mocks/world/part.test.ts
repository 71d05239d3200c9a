import { expect, it } from 'vitest'
import { aboard, bringing, ifAboard, PartMissing, partOf } from './part.ts'

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

it('work that takes a part brings it and is done again; other failures are its own', async () => {
  const part = partOf(async () => 'streets')
  expect(ifAboard(() => aboard(part, 'no streets'))).toBeUndefined()
  expect(await bringing(async () => aboard(part, 'no streets'))).toBe('streets')
  expect(ifAboard(() => aboard(part, 'no streets'))).toBe('streets')
  const broken = bringing(async () => {
    throw new RangeError('no')
  })
  await expect(broken).rejects.toThrow(RangeError)
})
