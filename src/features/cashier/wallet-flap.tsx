import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Money } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { checkoutQuery } from '#queries/checkout-query.ts'
import { Flap } from '#ui/flap.tsx'
import { RoundButton } from '#ui/round-button.tsx'

export interface WalletFlapProps {
  /** "Lane Pay" unless told. */
  title?: string | undefined
  money?: Money | undefined
  /** In place of the payee: what the amount now means. */
  says?: ReactNode
  onClose?: (() => void) | undefined
  onBack?: (() => void) | undefined
  small?: boolean | undefined
  busy?: boolean | undefined
}

/** The flap with the amount, the payee and the ribbon; a cross, an arrow, or no way out while the result is unknown. */
export function WalletFlap({ title, money, says, onClose, onBack, small, busy }: WalletFlapProps) {
  const { t } = useMessages()
  const payee = usePayee()
  const start = onBack ? (
    <RoundButton label={t('cashier.backToMethods')} icon={ArrowLeft} onClick={onBack} data-act="backToMethods" />
  ) : onClose ? (
    <RoundButton label={t('cashier.close')} icon={X} onClick={onClose} data-act="closeCashier" />
  ) : undefined
  return (
    <Flap
      title={title ?? t('cashier.name')}
      demo={t('cashier.demo')}
      money={money}
      to={small ? undefined : (says ?? payee)}
      start={start}
      small={small}
      busy={busy}
    />
  )
}

function usePayee(): string {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...checkoutQuery, throwOnError: false })
  const shop = t('cashier.shop')
  return data ? t('cashier.payee', { shop, store: formats.names(data.store.names) }) : t('cashier.payeeShop', { shop })
}
