import { paths } from '#domain/paths.ts'
import { useFlags } from './flags-store.ts'

/** Where an order that is placed is paid: in the wallet, or by card where that is what the tab shows, or nobody is signed in. */
export function usePayPath(): (order: { tradeNo: string; guest?: unknown }) => string {
  const byCard = useFlags(({ pay }) => pay !== 'wallet')
  return ({ tradeNo, guest }) => (byCard || guest !== undefined ? paths.card(tradeNo) : paths.pay(tradeNo))
}
