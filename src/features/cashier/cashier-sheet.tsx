import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { orderQuery } from '#queries/order-query.ts'
import { useFlows } from '#stores/flows-store.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Sheet } from '#ui/sheet.tsx'
import { ChooseStep } from './choose-step.tsx'
import { ClosedStep } from './closed-step.tsx'
import { keepFoundAfter } from './found-after.ts'
import { LockedStep } from './locked-step.tsx'
import { NotPaidStep } from './not-paid-step.tsx'
import { NoTradeStep, OpeningStep } from './opening-step.tsx'
import { PinStep } from './pin-step.tsx'
import { ShortStep } from './short-step.tsx'
import { UnknownStep } from './unknown-step.tsx'
import { useCashier } from './use-cashier.ts'
import { useGivingUp } from './use-giving-up.ts'

export interface CashierSheetProps {
  tradeNo: string
  /** The person left; an unpaid order stays. */
  onClose: () => void
  /** The order was given up and its things are in the basket again. */
  onGivenUp: () => void
  onPaid: (orderId: string) => void
}

/** The wallet over the receipt, for one trade; a paid one goes on to its moment. A world turned back starts it afresh. */
export function CashierSheet(props: CashierSheetProps) {
  const closedTimes = useFlows((flows) => flows.closedTimes)
  return <Cashier key={`${props.tradeNo} ${closedTimes}`} {...props} />
}

function Cashier({ tradeNo, onClose, onGivenUp, onPaid }: CashierSheetProps) {
  const { t, formats } = useMessages()
  const client = useQueryClient()
  const { state, send } = useCashier(tradeNo)
  const giving = useGivingUp(onGivenUp)
  const paid = state.is === 'paid' ? state : null
  const goOn = useEffectEvent((orderId: string, asks: number | null) => {
    void client.invalidateQueries(orderQuery(orderId))
    if (asks !== null) keepFoundAfter(orderId, asks)
    onPaid(orderId)
  })
  useEffect(() => {
    if (paid) goOn(paid.cashier.trade.orderId, paid.asks)
  }, [paid])

  const leave = (): void => {
    if (state.is === 'unknown') showToast({ text: t('cashier.stillChecking') })
    else if ('cashier' in state && state.cashier.trade.status === 'WAIT_BUYER_PAY' && state.is !== 'closed')
      showToast({ text: t('cashier.keptInOrders', { time: formats.time(state.cashier.trade.expiresAt) }) })
    onClose()
  }
  const step = { send, onClose: leave, giving }
  const typing = state.is === 'pin' || state.is === 'wrongPin' || state.is === 'checking'
  return (
    <Sheet
      open
      look="wallet"
      label={typing ? t('cashier.labelPin') : t('cashier.label')}
      // While money may be moving there is no way out by accident.
      dismissible={!giving.pending && state.is !== 'checking' && state.is !== 'unknown' && state.is !== 'paid'}
      onClose={leave}
    >
      {state.is === 'opening' && <OpeningStep state={state} {...step} />}
      {state.is === 'noTrade' && <NoTradeStep {...step} />}
      {state.is === 'choose' && <ChooseStep state={state} {...step} />}
      {(typing || state.is === 'paid') && (
        <PinStep state={state} onKey={(key) => send({ type: 'keyed', key, at: now() })} {...step} />
      )}
      {state.is === 'unknown' && <UnknownStep state={state} {...step} />}
      {state.is === 'notPaid' && <NotPaidStep state={state} {...step} />}
      {state.is === 'locked' && <LockedStep state={state} {...step} />}
      {state.is === 'short' && <ShortStep state={state} {...step} />}
      {state.is === 'closed' && <ClosedStep state={state} {...step} />}
    </Sheet>
  )
}
