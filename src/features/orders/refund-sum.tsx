import type { Order } from '#contract/order.ts'
import type { RefundQuote } from '#contract/refund.ts'
import { discountLabel } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './refund-sheet.module.css'

/** What comes back, where to, and how it is made up: to the fen. */
export function RefundSum({ order, told }: { order: Order; told: RefundQuote }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { lines, amount, to, deposit } = told
  const several = lines.length > 1
  const shares = told.shares.flatMap(({ id, share }) => {
    const discount = order.quote.discounts.find((one) => one.id === id)
    if (!discount) return []
    const label =
      discount.kind === 'store'
        ? t(several ? 'after.couponShareAll' : 'after.couponShare', {
            amount: formats.money(discount.off, { minor: 'auto' }),
          })
        : t(several ? 'after.shareOfAll' : 'after.shareOf', { what: discountLabel(discount, messages) })
    return [{ label, value: formats.money({ ...share, minor: -share.minor }) }]
  })
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
      {(shares.length > 0 || pieces.length > 1) && <Sum rows={[...pieces, ...shares]} />}
      {deposit && <p>{t('after.depositBack', { amount: formats.money(deposit) })}</p>}
    </div>
  )
}
