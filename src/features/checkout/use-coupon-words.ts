import type { CouponOffer } from '#contract/checkout.ts'
import type { Money } from '#contract/money.ts'
import type { Coupon } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'

/** A coupon in words: its face, what its stub takes off, and why it is or is not in the price. */
export function useCouponWords() {
  const { t, formats } = useMessages()
  const short = (money: Money): string => formats.money(money, { minor: 'auto' })
  return {
    face: ({ off, over }: Coupon): string => t('checkout.couponFace', { off: short(off), over: short(over) }),
    /** Without the sign of the currency: the face has it. */
    stub: (money: Money, minor: 'always' | 'auto' = 'always'): string =>
      formats
        .moneyParts({ ...money, minor: -money.minor }, { minor })
        .filter(({ kind }) => kind !== 'symbol' && kind !== 'space')
        .map(({ text }) => text)
        .join(''),
    why: ({ state, used, less, gap }: CouponOffer): string => {
      switch (state) {
        case 'best':
          return t(used ? 'checkout.couponBest' : 'checkout.couponBestNot')
        case 'usable':
          return t('checkout.couponLess', { less: less ? formats.money(less) : '' })
        case 'short':
          return t('checkout.couponShort', { gap: gap ? formats.money(gap) : '' })
        case 'off':
          return t('checkout.couponVan')
      }
    },
  }
}
