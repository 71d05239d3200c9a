import { useQuery, useQueryClient } from '@tanstack/react-query'
import { basketLimit } from '#contract/basket.ts'
import type { Product } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { basketQuery, quantityOf, useSetBasketLine } from '#queries/basket-query.ts'
import { showToast } from '#stores/toasts-store.ts'

/** One more of this very batch into the basket, with a way to undo it. `full`: no more will go in. */
export function usePutInBasket(product: Product, lot: string): { put: () => void; full: boolean } {
  const client = useQueryClient()
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const { mutateAsync } = useSetBasketLine()
  const { t, whyNot, formats } = useMessages()
  const most = Math.min(basketLimit, product.stock)
  const name = formats.names(product.names)

  const put = async (): Promise<void> => {
    try {
      const before = quantityOf(await client.ensureQueryData(basketQuery), product.gtin)
      await mutateAsync({ gtin: product.gtin, quantity: Math.min(before + 1, most), lot, product })
      const undo = () => void mutateAsync({ gtin: product.gtin, quantity: before, product }).catch(say)
      showToast({ text: t('market.added', { name }), tone: 'done', action: { label: t('market.undo'), run: undo } })
    } catch (error) {
      say(error)
    }
  }
  const say = (error: unknown): void => showToast({ text: whyNot(error, t('market.notSaid')), tone: 'alert' })
  return { put: () => void put(), full: quantityOf(basket, product.gtin) >= most }
}
