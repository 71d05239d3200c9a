import { useState } from 'react'
import type { PayCode, Sale } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useConfirmSale, useDeclineSale } from '#queries/pay-code-query.ts'
import { Button } from '#ui/button.tsx'
import { DigitKeys } from '#ui/digit-keys.tsx'
import { Flap } from '#ui/flap.tsx'
import { Keypad } from '#ui/keypad.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'
import { AlertLine, PinHint } from '#ui/pin-hint.tsx'
import { Sheet, SheetActions, SheetBody } from '#ui/sheet.tsx'
import styles from './pay-code-page.module.css'

const pinLength = 6
/** What the pretend wallet takes: printed under the boxes, so that nobody is tempted to type a PIN of their own. */
const demoPin = '111111'

/** A counter wants more than goes without PIN: the amount, the payee, six boxes, and a way to say no. */
export function ConfirmSheet({ payCode, sale }: { payCode: PayCode; sale: Sale }) {
  const { t, formats, words } = useMessages()
  const [digits, setDigits] = useState('')
  const confirm = useConfirmSale(payCode.showingId)
  const decline = useDeclineSale(payCode.showingId)
  const busy = confirm.isPending || decline.isPending
  const locked = confirm.error instanceof Refused && confirm.error.refusal.code === 'pinLocked'

  const press = (key: DigitKey): void => {
    if (busy) return
    const next = enterKey(digits, key, pinLength)
    if (next.length < pinLength) return setDigits(next)
    setDigits('')
    confirm.mutate({ saleNo: sale.no, pin: next })
  }
  const no = (): void => decline.mutate(sale.no)
  const entered = confirm.isPending ? pinLength : digits.length
  return (
    <Sheet open look="wallet" label={t('payCode.confirm')} dismissible={!busy} onClose={no}>
      <Flap
        title={t('payCode.lanePay')}
        demo={t('payCode.demo')}
        money={sale.amount}
        to={t('payCode.toCounter', { till: sale.till })}
        small
        busy={confirm.isPending}
      />
      <DigitKeys label={t('payCode.yourPin')} onKey={press} focus={!busy}>
        <SheetBody centred className={styles.pin}>
          <h3>
            {confirm.isPending
              ? t('payCode.paying')
              : t('payCode.aboveLimit', { limit: formats.money(payCode.limit, { minor: 'auto' }) })}
          </h3>
          <PinBoxes
            key={confirm.submittedAt}
            entered={entered}
            state={confirm.isPending ? 'busy' : confirm.error ? 'wrong' : 'typing'}
            label={t('payCode.entered', { count: entered, all: pinLength })}
            announcement={
              entered === 0 ? t('payCode.noDigits') : t('payCode.digitOf', { count: entered, all: pinLength })
            }
          />
          {confirm.error && !confirm.isPending && <AlertLine>{said(confirm.error)}</AlertLine>}
          {!locked && <PinHint demo={t('payCode.demo')} label={t('payCode.pin')} pin={demoPin} />}
        </SheetBody>
        <Keypad
          label={t('payCode.keypad')}
          deleteLabel={t('payCode.deleteDigit')}
          onKey={press}
          disabled={busy || locked}
          className={styles.keypad}
        />
      </DigitKeys>
      <SheetActions>
        <Button kind="text" block busy={busy} onClick={no} data-act="declineSale">
          {t('payCode.decline')}
        </Button>
      </SheetActions>
    </Sheet>
  )

  function said(error: Error): string {
    if (!(error instanceof Refused)) return t('payCode.unheard')
    const { refusal } = error
    return refusal.code === 'pinWrong'
      ? t('payCode.wrong', { count: refusal.triesLeft })
      : words('refusals', refusal.code, refusal)
  }
}
