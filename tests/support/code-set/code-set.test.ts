import { expect, test } from 'vitest'
import { codeSet } from './code-set.ts'

const set = codeSet()

test('the set has every symbology on every axis that can be hard for it, no two pictures of one name', () => {
  expect(set.length).toBeGreaterThanOrEqual(200)
  const on = (axis: string) => new Set(set.filter((picture) => picture.axis === axis).flatMap(({ codes }) => codes.map(({ kind }) => kind))) // prettier-ignore
  for (const axis of ['clean', 'tiny', 'mirrored', 'inverted'])
    expect([...on(axis)].toSorted(), axis).toEqual(['dataMatrix', 'ean13', 'ean8', 'gtinQr', 'qr', 'upca'])
  for (const axis of [
    'rotated',
    'tilted',
    'damaged',
    'low light',
    'glare',
    'blur',
    'low contrast',
    'curved',
    'several',
  ])
    for (const kind of ['qr', 'dataMatrix', 'ean13'] as const) expect(on(axis), axis).toContain(kind)
  expect(set.some(({ as }) => as === 'photo')).toBe(true)
})

test('a picture is the same each time it is drawn', async () => {
  const picture = set.find(({ axis }) => axis === 'damaged')
  const [one, other] = [await picture?.draw(), await picture?.draw()]
  expect(one?.bytes).toHaveLength((picture?.width ?? 0) * (picture?.height ?? 0))
  expect(Buffer.compare(one?.bytes ?? Buffer.of(1), other?.bytes ?? Buffer.of(2))).toBe(0)
  expect(one?.middles).toEqual(other?.middles)
})
