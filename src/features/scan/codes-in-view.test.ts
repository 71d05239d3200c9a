import { expect, test } from 'vitest'
import { aroundAll, knownCodes, type KnownCode } from './codes-in-view.ts'

const gtin = '09521000001015'
const inView = (...texts: string[]) => texts.map((text) => ({ text, sighting: null }))
const named = (codes: KnownCode[]) =>
  codes.map(({ found }) =>
    found.kind === 'ours' ? [found.code.gtin, found.code.lot, found.code.serial].join(' ').trim() : found.kind,
  )

test('a pack’s bars and its square code are one product, whichever was read first', () => {
  const tag = `https://lane.example/01/${gtin}/10/HZ-1?17=261114`
  expect(named(knownCodes(inView(tag, '9521000001015')))).toEqual([`${gtin} HZ-1`])
  expect(named(knownCodes(inView('9521000001015', tag)))).toEqual([`${gtin} HZ-1`])
  expect(named(knownCodes(inView(tag, `]d201${gtin}10HZ-1`)))).toEqual([`${gtin} HZ-1`])
  expect(named(knownCodes(inView(tag, tag)))).toEqual([`${gtin} HZ-1`])
})

test('two batches, two pieces and two products are two', () => {
  const tag = (lot: string, serial = '') => `https://lane.example/01/${gtin}/10/${lot}${serial && `/21/${serial}`}`
  expect(named(knownCodes(inView(tag('A'), tag('B'))))).toEqual([`${gtin} A`, `${gtin} B`])
  expect(named(knownCodes(inView(tag('A', '1'), tag('A', '2'))))).toEqual([`${gtin} A 1`, `${gtin} A 2`])
  expect(named(knownCodes(inView(tag('A'), '9521000000179')))).toEqual([`${gtin} A`, '09521000000179'])
})

test('strangers come last', () => {
  expect(named(knownCodes(inView('https://x.example', '9521000000248', '9521000000179')))).toEqual([
    '09521000000179',
    'notAProductCode',
    'badCode',
  ])
})

test('the brackets have room for all that was seen', () => {
  const seen = (x: number) => ({ found: { kind: 'badCode', why: { code: 'notAUrl' } }, sighting: { corners: [{ x, y: 1 }], width: 9, height: 9 } }) as const // prettier-ignore
  expect(aroundAll([seen(1), seen(5)])).toEqual({ corners: [{ x: 1, y: 1 }, { x: 5, y: 1 }], width: 9, height: 9 }) // prettier-ignore
  expect(aroundAll([{ ...seen(1), sighting: null }])).toBeNull()
})
