import type { Trade } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import type { GivingUp } from './use-giving-up.ts'
import { useTradeSource } from './use-trade-source.ts'

export interface GiveUpProps {
  trade: Trade
  /** What it is called where its things go back into the basket. */
  label: string
  giving: GivingUp
  /** Where something else is the act of the screen. */
  quiet?: boolean | undefined
}

/** The act of giving a trade up, called by what it goes back to, and why it did not work. */
export function GiveUp({ trade, label, giving: { giveUp, pending, failed }, quiet }: GiveUpProps) {
  const { t } = useMessages()
  const source = useTradeSource(trade)
  if (source === undefined) return null
  const laysBack = source === 'basket'
  return (
    <>
      {failed !== null && !pending && <AlertLine>{failed}</AlertLine>}
      <Button
        kind={quiet ? 'text' : 'primary'}
        block
        busy={pending}
        onClick={() => giveUp(trade)}
        data-act="giveOrderUp"
      >
        {pending
          ? t(laysBack ? 'cashier.puttingBack' : 'checkout.cancelling')
          : laysBack
            ? label
            : t(`checkout.giveUp.${source}`)}
      </Button>
    </>
  )
}
