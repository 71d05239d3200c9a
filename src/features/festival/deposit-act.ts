import type { Deposit } from '#contract/deposit.ts'
import { isDue } from '#domain/held-deposits.ts'
import { paths } from '#domain/paths.ts'
import type { Messages } from '#messages/messages-context.tsx'

export interface DepositAct {
  to: string
  label: string
  act: string
  /** Something is to be paid. */
  pays: boolean
}

/** The one thing to do with a deposit, where there is one. A balance that is due is paid over its receipt, on the deposit's own page. */
export function depositAct(deposit: Deposit, { t, formats }: Pick<Messages, 't' | 'formats'>): DepositAct | null {
  const { depositId, state, tradeNo, orderId, balanceTradeNo } = deposit
  if (state === 'toPay') {
    const amount = formats.money(deposit.deposit, { minor: 'auto' })
    return {
      to: paths.deposit(depositId, tradeNo),
      label: t('night.payDeposit', { amount }),
      act: 'payDeposit',
      pays: true,
    }
  }
  if (balanceTradeNo !== undefined)
    return { to: paths.deposit(depositId, balanceTradeNo), label: t('night.goOnPaying'), act: 'payBalance', pays: true }
  if (isDue(deposit))
    return { to: paths.deposit(depositId), label: t('night.payRestAct'), act: 'openBalance', pays: true }
  if (state === 'done' && orderId !== undefined)
    return { to: paths.order(orderId), label: t('night.toOrder'), act: 'openOrder', pays: false }
  return null
}
