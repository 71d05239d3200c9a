import { expect, test } from 'vitest'
import type { Basket } from '#contract/basket.ts'
import type { Product } from '#contract/catalogue.ts'
import { withLine } from './basket-query.ts'

const product = (gtin: string): Product => ({ gtin, price: { minor: 100, currency: 'CNY' } }) as Product
const line = (gtin: string, quantity: number): Basket['lines'][number] => ({
  product: product(gtin),
  quantity,
  total: { minor: 100 * quantity, currency: 'CNY' },
  state: 'ok',
})
const basket: Basket = { lines: [line('a', 2), line('b', 1)], count: 3 }

test('a wanted line shows at once: changed where it is, new at the end, gone at nought', () => {
  expect(withLine(basket, { gtin: 'a', quantity: 5 })).toMatchObject({
    count: 6,
    lines: [{ quantity: 5 }, { quantity: 1 }],
  })
  expect(withLine(basket, { gtin: 'c', quantity: 2, product: product('c'), lot: 'L1' })).toMatchObject({
    count: 5,
    lines: [{}, {}, { product: { gtin: 'c' }, quantity: 2, lot: 'L1' }],
  })
  expect(withLine(basket, { gtin: 'a', quantity: 0 })).toEqual({ lines: [line('b', 1)], count: 1 })
})

test('what is not known well enough to be shown is left to the world', () => {
  expect(withLine(basket, { gtin: 'unknown', quantity: 2 })).toEqual(basket)
})
