import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Trade } from '#contract/pay.ts'
import { isDepositId } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { orderQuery } from '#queries/order-query.ts'
import { useFlows } from '#stores/flows-store.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Sheet } from '#ui/sheet.tsx'
import { isAsking } from './asking.ts'
import type { CashierState } from './cashier-state.ts'
import { keepFoundAfter } from './found-after.ts'
import { SheetStep } from './sheet-step.tsx'
import { useCashier } from './use-cashier.ts'
import { useGivingUp } from './use-giving-up.ts'
import { useTyped } from './use-typed.ts'

export interface CashierSheetProps {
  tradeNo: string
  /** The person left; what is unpaid stays, and Orders has it. */
  onClose: () => void
  /** It was given up; things of the basket are in it again. */
  onGivenUp: () => void
  onPaid: (orderId: string) => void
  /** The card's bank asks for itself. */
  onBank: (challengeId: string) => void
}

/** The wallet over the receipt, for one trade; a paid one goes on to its moment. A world turned back starts it afresh. */
export function CashierSheet(props: CashierSheetProps) {
  const closedTimes = useFlows((flows) => flows.closedTimes)
  return <Cashier key={`${props.tradeNo} ${closedTimes}`} {...props} />
}

function Cashier({ tradeNo, onClose, onGivenUp, onPaid, onBank }: CashierSheetProps) {
  const { t, formats } = useMessages()
  const client = useQueryClient()
  const { state, send } = useCashier(tradeNo)
  const giving = useGivingUp(onGivenUp)
  const typed = useTyped(state)
  const goOn = useEffectEvent((at: CashierState) => {
    if (at.is === 'atBank') return onBank(at.challengeId)
    if (at.is !== 'paid') return
    const { orderId } = at.cashier.trade
    void client.invalidateQueries(orderQuery(orderId))
    if (at.asks !== null) keepFoundAfter(orderId, at.asks)
    onPaid(orderId)
  })
  const ended = state.is === 'paid' || state.is === 'atBank' ? state : null
  useEffect(() => {
    if (ended) goOn(ended)
  }, [ended])

  const leave = (): void => {
    if (isAsking(state)) showToast({ text: t('cashier.stillChecking') })
    else if (
      'cashier' in state &&
      state.cashier.trade.status === 'WAIT_BUYER_PAY' &&
      state.is !== 'closed' &&
      state.is !== 'returned'
    )
      showToast({ text: keptWords(state.cashier.trade) })
    onClose()
  }
  const keptWords = ({ orderId, expiresAt }: Trade): string =>
    t(isDepositId(orderId) ? 'cashier.notPutDown' : 'cashier.keptInOrders', { time: formats.time(expiresAt) })
  return (
    <Sheet
      open
      look="wallet"
      label={labelOf(state)}
      // While money may be moving there is no way out by accident.
      dismissible={!giving.pending && !isBusy(state)}
      onClose={leave}
    >
      <SheetStep state={state} typed={typed} send={send} onClose={leave} giving={giving} />
    </Sheet>
  )

  function labelOf(at: CashierState): string {
    if (at.is === 'pin' || at.is === 'wrongPin' || (typed && at.is === 'checking')) return t('cashier.labelPin')
    return at.is === 'plans' ? t('cashier.labelLater') : t('cashier.label')
  }
}

const isBusy = (state: CashierState): boolean =>
  isAsking(state) ||
  state.is === 'checking' ||
  state.is === 'paid' ||
  state.is === 'toBank' ||
  state.is === 'atBank' ||
  state.is === 'faceJudging' ||
  state.is === 'resetChecking'
