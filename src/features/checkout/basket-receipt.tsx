import type { Checkout, Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { ArrivalSegment } from './arrival-segment.tsx'
import { BasketItem } from './basket-item.tsx'
import { CouponTicket } from './coupon-ticket.tsx'
import { QuoteSum, SlipFoot } from './quote-sum.tsx'
import styles from './receipt.module.css'

export interface BasketReceiptProps {
  checkout: Checkout
  /** Pay was pressed: nothing on it can be changed any more. */
  fixed: boolean
  onChangeAddress: () => void
}

/** One receipt that builds as the basket does: when and where, what, and how much. */
export function BasketReceipt({ checkout, fixed, onChangeAddress }: BasketReceiptProps) {
  const { lines, quote, address, window } = checkout
  return (
    <Receipt className={styles.slip}>
      <ArrivalSegment window={window} address={address} onChange={fixed ? undefined : onChangeAddress} />
      <Perforation />
      <Segment className={styles.items}>
        <ul>
          {lines.map((line) => (
            <BasketItem key={line.product.gtin} line={line} fixed={fixed} />
          ))}
        </ul>
      </Segment>
      <Perforation />
      <Segment className={styles.pay}>
        {quote && <CouponTicket quote={quote} />}
        <LeftOut checkout={checkout} />
        {quote && <QuoteSum quote={quote} />}
        {quote && <SlipFoot code={slipCode(quote)} />}
      </Segment>
    </Receipt>
  )
}

/** Until it is an order the slip has no number of its own: it bears its price's, which changes when the price does. */
const slipCode = ({ hash }: Quote): string =>
  (
    hash
      .slice(0, 12)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join('-')

/** What is in the basket and not in the price is never dropped in silence. */
function LeftOut({ checkout: { lines } }: { checkout: Checkout }) {
  const { t } = useMessages()
  const count = lines.filter(({ state }) => state !== 'ok').length
  return count > 0 && <p className={styles.leftOut}>{t('checkout.leftOut', { count })}</p>
}
