import { Timer, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { fen } from '#contract/money.ts'
import { payCodeFreeMinor } from '#contract/pay-code-digits.ts'
import type { Sale } from '#contract/pay-code.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useNow } from '#platform/use-now.ts'
import { useCancelSale, useChargeSale } from '#queries/sale-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import styles from './counter-page.module.css'
import { ReadPanel } from './read-panel.tsx'
import { SaleReceipt } from './sale-receipt.tsx'
import { useReadCode } from './use-read-code.ts'

/** A sale that waits: a code is read, then charged; above the limit the phone says yes. */
export function OpenSale({ sale }: { sale: Sale }) {
  const { t, formats, words } = useMessages()
  const now = useNow(1000)
  const { reading, read, forget } = useReadCode()
  const [charged, setCharged] = useState<string | null>(null)
  const charge = useChargeSale(sale.no)
  const cancel = useCancelSale(sale.no)
  const asked = sale.askedAt !== undefined
  const ready = reading.is === 'read' && now < reading.takenUntil ? reading.code : null
  const unheard = charge.error !== null && !(charge.error instanceof Refused) ? charged : null
  const take = (code: string): void => {
    setCharged(code)
    charge.mutate(code)
  }
  const again = (): void => {
    charge.reset()
    forget()
  }
  const amount = <Price money={sale.amount} />
  return (
    <>
      <SaleReceipt sale={sale} head={<h2>{t('counter.toPay')}</h2>} />
      {asked ? (
        <section className={styles.waiting} data-zone="stage" role="status">
          <b>{t('counter.askedHead')}</b>
          <span>{t('counter.askedBody', { limit: formats.money(fen(payCodeFreeMinor), { minor: 'auto' }) })}</span>
        </section>
      ) : (
        <ReadPanel reading={reading} onCode={read} now={now} />
      )}
      <ul className={styles.rules}>
        <li>
          <Icon of={Timer} size={20} />
          <span>{t('counter.ruleOld')}</span>
        </li>
        <li>
          <Icon of={Undo2} size={20} />
          <span>{t('counter.ruleTime', { time: formats.time(sale.expiresAt) })}</span>
        </li>
      </ul>
      <BottomBar className={styles.acts}>
        {charge.error && !charge.isPending && (
          <AlertLine>
            {charge.error instanceof Refused
              ? words('refusals', charge.error.refusal.code, charge.error.refusal)
              : t('counter.unheard')}
          </AlertLine>
        )}
        {unheard !== null && !charge.isPending ? (
          <Button kind="primary" block onClick={() => take(unheard)} data-act="askAboutSale">
            {t('counter.askAgain')}
          </Button>
        ) : (
          !asked && (
            <Button
              kind="primary"
              block
              busy={charge.isPending}
              disabled={ready === null && !charge.isPending}
              onClick={() => ready !== null && take(ready)}
              data-act="chargeSale"
            >
              <Message id={charge.isPending ? 'counter.charging' : 'counter.charge'} values={{ amount }} />
            </Button>
          )
        )}
        {reading.is !== 'none' && !asked && unheard === null ? (
          <Button kind="text" block busy={charge.isPending} onClick={again} data-act="readAnotherCode">
            {t('counter.readAnother')}
          </Button>
        ) : (
          <Button kind="text" block busy={cancel.isPending} onClick={() => cancel.mutate()} data-act="cancelSale">
            {t('counter.cancel')}
          </Button>
        )}
      </BottomBar>
    </>
  )
}
