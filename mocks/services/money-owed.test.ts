import { describe, expect, it } from 'vitest'
import type { FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { noteOwed } from './money-owed.ts'
import type { Owed, ToBring } from './pay-state.ts'
import type { TradeRecord } from './trade-machine.ts'

const at = instantOf('2026-11-09T14:20:00+08:00')
const { eggs, pakChoi } = gtins
/** Eggs ¥20.00 and pak choi ¥6.00, a bag for ¥0.30, a ride for ¥6.00. */
const trade = (refunds: TradeRecord['refunds'] = []): TradeRecord => ({
  no: 't1',
  orderId: 'o1',
  buyerId: 'lin-yue',
  status: 'TRADE_SUCCESS',
  amount: fen(3_230),
  openedAt: at,
  expiresAt: at,
  paidAt: at,
  method: 'balance',
  refunds,
  refunded: fen(refunds.reduce((sum, { amount }) => sum + amount.minor, 0)),
})
const back = (gtin: string, quantity: number, minor: number): TradeRecord['refunds'][number] => ({
  no: `r-${gtin}`,
  at,
  amount: fen(minor),
  because: 'recall',
  lines: [{ gtin, quantity, amount: fen(minor) }],
  to: 'balance',
})

function owedAfter(refunds: TradeRecord['refunds'], ...bodies: FactBody[]): Omit<Owed, 'tradeNo' | 'at'>[] {
  const toBring: ToBring = {
    tradeNo: 't1',
    worth: { [eggs]: fen(2_000), [pakChoi]: fen(600) },
    quantity: { [eggs]: 2, [pakChoi]: 1 },
    ride: 600,
  }
  const state = { done: { t1: trade(refunds) }, toBring: { o1: toBring }, owed: {} as Record<string, Owed> }
  for (const body of bodies) noteOwed(state, { ...body, seq: 1, at } as Parameters<typeof noteOwed>[1])
  return Object.values(state.owed).map(({ tradeNo: _no, at: _at, ...told }) => told)
}

const returned: FactBody = { kind: 'parcelReturned', orderId: 'o1' }
const line = (gtin: string, quantity: number, minor: number) => ({ gtin, quantity, amount: fen(minor) })

describe('what is owed', () => {
  it('for a parcel brought back is all but the ride, with every line', () => {
    expect(owedAfter([], returned)).toEqual([
      { because: 'returned', amount: fen(2_630), lines: [line(eggs, 2, 2_000), line(pakChoi, 1, 600)] },
    ])
  })

  it('for a parcel brought back is once, whatever came back of it before', () => {
    expect(owedAfter([back(eggs, 1, 1_000)], returned, returned)).toEqual([
      { because: 'returned', amount: fen(1_630), lines: [line(eggs, 1, 1_000), line(pakChoi, 1, 600)] },
    ])
    expect(owedAfter([back(eggs, 2, 3_230)], returned)).toEqual([])
  })

  it('for what weighs less is the difference, of no piece, and never more than the line', () => {
    const picked = (minor: number): FactBody => ({
      kind: 'itemPicked',
      orderId: 'o1',
      gtin: pakChoi,
      grams: 380,
      back: fen(minor),
    })
    expect(owedAfter([], picked(30))).toEqual([
      { because: 'underweight', amount: fen(30), lines: [line(pakChoi, 0, 30)] },
    ])
    expect(owedAfter([], picked(9_999))).toMatchObject([{ amount: fen(600) }])
    expect(owedAfter([], { kind: 'itemPicked', orderId: 'o1', gtin: pakChoi, grams: 412 })).toEqual([])
  })

  it('for a swap is what was cheaper, and for the last line left out everything, bag and ride too', () => {
    const swapped: FactBody = {
      kind: 'itemSwapped',
      orderId: 'o1',
      gtin: pakChoi,
      for: '09521000001152',
      quantity: 1,
      back: fen(30),
      because: 'asked',
    }
    expect(owedAfter([], swapped)).toMatchObject([{ because: 'swapped', amount: fen(30) }])
    const gone = (gtin: string): FactBody => ({ kind: 'itemLeftOut', orderId: 'o1', gtin, because: 'gone' })
    expect(owedAfter([], gone(eggs))).toEqual([
      { because: 'notPicked', amount: fen(2_000), lines: [line(eggs, 2, 2_000)] },
    ])
    expect(owedAfter([back(eggs, 2, 2_000)], gone(eggs), gone(pakChoi))).toMatchObject([{ amount: fen(1_230) }])
  })
})
