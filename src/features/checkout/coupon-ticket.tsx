import type { Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Ticket } from '#ui/ticket.tsx'
import styles from './receipt.module.css'

/** The coupon that is applied, or the next one and the gap to it. */
export function CouponTicket({ quote: { coupon, nextCoupon } }: { quote: Quote }) {
  const { t, formats } = useMessages()
  const face = (money: { minor: number; currency: string }): string => formats.money(money, { minor: 'auto' })
  if (coupon)
    return (
      <Ticket
        className={styles.ticket}
        title={t('checkout.couponFace', { off: face(coupon.off), over: face(coupon.over) })}
        note={
          nextCoupon
            ? t('checkout.couponNext', { gap: formats.money(nextCoupon.gap), off: face(nextCoupon.coupon.off) })
            : t('checkout.couponApplied')
        }
        stub={formats.money({ ...coupon.off, minor: -coupon.off.minor })}
      />
    )
  if (!nextCoupon) return null
  const { off, over } = nextCoupon.coupon
  return (
    <Ticket
      className={styles.ticket}
      state="notYet"
      title={t('checkout.couponFace', { off: face(off), over: face(over) })}
      note={t('checkout.couponGap', { gap: formats.money(nextCoupon.gap) })}
      stub={formats.money({ ...off, minor: -off.minor }, { minor: 'auto' })}
    />
  )
}
