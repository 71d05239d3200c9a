import type { Order } from '#contract/order.ts'
import type { RefundQuote } from '#contract/refund.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './refund-sheet.module.css'

/** What comes back, where to, and how it is made up: to the fen. */
export function RefundSum({ order, told }: { order: Order; told: RefundQuote }) {
  const { t, formats } = useMessages()
  const { lines, amount, couponShare, to } = told
  const coupon = order.quote.coupon?.off
  const share =
    coupon && couponShare.minor > 0
      ? {
          label: t(lines.length > 1 ? 'after.couponShareAll' : 'after.couponShare', {
            amount: formats.money(coupon, { minor: 'auto' }),
          }),
          value: formats.money({ ...couponShare, minor: -couponShare.minor }),
        }
      : null
  const nameOf = (gtin: string): string => {
    const names = order.lines.find((line) => line.gtin === gtin)?.names
    return names ? formats.names(names) : gtin
  }
  const pieces = lines.map(({ gtin, quantity, goods }) => ({
    label: t('after.pieces', { name: nameOf(gtin), count: quantity }),
    value: formats.money(goods),
  }))
  return (
    <div className={styles.back}>
      <h3>{t(`after.back.${to}`)}</h3>
      <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
      <p className={styles.amount}>
        <Price money={amount} />
      </p>
      {(share !== null || pieces.length > 1) && <Sum rows={share === null ? pieces : [...pieces, share]} />}
    </div>
  )
}
