import { ChevronDown, CreditCard, Landmark, PiggyBank, Wallet as Purse, X, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { PayCodeMethod } from '#contract/pay-code.ts'
import type { Method, Wallet } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useChoosePayCodeMethod } from '#queries/pay-code-query.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { MethodRow, MethodRows } from '#ui/method-row.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetHeader } from '#ui/sheet.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './pay-code-page.module.css'

const icons: Record<PayCodeMethod, LucideIcon> = {
  balance: Purse,
  pot: PiggyBank,
  debit6018: Landmark,
  credit2290: CreditCard,
}
const order = Object.keys(icons) as PayCodeMethod[]

export interface MethodButtonProps {
  showingId: string
  method: PayCodeMethod
  wallet: Wallet | undefined
  onMethod: (method: PayCodeMethod) => void
}

/** What the code pays from, and the way to change it. */
export function MethodButton({ showingId, method: known, wallet, onMethod }: MethodButtonProps) {
  const { t, formats } = useMessages()
  const [open, setOpen] = useState(false)
  const { mutate, isPending, variables } = useChoosePayCodeMethod(showingId)
  // What was chosen shows at once; the world's word stands when it comes.
  const method = isPending ? variables : known
  const methodOf = (id: PayCodeMethod): Method | undefined => wallet?.methods.find((each) => each.id === id)
  const fact = (id: PayCodeMethod): string | undefined => {
    const found = methodOf(id)
    return found && t('payCode.available', { amount: formats.money(found.available) })
  }
  const cannot = (id: PayCodeMethod): string | undefined => {
    const state = methodOf(id)?.state
    return state === 'locked' ? t('payCode.locked') : state === 'short' ? t('payCode.empty') : undefined
  }
  return (
    <>
      <button
        type="button"
        className={styles.from}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        data-act="choosePayCodeMethod"
      >
        <span className={styles.tile}>
          <Icon of={icons[method]} />
        </span>
        <span>
          <VisuallyHidden>{t('payCode.payFrom')} </VisuallyHidden>
          <b>{t(`payCode.method.${method}`)}</b>
          <small>{cannot(method) ?? fact(method)}</small>
        </span>
        <Icon of={ChevronDown} />
      </button>
      <Sheet open={open} look="step" zone="wallet" label={t('payCode.payWith')} onClose={() => setOpen(false)}>
        <SheetHeader
          start={<RoundButton icon={X} tone="recess" label={t('payCode.done')} onClick={() => setOpen(false)} />}
          title={t('payCode.payWith')}
        />
        <MethodRows label={t('payCode.payWith')}>
          {order
            .filter((id) => methodOf(id))
            .map((id) => (
              <MethodRow
                key={id}
                name="payCodeMethod"
                icon={icons[id]}
                title={t(`payCode.method.${id}`)}
                fact={fact(id)}
                cannot={cannot(id)}
                chosen={id === method}
                onChoose={() => {
                  onMethod(id)
                  mutate(id)
                }}
              />
            ))}
        </MethodRows>
        <SheetActions>
          <Button kind="primary" block onClick={() => setOpen(false)}>
            {t('payCode.done')}
          </Button>
        </SheetActions>
      </Sheet>
    </>
  )
}
