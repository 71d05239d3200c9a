import { expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Discount, Quote } from '#contract/order.ts'
import { whatChanged } from './what-changed.ts'

const line = (gtin: string, quantity: number, unit: number) => ({
  gtin,
  quantity,
  unitPrice: fen(unit),
  total: fen(unit * quantity),
})
const ten: Discount = { id: 'ten', kind: 'store', off: fen(1000), over: fen(9900), shares: [] }
const packet: Discount = { id: 'packet', kind: 'packet', off: fen(320), shares: [] }
const agreed: Quote = {
  lines: [line('berries', 2, 3990), line('eggs', 1, 2288)],
  count: 3,
  goods: fen(10_268),
  discounts: [ten],
  nudges: [],
  saved: fen(1000),
  bag: fen(30),
  delivery: fen(0),
  total: fen(9_298),
  hash: 'a',
}

test('the same figures are no change, whatever the hash', () => {
  expect(whatChanged(agreed, { ...agreed, hash: 'b' })).toEqual([])
})

test('a thing that went takes the coupon and the free ride with it, and each is named', () => {
  const rest = { ...agreed, discounts: [] }
  const now: Quote = { ...rest, lines: [line('eggs', 1, 2288)], goods: fen(2288), delivery: fen(600), total: fen(2918) }
  expect(whatChanged(agreed, now)).toEqual([
    { what: 'gone', gtin: 'berries', was: 2 },
    { what: 'discount', discount: ten, was: fen(1000), now: undefined },
    { what: 'delivery', was: fen(0), now: fen(600) },
  ])
})

test('more of one, dearer, and one thing new are three changes', () => {
  const now: Quote = { ...agreed, lines: [line('berries', 3, 4190), line('eggs', 1, 2288), line('milk', 1, 1890)] }
  expect(whatChanged(agreed, now)).toEqual([
    { what: 'quantity', gtin: 'berries', was: 2, now: 3 },
    { what: 'price', gtin: 'berries', was: fen(3990), now: fen(4190) },
    { what: 'new', gtin: 'milk', now: 1 },
  ])
})

test('of several discounts only what is different is told, and what is new', () => {
  const more = { ...ten, off: fen(3000) }
  expect(whatChanged(agreed, { ...agreed, discounts: [more, packet] })).toEqual([
    { what: 'discount', discount: more, was: fen(1000), now: fen(3000) },
    { what: 'discount', discount: packet, was: undefined, now: fen(320) },
  ])
  expect(whatChanged({ ...agreed, discounts: [ten, packet] }, { ...agreed, discounts: [ten, packet] })).toEqual([])
})
