import { useNavigate } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useBuyAgain } from '#queries/return-order-query.ts'
import { showToast } from '#stores/toasts-store.ts'

/** Puts an order's things in the basket once more, and says what became of it, with the way there. */
export function useBasketAgain(order: Order): { put: () => void; busy: boolean } {
  const { t, whyNot, formats } = useMessages()
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useBuyAgain()
  const put = async (): Promise<void> => {
    try {
      const { back, soldOut } = await mutateAsync(order)
      const gone = soldOut.map(({ names }) => formats.names(names)).join(', ')
      if (back === 0) return showToast({ text: t('after.noneLeft', { gone }), tone: 'alert' })
      showToast({
        text: gone === '' ? t('after.inBasket', { count: back }) : t('after.inBasketNotAll', { count: back, gone }),
        tone: 'done',
        action: { label: t('after.toBasket'), run: () => void navigate(paths.basket()) },
      })
    } catch (error) {
      showToast({ text: whyNot(error, t('after.noAnswer')), tone: 'alert' })
    }
  }
  return { put: () => void put(), busy: isPending }
}
