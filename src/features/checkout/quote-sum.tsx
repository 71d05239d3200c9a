import type { Discount, Quote } from '#contract/order.ts'
import { discountLabel, discountWhy, promotedWords } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Barcode } from '#ui/barcode.tsx'
import { Code } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './receipt.module.css'

/** What the price is made of, as the world says it. */
export function QuoteSum({ quote }: { quote: Quote }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { discounts, bag, delivery, saved } = quote
  // One alone is told by its ticket.
  const isTold = discounts.length > 1 || discounts[0]?.kind !== 'store'
  return (
    <>
      <Sum
        rows={[
          { label: <Items quote={quote} />, value: formats.money(quote.goods) },
          ...discounts.map((discount) => ({
            label: <DiscountLine discount={discount} isTold={isTold} />,
            value: formats.money({ ...discount.off, minor: -discount.off.minor }),
          })),
          { label: t('checkout.bag'), value: formats.money(bag) },
          { label: t('checkout.delivery'), value: delivery.minor === 0 ? t('checkout.free') : formats.money(delivery) },
        ]}
        total={{ label: t('checkout.total'), value: <Price money={quote.total} /> }}
      />
      {saved.minor > 0 && (discounts.length > 1 || saved.minor > (discounts[0]?.off.minor ?? 0)) && (
        <p className={styles.saved}>{t('coupons.saved', { amount: formats.money(saved) })}</p>
      )}
    </>
  )
}

/** How many things, and why they cost less than on the shelf, if they do. */
function Items({ quote }: { quote: Quote }) {
  const messages = useMessages()
  const promoted = promotedWords(quote, messages)
  return (
    <>
      {messages.t('checkout.items', { count: quote.count })}
      {promoted !== undefined && <small className={styles.because}>{promoted}</small>}
    </>
  )
}

/** What takes something off, and why so much. */
function DiscountLine({ discount, isTold }: { discount: Discount; isTold: boolean }) {
  const messages = useMessages()
  const why = isTold ? discountWhy(discount, messages) : undefined
  return (
    <>
      {discountLabel(discount, messages)}
      {why !== undefined && <small className={styles.because}>{why}</small>}
    </>
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
