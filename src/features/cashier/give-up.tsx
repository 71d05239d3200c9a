import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { orderQuery } from '#queries/order-query.ts'
import { useReturnOrder } from '#queries/return-order-query.ts'
import { Button, type ButtonKind } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { showToast } from '#stores/toasts-store.ts'

export interface GiveUpProps {
  orderId: string
  label: string
  kind?: ButtonKind | undefined
  /** The order is closed and its things are in the basket again. */
  onDone: () => void
}

/** Closes an unpaid order and lays its things back into the basket, saying what sold out meanwhile. */
export function GiveUp({ orderId, label, kind = 'primary', onDone }: GiveUpProps) {
  const { t, formats, words } = useMessages()
  const { data: order } = useQuery({ ...orderQuery(orderId), throwOnError: false })
  const { mutate, isPending, error } = useReturnOrder()
  const giveUp = (): void => {
    if (!order) return
    mutate(order, {
      onSuccess: ({ back, soldOut }) => {
        const names = soldOut.map((line) => formats.names(line.names)).join(', ')
        showToast({
          text: names ? t('checkout.backWithout', { names }) : t('checkout.back', { count: back }),
          tone: names ? 'plain' : 'done',
        })
        onDone()
      },
    })
  }
  return (
    <>
      {error && (
        <AlertLine>
          {error instanceof Refused ? words('refusals', error.refusal.code, error.refusal) : t('cashier.putBackFailed')}
        </AlertLine>
      )}
      <Button kind={kind} block busy={isPending || !order} onClick={giveUp} data-act="giveOrderUp">
        {isPending ? t('cashier.puttingBack') : label}
      </Button>
    </>
  )
}
