import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Cashier } from '#contract/pay.ts'
import { isDepositId } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { useFlags } from '#stores/flags-store.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { GiveUp } from './give-up.tsx'
import { PassFreeSheet } from './pass-free-sheet.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { missingOf, useWayWords } from './use-way-words.ts'
import { WalletFlap } from './wallet-flap.tsx'
import { WayRows } from './way-rows.tsx'
import { methodOf, waysOf, type Way } from './ways.ts'

/** Amount, payee, and what it is paid from. A way that cannot pay keeps its place, and the next one is chosen already. */
export function ChooseStep({ state: { cashier, way, instead, said }, send, onClose, giving }: StepProps<'choose'>) {
  const { t, formats, words } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  const isDeposit = isDepositId(orderId)
  const rows = (
    <WayRows
      label={t('cashier.payWith')}
      cashier={cashier}
      ways={waysOf(cashier)}
      chosen={way}
      onChoose={(chosen) => send({ type: 'wayChosen', way: chosen })}
    />
  )
  const head = said ? (
    <AlertLine>{words('refusals', said.code, said)}</AlertLine>
  ) : instead && instead !== way ? (
    <Instead cashier={cashier} of={instead} way={way} />
  ) : null
  return (
    <>
      <WalletFlap money={amount} onClose={onClose} />
      <VisuallyHidden as="div">
        <StepHeading>{t('cashier.payWith')}</StepHeading>
      </VisuallyHidden>
      {head ? (
        <SheetBody className={styles.many}>
          {head}
          {rows}
        </SheetBody>
      ) : (
        rows
      )}
      <SheetActions>
        {way === null ? (
          <>
            <p className={styles.waits}>
              {t(isDeposit ? 'cashier.shortDeposit' : 'cashier.shortBody', { time: formats.time(expiresAt) })}
            </p>
            <GiveUp trade={cashier.trade} label={t('cashier.changeBasket')} giving={giving} />
            <Button kind="text" block onClick={onClose}>
              {t(isDeposit ? 'cashier.decideLater' : 'cashier.keepWaiting')}
            </Button>
          </>
        ) : (
          <>
            <PassFreeLine cashier={cashier} way={way} />
            <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act={acts[way]}>
              {t(`cashier.pay.${way}`)}
            </Button>
          </>
        )}
      </SheetActions>
    </>
  )
}

/** What the button does, for those who count taps. */
export const acts: Record<Way, string> = {
  balance: 'payFromBalance',
  pot: 'payFromPot',
  later: 'payLater',
  debit6018: 'payWithDebit',
  credit2290: 'payWithCredit',
  face: 'payWithFace',
  topUp: 'payWithTopUp',
}

/** Why another way was chosen. The person does not start again. */
function Instead({ cashier, of, way }: { cashier: Cashier; of: Way; way: Way | null }) {
  const { t, formats } = useMessages()
  const { title, cannot } = useWayWords(cashier)
  const method = methodOf(cashier, of)
  if (!method) return null
  const short = method.state === 'short' && of !== 'face'
  return (
    <p className={styles.short} role="alert">
      <Icon of={TriangleAlert} />
      <span>
        {short
          ? t('cashier.shortBy', { method: title(of), by: formats.money(missingOf(cashier, method)) })
          : t('cashier.cannotNow', { method: title(of), why: cannot(of) ?? '' })}
        {way !== null && <small>{t(`cashier.picked.${way}`)}</small>}
      </span>
    </p>
  )
}

/** Under the ceiling no PIN is asked for: that is said before it is paid, with the way to change it. */
function PassFreeLine({ cashier, way }: { cashier: Cashier; way: Way }) {
  const { t, formats } = useMessages()
  const wanted = useFlags((flags) => flags.auth === 'passfree')
  const [open, setOpen] = useState(false)
  const { ceiling } = cashier.wallet.passFree
  const free = way !== 'face' && methodOf(cashier, way)?.needs === 'none'
  if (!free && !(wanted && ceiling.minor === 0)) return null
  return (
    <>
      <p className={styles.free}>
        <span>
          {free
            ? t('cashier.noPinUpTo', { amount: formats.money(ceiling, { minor: 'auto' }) })
            : t('cashier.pinAlways')}
        </span>
        <Button kind="text" onClick={() => setOpen(true)} data-act="openPassFree">
          {t('cashier.change')}
        </Button>
      </p>
      {open && <PassFreeSheet onClose={() => setOpen(false)} />}
    </>
  )
}
