import type { BasketLine } from '#contract/basket.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useSetBasketLine } from '#queries/basket-query.ts'
import { showToast } from '#stores/toasts-store.ts'

/** Sets how many of a line there shall be. 0 takes it out and offers to undo that; a refusal is said. */
export function useLineHand({ product, quantity: before, lot }: BasketLine): (quantity: number) => void {
  const { t, words, formats } = useMessages()
  const { mutateAsync } = useSetBasketLine()
  const name = formats.names(product.names)

  const put = async (quantity: number): Promise<boolean> => {
    try {
      await mutateAsync({ gtin: product.gtin, quantity, lot, product })
      return true
    } catch (error) {
      const text =
        error instanceof Refused
          ? `${name}: ${words('refusals', error.refusal.code, error.refusal)}`
          : t('checkout.notSaid')
      showToast({ text, tone: 'alert' })
      return false
    }
  }
  const set = async (quantity: number): Promise<void> => {
    if (!(await put(quantity)) || quantity > 0) return
    showToast({
      text: t('checkout.removed', { name }),
      action: { label: t('checkout.undo'), run: () => void put(before) },
    })
  }
  return (quantity) => void set(quantity)
}
