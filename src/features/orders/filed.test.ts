import { describe, expect, it } from 'vitest'
import type { Deposit } from '#contract/deposit.ts'
import type { Order } from '#contract/order.ts'
import { filedOf } from './filed.ts'

const order = (id: string, state: Order['state'], placedAt: number): Order =>
  ({ id, state, placedAt, tradeNo: `T-${id}` }) as Order
const deposit = (depositId: string, state: Deposit['state'], placedAt: number, more: Partial<Deposit> = {}): Deposit =>
  ({ depositId, state, placedAt, ...more }) as Deposit
const ids = (...given: Parameters<typeof filedOf>): string[] => filedOf(...given).map(({ id }) => id)

describe('orders and deposits on one receipt', () => {
  it('keep what is held between what is under way and what is over, however long ago it was put down', () => {
    const orders = [
      order('waits', 'awaitingPayment', 90),
      order('rides', 'paid', 80),
      order('brought', 'delivered', 70),
    ]
    expect(ids(orders, [deposit('held', 'paid', 5)])).toEqual(['waits', 'rides', 'held', 'brought'])
  })

  it('file a deposit that is over where it ended', () => {
    const orders = [order('new', 'delivered', 90), order('old', 'closed', 10)]
    expect(ids(orders, [deposit('gone', 'forfeited', 5, { endedAt: 50 })])).toEqual(['new', 'gone', 'old'])
  })

  it('tell of a balance that waits to be paid once, by its deposit', () => {
    const orders = [order('balance', 'awaitingPayment', 90), order('rides', 'paid', 80)]
    const held = deposit('held', 'balanceOpen', 5, { balanceTradeNo: 'T-balance' })
    expect(ids(orders, [held])).toEqual(['rides', 'held'])
  })

  it('leave the order of orders as it was told', () => {
    const orders = [order('a', 'delivered', 90), order('b', 'paid', 80), order('c', 'closed', 70)]
    expect(ids(orders, [])).toEqual(['a', 'b', 'c'])
  })
})
