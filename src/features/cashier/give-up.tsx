import { isDepositId } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import type { GivingUp } from './use-giving-up.ts'

export interface GiveUpProps {
  orderId: string
  label: string
  giving: GivingUp
  /** Where something else is the act of the screen. */
  quiet?: boolean | undefined
}

/** The act of giving the order up, and why it did not work. A deposit came out of no basket: it lapses by itself. */
export function GiveUp({ orderId, label, giving: { giveUp, pending, failed }, quiet }: GiveUpProps) {
  const { t } = useMessages()
  if (isDepositId(orderId)) return null
  return (
    <>
      {failed !== null && !pending && <AlertLine>{failed}</AlertLine>}
      <Button
        kind={quiet ? 'text' : 'primary'}
        block
        busy={pending}
        onClick={() => giveUp(orderId)}
        data-act="giveOrderUp"
      >
        {pending ? t('cashier.puttingBack') : label}
      </Button>
    </>
  )
}
