import type { Deposit } from '#contract/deposit.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useCloseTrade } from '#queries/hold-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'

/** Gives up what waits to be paid of a deposit: itself, or the order of its balance, of which the deposit stays held. */
export function GiveUpHold({ deposit: { tradeNo, balanceTradeNo } }: { deposit: Deposit }) {
  const { t, whyNot } = useMessages()
  const { mutateAsync, isPending } = useCloseTrade()
  const what = balanceTradeNo === undefined ? 'deposit' : 'balance'
  // Awaited, since the button may be gone before the answer: the world tells that it is closed as soon as it is.
  const giveUp = async (): Promise<void> => {
    try {
      await mutateAsync(balanceTradeNo ?? tradeNo)
      showToast({ text: t(`checkout.gaveUp.${what}`) })
    } catch (error) {
      showToast({ text: whyNot(error, t('night.notGivenUp')), tone: 'alert' })
    }
  }
  return (
    <Button kind="text" block busy={isPending} onClick={() => void giveUp()} data-act="giveOrderUp">
      {isPending ? t('checkout.cancelling') : t(`checkout.giveUp.${what}`)}
    </Button>
  )
}
