import type { Checkout } from '#contract/checkout.ts'
import type { Discount, Nudge, Quote } from '#contract/order.ts'
import { discountLabel, everyWords, faceWords, nudgeWords } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Ticket } from '#ui/ticket.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './receipt.module.css'
import { useCouponWords } from './use-coupon-words.ts'

/** What comes off, as one ticket: the one thing with its face, or how many there are and what they come to. */
export function CouponTicket({ quote: { discounts }, note }: { quote: Quote; note?: string | undefined }) {
  const { t } = useMessages()
  const faceOf = useFace()
  const { stub } = useCouponWords()
  const [first] = discounts
  if (!first) return null
  const off = { ...first.off, minor: discounts.reduce((sum, one) => sum + one.off.minor, 0) }
  const several = discounts.length > 1
  return (
    <Ticket
      className={styles.ticket}
      title={several ? t('coupons.several', { count: discounts.length }) : faceOf(first)}
      note={note ?? t(several ? 'coupons.applied' : 'checkout.couponApplied')}
      stub={stub(off)}
    />
  )
}

/** What a discount is, on a ticket. */
function useFace(): (discount: Discount) => string {
  const messages = useMessages()
  return (discount) => {
    const { kind, off, over, worth = off, times = 1 } = discount
    if (!over || over.minor === 0 || kind === 'depositPaid') return discountLabel(discount, messages)
    if (kind === 'crossStore') return everyWords({ ...worth, minor: worth.minor / times }, over, messages)
    return faceWords({ off: worth, over }, messages)
  }
}

/** What is nearly reached, and the gap to it: across the lane, or, where nothing comes off yet, the nearest coupon. */
function nudgeOf({ discounts, nudges }: Quote): Nudge | undefined {
  return nudges.find(({ kind }) => kind === 'crossStore') ?? (discounts.length === 0 ? nudges[0] : undefined)
}

/** A ticket that is not yet one, and what is missing. */
export function NudgeTicket({ quote }: { quote: Quote }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { stub } = useCouponWords()
  const nudge = nudgeOf(quote)
  if (!nudge) return null
  const { kind, off, over, gap } = nudge
  const isFirst = quote.discounts.length === 0 && kind !== 'crossStore'
  return (
    <Ticket
      className={styles.ticket}
      state="notYet"
      title={kind === 'crossStore' ? everyWords(off, over, messages) : faceWords({ off, over }, messages)}
      note={
        isFirst && kind === 'store' ? t('checkout.couponGap', { gap: formats.money(gap) }) : nudgeWords(nudge, messages)
      }
      stub={stub(off, 'auto')}
    />
  )
}

/** The same while other coupons can be chosen: the ticket is the way to all of them. */
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
  const { discounts } = quote
  const none = coupons.some(({ state }) => state === 'best') && discounts.length === 0
  const chosen = [choices.couponId, choices.clippedId, choices.voucherId, choices.packetId].some((id) => id !== 'best')
  const isOther = chosen && coupons.some(({ state, used }) => state === 'best' && !used)
  const nothing = discounts.length === 0 && !none
  return (
    <>
      {(!nothing || nudgeOf(quote)) && (
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
          ) : nothing ? (
            <NudgeTicket quote={quote} />
          ) : (
            <CouponTicket quote={quote} note={isOther ? t('checkout.couponChosen') : undefined} />
          )}
        </button>
      )}
      {!nothing && <NudgeTicket quote={quote} />}
    </>
  )
}
