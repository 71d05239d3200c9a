import type { QueryClient } from '@tanstack/react-query'
import type { Money } from '#contract/money.ts'
import { basketQuery } from './basket-query.ts'
import { ordersQuery } from './orders-query.ts'
import { walletQuery } from './wallet-query.ts'

/** What an answer just proved to be kept. */
export interface SeenKept {
  basketCount?: number
  balance?: Money
  orderUnderWay?: boolean
}

/** Calls back whenever an answer about basket, wallet or orders arrives. Returns how to stop. */
export function watchKept(client: QueryClient, seen: (kept: SeenKept) => void): () => void {
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    switch (event.query.queryHash) {
      case hash(basketQuery.queryKey): {
        const basket = client.getQueryData(basketQuery.queryKey)
        return basket && seen({ basketCount: basket.count })
      }
      case hash(walletQuery.queryKey): {
        const wallet = client.getQueryData(walletQuery.queryKey)
        return wallet && seen({ balance: wallet.balance })
      }
      case hash(ordersQuery.queryKey): {
        const orders = client.getQueryData(ordersQuery.queryKey)
        return orders && seen({ orderUnderWay: orders.orders.some((order) => order.state === 'paid') })
      }
    }
  })
}

const hash = (key: readonly unknown[]): string => JSON.stringify(key)
