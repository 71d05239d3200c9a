import type { CouponOffer } from '#contract/checkout.ts'
import type { Money } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'

/** What a coupon's stub takes off, and why it is or is not in the price. */
export function useCouponWords() {
  const { t, formats } = useMessages()
  return {
    /** Without the sign of the currency: the face has it. */
    stub: (money: Money, minor: 'always' | 'auto' = 'always'): string =>
      formats
        .moneyParts({ ...money, minor: -money.minor }, { minor })
        .filter(({ kind }) => kind !== 'symbol' && kind !== 'space')
        .map(({ text }) => text)
        .join(''),
    why: ({ state, used, less, gap, why, coupon }: CouponOffer): string => {
      switch (state) {
        case 'best':
          return t(used ? 'checkout.couponBest' : 'checkout.couponBestNot')
        case 'usable':
          return t('checkout.couponLess', { less: less ? formats.money(less) : '' })
        case 'short':
          return t('checkout.couponShort', { gap: gap ? formats.money(gap) : '' })
        case 'off':
          if (why === 'notYet') return t('coupons.notYet', { day: formats.date(coupon.validFrom ?? 0) })
          return t(why === 'nothingLeft' ? 'coupons.nothingLeft' : 'checkout.couponVan')
      }
    },
  }
}
