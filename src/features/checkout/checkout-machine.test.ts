import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import { checkoutStep, type CheckoutEvent, type CheckoutState } from './checkout-machine.ts'

const quote = (total: number): Quote => ({
  lines: [],
  count: 1,
  goods: fen(total),
  discounts: [],
  nudges: [],
  saved: fen(0),
  bag: fen(0),
  delivery: fen(0),
  total: fen(total),
  hash: `h${total}`,
})
const attempt: PlaceOrder = { requestId: 'request-one', quoteHash: 'h1', addressId: 'home', door: 'bell' }
const other: PlaceOrder = { ...attempt, requestId: 'request-two' }
const agreed = quote(1)
const order = { id: 'order-1', tradeNo: 'T-1' } as Order
const placing: CheckoutState = { is: 'placing', attempt, agreed }
const unheard: CheckoutState = { is: 'unheard', attempt, agreed }

const rows: [string, CheckoutState, CheckoutEvent, CheckoutState][] = [
  ['Pay sends one attempt', { is: 'ready' }, { type: 'pressed', attempt, agreed }, placing],
  ['a second tap sends nothing', placing, { type: 'pressed', attempt: other, agreed }, placing],
  ['an answer is a placed order', placing, { type: 'answered', order }, { is: 'placed', order }],
  ['a lost answer keeps the attempt', placing, { type: 'lost' }, unheard],
  ['asking again repeats the same attempt', unheard, { type: 'again' }, placing],
  ['while it is unheard, Pay starts no other', unheard, { type: 'pressed', attempt: other, agreed }, unheard],
  ['while it is unheard, leaving does not lose it', unheard, { type: 'left' }, unheard],
  [
    'a price that moved is shown and asked for',
    placing,
    { type: 'refused', refusal: { code: 'quoteStale', quote: quote(2) } },
    { is: 'changed', agreed, quote: quote(2) },
  ],
  [
    'the new price is another attempt',
    { is: 'changed', agreed, quote: quote(2) },
    { type: 'pressed', attempt: other, agreed: quote(2) },
    { is: 'placing', attempt: other, agreed: quote(2) },
  ],
  ['the new price may be left', { is: 'changed', agreed, quote: quote(2) }, { type: 'left' }, { is: 'ready' }],
  [
    'any other refusal is said on the receipt',
    placing,
    { type: 'refused', refusal: { code: 'soldOut', gtin: '1' } },
    { is: 'ready', said: { code: 'soldOut', gtin: '1' } },
  ],
  [
    'an attempt found after a reload is repeated',
    { is: 'ready' },
    { type: 'found', attempt },
    { is: 'placing', attempt },
  ],
  [
    'found, but its price is history: the receipt asks anew',
    { is: 'placing', attempt },
    { type: 'refused', refusal: { code: 'quoteStale', quote: quote(2) } },
    { is: 'ready' },
  ],
  ['a placed order leaves a fresh receipt behind', { is: 'placed', order }, { type: 'left' }, { is: 'ready' }],
]

describe('from Pay to a placed order', () => {
  test.each(rows)('%s', (_title, from, event, to) => {
    expect(checkoutStep(from, event)).toEqual(to)
  })

  test('an attempt is never given up for another one before it is answered', () => {
    const anyEvent = fc.constantFrom<CheckoutEvent>(
      { type: 'pressed', attempt, agreed },
      { type: 'pressed', attempt: other, agreed },
      { type: 'found', attempt },
      { type: 'lost' },
      { type: 'again' },
      { type: 'left' },
      { type: 'answered', order },
      { type: 'refused', refusal: { code: 'quoteStale', quote: quote(2) } },
      { type: 'refused', refusal: { code: 'basketEmpty' } },
    )
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let state: CheckoutState = { is: 'ready' }
        for (const event of events) {
          const before: CheckoutState = state
          state = checkoutStep(before, event)
          const open = before.is === 'placing' || before.is === 'unheard'
          const told = event.type === 'answered' || event.type === 'refused'
          if (open && !told) expect(state).toMatchObject({ attempt: before.attempt })
        }
      }),
    )
  })
})
