import type { Money } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Ticket } from '#ui/ticket.tsx'
import styles from './receipt.module.css'

/** The coupon that is applied, or the next one and the gap to it. */
export function CouponTicket({ quote: { coupon, nextCoupon } }: { quote: Quote }) {
  const { t, formats } = useMessages()
  const face = (money: Money): string => formats.money(money, { minor: 'auto' })
  /** What the stub takes off, without the sign of the currency: the face has it. */
  const off = (money: Money, minor: 'always' | 'auto' = 'always'): string =>
    formats
      .moneyParts({ ...money, minor: -money.minor }, { minor })
      .filter(({ kind }) => kind !== 'symbol' && kind !== 'space')
      .map(({ text }) => text)
      .join('')
  if (coupon)
    return (
      <Ticket
        className={styles.ticket}
        title={t('checkout.couponFace', { off: face(coupon.off), over: face(coupon.over) })}
        note={t('checkout.couponApplied')}
        stub={off(coupon.off)}
      />
    )
  if (!nextCoupon) return null
  const { off: gain, over } = nextCoupon.coupon
  return (
    <Ticket
      className={styles.ticket}
      state="notYet"
      title={t('checkout.couponFace', { off: face(gain), over: face(over) })}
      note={t('checkout.couponGap', { gap: formats.money(nextCoupon.gap) })}
      stub={off(gain, 'auto')}
    />
  )
}
