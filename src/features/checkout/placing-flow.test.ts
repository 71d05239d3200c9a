import { expect, test, vi } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { createPlacingFlow, type PlacingDoors } from './placing-flow.ts'

const agreed: Quote = {
  lines: [],
  count: 1,
  goods: fen(1),
  discounts: [],
  nudges: [],
  saved: fen(0),
  bag: fen(0),
  delivery: fen(0),
  total: fen(1),
  hash: 'h1',
}
const order = { id: 'order-1', tradeNo: 'T-1' } as Order
const rest = { addressId: 'home', door: 'bell' } as const

function open(place: PlacingDoors['place'], kept: { attempt: PlaceOrder | null } = { attempt: null }) {
  let ids = 0
  const flow = createPlacingFlow({
    place,
    requestId: () => `request-${(ids += 1)}`,
    read: () => kept.attempt,
    keep: (attempt) => {
      kept.attempt = attempt
    },
    forget: () => {
      kept.attempt = null
    },
  })
  return { flow, kept }
}

test('two quick taps on Pay place one order', async () => {
  const place = vi.fn(async () => order)
  const { flow, kept } = open(place)
  flow.press(agreed, rest)
  flow.press(agreed, rest)
  await vi.waitFor(() => expect(flow.state().is).toBe('placed'))
  expect(place).toHaveBeenCalledTimes(1)
  expect(kept.attempt).toBeNull()
})

test('after a lost answer the same request goes out again, on this page and after a reload', async () => {
  const place = vi.fn<PlacingDoors['place']>().mockRejectedValue(new Unreachable('network'))
  const first = open(place)
  first.flow.press(agreed, rest)
  await vi.waitFor(() => expect(first.flow.state().is).toBe('unheard'))
  first.flow.press(agreed, rest)
  first.flow.again()
  await vi.waitFor(() => expect(place).toHaveBeenCalledTimes(2))
  await vi.waitFor(() => expect(first.flow.state().is).toBe('unheard'))

  place.mockResolvedValue(order)
  const reloaded = open(place, first.kept)
  reloaded.flow.resume()
  await vi.waitFor(() => expect(reloaded.flow.state().is).toBe('placed'))
  expect(new Set(place.mock.calls.map(([attempt]) => attempt.requestId))).toEqual(new Set(['request-1']))
})

test('a refusal ends the attempt, and the next press is another one', async () => {
  const place = vi
    .fn<PlacingDoors['place']>()
    .mockRejectedValueOnce(new Refused({ code: 'quoteStale', quote: { ...agreed, hash: 'h2' } }))
    .mockResolvedValue(order)
  const { flow, kept } = open(place)
  flow.press(agreed, rest)
  await vi.waitFor(() => expect(flow.state().is).toBe('changed'))
  expect(kept.attempt).toBeNull()
  flow.press({ ...agreed, hash: 'h2' }, rest)
  await vi.waitFor(() => expect(flow.state().is).toBe('placed'))
  expect(place.mock.calls.map(([{ requestId, quoteHash }]) => [requestId, quoteHash])).toEqual([
    ['request-1', 'h1'],
    ['request-2', 'h2'],
  ])
})
