import type { Checkout } from '#contract/checkout.ts'
import type { Quote } from '#contract/order.ts'
import { reasonOf } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { ArrivalSegment } from './arrival-segment.tsx'
import { BasketItem } from './basket-item.tsx'
import { CouponChoice, CouponTicket } from './coupon-ticket.tsx'
import { QuoteSum, SlipFoot } from './quote-sum.tsx'
import styles from './receipt.module.css'
import { WishesSegment } from './wishes-segment.tsx'

/** What of the receipt opens a sheet of its own. */
export type ReceiptSheet = 'slot' | 'coupon' | 'missing' | 'note'

export interface BasketReceiptProps {
  checkout: Checkout
  /** Pay was pressed: nothing on it can be changed any more. */
  fixed: boolean
  onOpen?: (sheet: ReceiptSheet) => void
}

/** One receipt that builds as the basket does: when and where, what, and how much. */
export function BasketReceipt({ checkout, fixed, onOpen = () => {} }: BasketReceiptProps) {
  const { lines, quote, address, window, slot, promise } = checkout
  // A time that somebody chose needs no reason.
  const longer = slot.id === 'asap' || promise.nextDay ? reasonOf(promise) : undefined
  return (
    <Receipt className={styles.slip}>
      <ArrivalSegment
        window={window}
        address={address}
        slot={slot}
        longer={longer}
        onPickTime={fixed ? undefined : () => onOpen('slot')}
      />
      <Perforation />
      <Segment className={styles.items}>
        <ul>
          {lines.map((line) => (
            <BasketItem key={line.product.gtin} line={line} fixed={fixed} />
          ))}
        </ul>
      </Segment>
      <Perforation />
      <WishesSegment
        checkout={checkout}
        fixed={fixed}
        onMissing={() => onOpen('missing')}
        onNote={() => onOpen('note')}
      />
      <Perforation />
      <Segment className={styles.pay}>
        {quote && fixed && <CouponTicket quote={quote} />}
        {quote && !fixed && <CouponChoice checkout={checkout} quote={quote} onPress={() => onOpen('coupon')} />}
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
