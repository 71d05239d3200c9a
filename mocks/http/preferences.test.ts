import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { preferences, weightOf } from './preferences.ts'

test.each([
  ['', []],
  ['*/*', ['*/*']],
  ['text/html, application/json;q=0.9, */*;q=0.1', ['text/html', 'application/json', '*/*']],
  ['en;q=0.5,ZH-cn , fr;q=0', ['zh-cn', 'en']],
  ['a;q=0.3;level=1, b;level=2;q=0.4, c;q=many, d;q=7', ['d', 'b', 'a']],
  [' ,;q=1,, text/html ; Q=0.2', ['text/html']],
])('%j is read as %j', (header, values) => {
  expect(preferences(header).map(({ value }) => value)).toEqual(values)
})

test('how gladly something is taken is asked by its name', () => {
  const wanted = preferences('text/html;q=0.5, application/json, */*')
  expect(weightOf(wanted, 'text/html')).toBe(0.5)
  expect(weightOf(wanted, 'application/linkset+json', 'application/json')).toBe(1)
  expect(weightOf(wanted, 'image/png')).toBe(0)
})

test('whatever stands in a header, it is read at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...',;=q01. */aZ-\u0000é中') }), (header) => {
      for (const { weight } of preferences(header)) expect(weight > 0 && weight <= 1).toBe(true)
    }),
  )
  expect(preferences('a,'.repeat(50_000)).length).toBeLessThan(100)
})
