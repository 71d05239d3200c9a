import { X } from 'lucide-react'
import type { BasketLine } from '#contract/basket.ts'
import type { Quote } from '#contract/order.ts'
import { discountLabel } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './checkout.module.css'
import { whatChanged, type Change } from './what-changed.ts'

export interface PriceMovedProps {
  agreed: Quote
  quote: Quote
  /** Where the names of what changed are found. */
  lines: readonly BasketLine[]
  onPay: () => void
  onClose: () => void
}

/** The price moved under the finger. Nothing is ordered: the new total, what is different, and the question again. */
export function PriceMoved({ agreed, quote, lines, onPay, onClose }: PriceMovedProps) {
  const { t, formats } = useMessages()
  const worded = useChangeWords(lines)
  const changes = whatChanged(agreed, quote)
  return (
    <Sheet open onClose={onClose} label={t('checkout.changedTitle')} look="step">
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={t('checkout.changedTitle')}
        end={<DemoRibbon>{t('checkout.demo')}</DemoRibbon>}
      />
      <SheetBody className={styles.moved}>
        <p role="alert">
          {t('checkout.changedBody', { was: formats.money(agreed.total) })}
          <Price money={quote.total} className={styles.newTotal} />
        </p>
        <ul>
          {changes.map((change, at) => (
            <li key={at}>{worded(change)}</li>
          ))}
          {changes.length === 0 && <li>{t('checkout.changedSomething')}</li>}
        </ul>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onPay} data-act="payNewPrice">
          {t('checkout.pay')} <Price money={quote.total} />
        </Button>
        <Button kind="text" block onClick={onClose}>
          {t('checkout.lookFirst')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

function useChangeWords(lines: readonly BasketLine[]): (change: Change) => string {
  const messages = useMessages()
  const { t, formats } = messages
  const nameOf = (gtin: string): string => {
    const line = lines.find(({ product }) => product.gtin === gtin)
    return line ? formats.names(line.product.names) : gtin
  }
  return (change) => {
    switch (change.what) {
      case 'gone':
        return t('checkout.changedGone', { name: nameOf(change.gtin) })
      case 'new':
        return t('checkout.changedNew', { name: nameOf(change.gtin), count: change.now })
      case 'quantity':
        return t('checkout.changedFewer', { name: nameOf(change.gtin), was: change.was, now: change.now })
      case 'price':
        return t('checkout.changedPrice', {
          name: nameOf(change.gtin),
          was: formats.money(change.was),
          now: formats.money(change.now),
        })
      case 'discount': {
        const { was, now, discount } = change
        const what = discountLabel(discount, messages)
        if (!now) return t('checkout.changedCouponLost', { what, was: was ? formats.money(was) : '' })
        if (!was) return t('checkout.changedCouponWon', { what, now: formats.money(now) })
        return t('checkout.changedCoupon', { what, was: formats.money(was), now: formats.money(now) })
      }
      case 'bag':
        return t('checkout.changedBag', { was: formats.money(change.was), now: formats.money(change.now) })
      case 'delivery':
        return t('checkout.changedDelivery', { was: formats.money(change.was), now: formats.money(change.now) })
    }
  }
}
