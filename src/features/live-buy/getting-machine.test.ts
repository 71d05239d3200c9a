import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Offer, Reservation } from '#contract/live-offer.ts'
import { fen } from '#contract/money.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { createGettingFlow, type GettingDoors } from './getting-flow.ts'
import { gettingStep, startGetting, type Getting, type GettingEvent } from './getting-machine.ts'

const piece = (told: Partial<Reservation> = {}): Reservation => ({
  reservationId: 'crab-1',
  offerId: 'crab',
  kind: 'flash',
  gtin: '09521000001015',
  quantity: 1,
  price: fen(4800),
  was: fen(6800),
  heldAt: 0,
  until: 300_000,
  state: 'held',
  ...told,
})
const offer = (told: Partial<Offer> = {}): Offer => ({
  offerId: 'crab',
  gtin: '09521000001015',
  kind: 'flash',
  price: fen(4800),
  was: fen(6800),
  cap: 200,
  left: 20,
  state: 'open',
  warmAt: 0,
  opensAt: 0,
  closesAt: 1_000_000,
  holdMs: 300_000,
  perPerson: 1,
  queue: { ahead: 0, waiting: 0 },
  ...told,
})
const agreed: Quote = {
  lines: [],
  count: 1,
  goods: fen(4800),
  discounts: [],
  nudges: [],
  saved: fen(0),
  bag: fen(0),
  delivery: fen(0),
  total: fen(4800),
  hash: 'h1',
}
const order = { id: 'order-1', tradeNo: 'T-1', reservationId: 'crab-1' } as Order
const after = (state: Getting, ...events: GettingEvent[]): Getting => events.reduce(gettingStep, state)
const held = (told: Partial<Reservation> = {}): GettingEvent => ({ type: 'told', offer: offer({ mine: piece(told) }) })
const attempt: PlaceOrder = {
  requestId: 'r',
  quoteHash: 'h1',
  addressId: 'home',
  door: 'bell',
  reservationId: 'crab-1',
}
const toPaying = (): Getting =>
  after(startGetting(offer(), 'a'), held(), { type: 'pay', attempt, agreed }, { type: 'placed', order })

describe('getting a piece of an offer', () => {
  test('what is held already is not asked for again, and what was given back is', () => {
    expect(startGetting(offer({ mine: piece() }), 'a').is).toBe('held')
    expect(startGetting(offer({ mine: piece({ state: 'ordered', orderId: 'order-1' }) }), 'a').is).toBe('waiting')
    expect(startGetting(offer({ mine: piece({ state: 'paid', orderId: 'order-1' }) }), 'a').is).toBe('had')
    expect(startGetting(offer({ mine: piece({ state: 'givenBack' }) }), 'a').is).toBe('reserving')
  })

  test('sold out under the finger leads to the line, and out of it to a piece when the turn comes', () => {
    const missed = after(startGetting(offer(), 'a'), { type: 'refused', refusal: { code: 'offerSoldOut', waiting: 8 } })
    expect(missed).toEqual({ is: 'missed', waiting: 8, queue: 'out' })
    const waiting = after(
      missed,
      { type: 'queue' },
      {
        type: 'told',
        offer: offer({ state: 'soldOut', queue: { ahead: 8, waiting: 9, mine: { since: 1 } } }),
      },
    )
    expect(waiting).toMatchObject({ is: 'missed', waiting: 9, queue: 'in' })
    expect(after(waiting, held({ byTurn: true })).is).toBe('held')
  })

  test('a piece that lapses while its receipt is open is over, and while the wallet is open the wallet tells it', () => {
    expect(after(startGetting(offer({ mine: piece() }), 'a'), held({ state: 'lapsed' })).is).toBe('over')
    const paying = after(toPaying(), held({ state: 'lapsed', orderId: 'order-1' }))
    expect(paying.is).toBe('paying')
    expect(after(paying, { type: 'walletClosed' }).is).toBe('over')
  })

  test('an order that closed with time left leaves the piece held, and a wallet closed without news leaves the order waiting', () => {
    expect(after(toPaying(), { type: 'walletClosed' }).is).toBe('waiting')
    const closed = after(toPaying(), held({ state: 'held', orderId: 'order-1' }), { type: 'walletClosed' })
    expect(closed.is).toBe('held')
  })

  test('what was told before the order was placed, and is heard after, does not take the order back', () => {
    const waiting = after(toPaying(), { type: 'walletClosed' })
    expect(after(waiting, held()).is).toBe('waiting')
    expect(after(waiting, held({ orderId: 'order-1' })).is).toBe('held')
  })

  test('a payment that is held keeps the piece beyond its time, until the world says what became of it', () => {
    const paying = after(toPaying(), held({ state: 'ordered', orderId: 'order-1', until: 1 }))
    expect(after(paying, { type: 'walletClosed' }).is).toBe('waiting')
    expect(after(paying, held({ state: 'paid', orderId: 'order-1' }), { type: 'walletClosed' })).toEqual({
      is: 'had',
      orderId: 'order-1',
    })
  })

  test('a moved price is told and nothing is ordered', () => {
    const state = after(
      startGetting(offer({ mine: piece() }), 'a'),
      { type: 'pay', attempt, agreed },
      {
        type: 'refused',
        refusal: { code: 'quoteStale', quote: { ...agreed, hash: 'h2' } },
      },
    )
    expect(state).toMatchObject({ is: 'held', moved: { hash: 'h1' } })
  })

  test('news of another piece does not touch this one', () => {
    const state = startGetting(offer({ mine: piece() }), 'a')
    expect(after(state, held({ reservationId: 'crab-0', state: 'lapsed' }))).toBe(state)
  })
})

const states: Reservation['state'][] = ['held', 'ordered', 'paid', 'lapsed', 'givenBack']
const lost = (): Promise<never> => Promise.reject(new Unreachable('timeout'))
const settled = async (): Promise<void> => {
  for (let n = 0; n < 8; n += 1) await Promise.resolve()
}

describe('its hands', () => {
  const doors = (told: Partial<GettingDoors> = {}): GettingDoors & { asked: string[] } => {
    const asked: string[] = []
    let ids = 0
    return {
      asked,
      reserve: async (id) => {
        asked.push(`reserve ${id}`)
        return offer({ mine: piece() })
      },
      queue: async () => offer({ state: 'soldOut', queue: { ahead: 1, waiting: 2, mine: { since: 1 } } }),
      place: async ({ requestId }) => {
        asked.push(`place ${requestId}`)
        return order
      },
      giveBack: async (id) => {
        asked.push(`giveBack ${id}`)
        return offer({ mine: piece({ state: 'givenBack' }) })
      },
      look: async () => offer({ mine: piece() }),
      requestId: () => `id-${(ids += 1)}`,
      ...told,
    }
  }

  test('two taps are one request, and a lost answer is asked for with the same id', async () => {
    const seen: string[] = []
    let answers = 0
    const flow = createGettingFlow(
      offer(),
      doors({
        reserve: (id) => {
          seen.push(id)
          answers += 1
          return answers === 1 ? lost() : Promise.resolve(offer({ mine: piece() }))
        },
      }),
    )
    flow.start()
    flow.start()
    flow.get()
    await settled()
    expect(flow.state().is).toBe('reserveUnheard')
    flow.tell({ type: 'again' })
    await settled()
    expect(flow.state().is).toBe('held')
    expect(new Set(seen).size).toBe(1)
    expect(seen).toHaveLength(2)
  })

  test('Pay pressed twice is one order, and after silence it is the same one', async () => {
    const seen: PlaceOrder[] = []
    const flow = createGettingFlow(
      offer({ mine: piece() }),
      doors({
        place: (sent) => {
          seen.push(sent)
          return seen.length === 1 ? lost() : Promise.resolve(order)
        },
      }),
    )
    flow.pay(agreed, { addressId: 'home', door: 'bell' })
    flow.pay(agreed, { addressId: 'home', door: 'bell' })
    await settled()
    expect(flow.state().is).toBe('placeUnheard')
    flow.tell({ type: 'again' })
    await settled()
    expect(flow.state()).toMatchObject({ is: 'paying', orderId: 'order-1' })
    expect(seen).toHaveLength(2)
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]?.reservationId).toBe('crab-1')
  })

  test('held by another tab: what the world has is taken up', async () => {
    const flow = createGettingFlow(
      offer(),
      doors({ reserve: () => Promise.reject(new Refused({ code: 'alreadyYours', reservationId: 'crab-1' })) }),
    )
    flow.start()
    await settled()
    expect(flow.state().is).toBe('held')
  })

  test('a piece is given back once, and the world has the last word', async () => {
    const hands = doors()
    const flow = createGettingFlow(offer({ mine: piece() }), hands)
    flow.tell({ type: 'giveBack' })
    flow.tell({ type: 'giveBack' })
    await settled()
    expect(flow.state().is).toBe('over')
    expect(hands.asked).toEqual(['giveBack crab-1'])
  })

  test('while a payment may be moving, a piece is not given back', async () => {
    const refusal = { code: 'paymentProcessing', until: 9 } as const
    const flow = createGettingFlow(
      offer({ mine: piece({ state: 'ordered', orderId: 'order-1' }) }),
      doors({ giveBack: () => Promise.reject(new Refused(refusal)) }),
    )
    flow.tell({ type: 'giveBack' })
    await settled()
    expect(flow.state()).toMatchObject({ is: 'waiting', said: refusal })
  })

  test('whatever the person does and the world tells, no request is sent again under another id before it is answered', () => {
    const news = fc.record({ state: fc.constantFrom(...states), orderId: fc.constantFrom('order-1', undefined) })
    const acts = fc.oneof(
      fc.constantFrom('get', 'pay', 'again', 'queue', 'giveBack', 'openWallet', 'walletClosed', 'paid'),
      news,
    )
    return fc.assert(
      fc.asyncProperty(
        fc.array(acts, { maxLength: 30 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        async (all, fails) => {
          const open = { reserve: new Set<string>(), place: new Set<string>() }
          const answerOf = <T>(kind: 'reserve' | 'place', id: string, value: T): Promise<T> => {
            for (const other of open[kind]) expect(other).toBe(id)
            open[kind].add(id)
            if (fails.pop()) return lost()
            open[kind].delete(id)
            return Promise.resolve(value)
          }
          const flow = createGettingFlow(
            offer(),
            doors({
              reserve: (id) => answerOf('reserve', id, offer({ mine: piece() })),
              place: ({ requestId }) => answerOf('place', requestId, order),
            }),
          )
          flow.start()
          for (const act of all) {
            if (act === 'get') flow.get()
            else if (act === 'pay') flow.pay(agreed, { addressId: 'home', door: 'bell' })
            else if (act === 'paid') flow.tell({ type: 'paid', orderId: 'order-1' })
            else if (typeof act === 'string') flow.tell({ type: act as 'again' })
            else {
              // The world knows what we asked for, though its answer was lost.
              for (const kind of ['reserve', 'place'] as const) open[kind].clear()
              const { state, orderId } = act
              flow.tell({ type: 'told', offer: offer({ mine: piece({ state, ...(orderId && { orderId }) }) }) })
            }
            await settled()
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
