import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printJson } from './json-print.ts'

const printed = (value: unknown): string =>
  printJson(value)
    .map(({ text }) => text)
    .join('')

describe('printed JSON', () => {
  test('is the same JSON, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printed(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('reads like a record: a member to a line, lists hugging what is in them, missing members left out', () => {
    expect(printed({ a: [{ b: 38, c: undefined }, { b: '"x"' }], d: {}, e: [] })).toBe(
      '{\n  "a": [{\n    "b": 38\n  }, {\n    "b": "\\"x\\""\n  }],\n  "d": {},\n  "e": []\n}',
    )
  })

  test('tells names from texts from numbers', () => {
    expect(printJson({ quantity: 38, uom: 'KGM', sold: true })).toEqual([
      { ink: 'mark', text: '{\n  ' },
      { ink: 'key', text: '"quantity"' },
      { ink: 'mark', text: ': ' },
      { ink: 'number', text: '38' },
      { ink: 'mark', text: ',\n  ' },
      { ink: 'key', text: '"uom"' },
      { ink: 'mark', text: ': ' },
      { ink: 'text', text: '"KGM"' },
      { ink: 'mark', text: ',\n  ' },
      { ink: 'key', text: '"sold"' },
      { ink: 'mark', text: ': ' },
      { ink: 'number', text: 'true' },
      { ink: 'mark', text: '\n}' },
    ])
  })
})
