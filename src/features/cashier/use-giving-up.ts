import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Trade } from '#contract/pay.ts'
import { isDepositId } from '#domain/paths.ts'
import { givenUpWords } from '#messages/given-up-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useCloseTrade } from '#queries/hold-query.ts'
import { orderQuery } from '#queries/order-query.ts'
import { useReturnOrder } from '#queries/return-order-query.ts'
import { showToast } from '#stores/toasts-store.ts'

export interface GivingUp {
  giveUp: (trade: Trade) => void
  pending: boolean
  /** Why it did not work, in words. */
  failed: string | null
}

/**
 * Closes an unpaid trade, and says what became of what it was for: things of the basket are in it again. It belongs to the
 * whole sheet: the step it was pressed on is gone as soon as the trade is closed.
 */
export function useGivingUp(onDone: () => void): GivingUp {
  const messages = useMessages()
  const { t, whyNot } = messages
  const client = useQueryClient()
  const order = useReturnOrder()
  const deposit = useCloseTrade()
  const [failed, setFailed] = useState<string | null>(null)
  const giveUp = async ({ no, orderId }: Trade): Promise<void> => {
    setFailed(null)
    try {
      if (isDepositId(orderId)) {
        await deposit.mutateAsync(no)
        showToast({ text: t('checkout.gaveUp.deposit') })
      } else
        showToast(givenUpWords(await order.mutateAsync(await client.ensureQueryData(orderQuery(orderId))), messages))
      onDone()
    } catch (error) {
      setFailed(whyNot(error, t('cashier.putBackFailed')))
    }
  }
  return { giveUp: (trade) => void giveUp(trade), pending: order.isPending || deposit.isPending, failed }
}
