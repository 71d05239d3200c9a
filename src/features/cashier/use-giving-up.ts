import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { orderQuery } from '#queries/order-query.ts'
import { useReturnOrder } from '#queries/return-order-query.ts'
import { showToast } from '#stores/toasts-store.ts'

export interface GivingUp {
  giveUp: (orderId: string) => void
  pending: boolean
  /** Why it did not work, in words. */
  failed: string | null
}

/**
 * Closes an unpaid order and lays its things back into the basket, saying what sold out meanwhile. It belongs to the whole
 * sheet: the step it was pressed on is gone as soon as the trade is closed.
 */
export function useGivingUp(onDone: () => void): GivingUp {
  const { t, formats, whyNot } = useMessages()
  const client = useQueryClient()
  const { mutateAsync, isPending } = useReturnOrder()
  const [failed, setFailed] = useState<string | null>(null)
  const giveUp = async (orderId: string): Promise<void> => {
    setFailed(null)
    try {
      const order = await client.ensureQueryData(orderQuery(orderId))
      const { back, soldOut } = await mutateAsync(order)
      const names = soldOut.map((line) => formats.names(line.names)).join(', ')
      showToast({
        text: names ? t('checkout.backWithout', { names }) : t('checkout.back', { count: back }),
        tone: names ? 'plain' : 'done',
      })
      onDone()
    } catch (error) {
      setFailed(whyNot(error, t('cashier.putBackFailed')))
    }
  }
  return { giveUp: (orderId) => void giveUp(orderId), pending: isPending, failed }
}
