import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Order } from '#contract/order.ts'
import type { PieceRecall } from '#contract/recall.ts'
import { ownedPieceOf } from './recall-told.ts'

const pieces: PieceRecall = {
  recallId: 'RC-1',
  gtin: 'milk',
  lot: 'L',
  severity: 'I',
  serials: ['M-1', 'M-2'],
  amount: fen(630),
  refunded: [],
}
const order = (id: string, told: Partial<PieceRecall> = {}) =>
  ({ id, placedAt: 1, paidAt: 2, lines: [], recalls: [], pieceRecalls: [{ ...pieces, ...told }] }) as unknown as Order

describe('a recalled piece in the hand', () => {
  test('is taken for one of the newest order that may hold it', () => {
    expect(ownedPieceOf([order('new'), order('old')], 'RC-1', 'M-1')).toMatchObject([
      { orderId: 'new', serial: 'M-1', quantity: 1, amount: fen(630) },
    ])
  })

  test('stays with the order in which its money came back', () => {
    const old = order('old', { refunded: [{ serial: 'M-1', amount: fen(620), at: 9 }] })
    expect(ownedPieceOf([order('new'), old], 'RC-1', 'M-1')).toMatchObject([
      { orderId: 'old', amount: fen(620), refundedAt: 9 },
    ])
  })

  test('is nobody’s who bought none, got the money of all they bought, or holds another piece', () => {
    const { amount: _none, ...spent } = pieces
    const told = { ...order('spent'), pieceRecalls: [spent] }
    expect(ownedPieceOf([told], 'RC-1', 'M-1')).toEqual([])
    expect(ownedPieceOf([order('new')], 'RC-1', 'M-3')).toEqual([])
    expect(ownedPieceOf([order('new')], 'RC-2', 'M-1')).toEqual([])
  })
})
