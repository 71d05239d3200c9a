import { useQuery } from '@tanstack/react-query'
import type { Trade } from '#contract/pay.ts'
import { isDepositId } from '#domain/paths.ts'
import { sourceOf, type TradeSource } from '#domain/trade-source.ts'
import { orderQuery } from '#queries/order-query.ts'

/** What a trade is for; undefined until its order is known. A deposit is no order. */
export function useTradeSource({ orderId }: Pick<Trade, 'orderId'>): TradeSource | undefined {
  const isDeposit = isDepositId(orderId)
  const { data } = useQuery({ ...orderQuery(orderId), enabled: !isDeposit, throwOnError: false })
  return isDeposit ? 'deposit' : data && sourceOf(data)
}
