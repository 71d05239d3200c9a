import type { Checkout } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { CheckoutState } from './checkout-machine.ts'

/** Why Pay was refused, in words with names and distances where the refusal has them; null when it was not. */
export function useSaid(state: CheckoutState, checkout: Checkout | undefined): string | null {
  const { t, words, formats } = useMessages()
  if (state.is !== 'ready' || !state.said) return null
  const { said } = state
  const nameOf = (gtin: string): string | undefined => {
    const line = checkout?.lines.find(({ product }) => product.gtin === gtin)
    return line && formats.names(line.product.names)
  }
  if (said.code === 'slotGone') return t('checkout.slotWent')
  if (said.code === 'soldOut' || said.code === 'notEnoughStock') {
    const name = nameOf(said.gtin)
    if (name !== undefined)
      return said.code === 'soldOut'
        ? t('checkout.saidSoldOut', { name })
        : t('checkout.saidShort', { name, count: said.available })
  }
  return words('refusals', said.code, said)
}
