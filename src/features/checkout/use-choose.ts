import type { ChooseCheckout } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useChooseCheckout } from '#queries/checkout-query.ts'
import { showToast } from '#stores/toasts-store.ts'

/** Chooses something about the next order; why not is said. */
export function useChoose(): (choice: ChooseCheckout) => void {
  const { t, whyNot } = useMessages()
  const { mutate } = useChooseCheckout()
  return (choice) =>
    mutate(choice, {
      onError: (error) => showToast({ text: whyNot(error, t('checkout.chosenNot')), tone: 'alert' }),
    })
}
