import type { Checkout } from '#contract/checkout.ts'
import type { Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Ticket } from '#ui/ticket.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './receipt.module.css'
import { useCouponWords } from './use-coupon-words.ts'

/** The coupon that is applied, or the next one and the gap to it. */
export function CouponTicket({ quote: { coupon, nextCoupon }, note }: { quote: Quote; note?: string | undefined }) {
  const { t, formats } = useMessages()
  const { face, stub } = useCouponWords()
  if (coupon)
    return (
      <Ticket
        className={styles.ticket}
        title={face(coupon)}
        note={note ?? t('checkout.couponApplied')}
        stub={stub(coupon.off)}
      />
    )
  if (!nextCoupon) return null
  return (
    <Ticket
      className={styles.ticket}
      state="notYet"
      title={face(nextCoupon.coupon)}
      note={t('checkout.couponGap', { gap: formats.money(nextCoupon.gap) })}
      stub={stub(nextCoupon.coupon.off, 'auto')}
    />
  )
}

/** The same while another coupon can be chosen: the ticket is the way to all of them. */
export function CouponChoice({
  checkout: { choices, coupons },
  quote,
  onPress,
}: {
  checkout: Checkout
  quote: Quote
  onPress: () => void
}) {
  const { t } = useMessages()
  const { coupon } = quote
  const best = coupons.find(({ state }) => state === 'best')
  const none = choices.couponId === null && best !== undefined
  return (
    <button type="button" className={styles.couponChoice} onClick={onPress} data-act="openCoupons">
      <VisuallyHidden>{t('checkout.couponChange')} </VisuallyHidden>
      {none ? (
        <Ticket
          className={styles.ticket}
          state="notYet"
          title={t('checkout.couponNone')}
          note={t('checkout.couponNoneNote')}
          stub="0"
        />
      ) : (
        <CouponTicket
          quote={quote}
          note={coupon && best && coupon.id !== best.coupon.id ? t('checkout.couponChosen') : undefined}
        />
      )}
    </button>
  )
}
