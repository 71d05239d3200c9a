import type { Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Barcode } from '#ui/barcode.tsx'
import { Code } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './receipt.module.css'

/** What the price is made of, as the world says it. */
export function QuoteSum({ quote }: { quote: Quote }) {
  const { t, formats } = useMessages()
  const { coupon, bag, delivery } = quote
  return (
    <Sum
      rows={[
        { label: t('checkout.items', { count: quote.count }), value: formats.money(quote.goods) },
        ...(coupon
          ? [{ label: t('checkout.coupon'), value: formats.money({ ...coupon.off, minor: -coupon.off.minor }) }]
          : []),
        { label: t('checkout.bag'), value: formats.money(bag) },
        { label: t('checkout.delivery'), value: delivery.minor === 0 ? t('checkout.free') : formats.money(delivery) },
      ]}
      total={{ label: t('checkout.total'), value: <Price money={quote.total} /> }}
    />
  )
}

/** The torn end: bars of the number under them. */
export function SlipFoot({ code }: { code: string }) {
  return (
    <div className={styles.foot}>
      <Barcode value={code} />
      <Code>{code}</Code>
    </div>
  )
}
