import { X } from 'lucide-react'
import { useId } from 'react'
import type { Checkout, CouponOffer } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './checkout.module.css'
import { useCouponWords } from './use-coupon-words.ts'
import { useChoose } from './use-choose.ts'

/** Every coupon there is, with why it is or is not in the price; another one or none may be chosen. */
export function CouponSheet({ checkout, onClose }: { checkout: Checkout; onClose: () => void }) {
  const { t } = useMessages()
  const choose = useChoose()
  const { face, stub, why } = useCouponWords()
  const name = useId()
  const { coupons, choices } = checkout
  const title = t('checkout.couponTitle')
  const pick = (couponId: string | null, pressed: boolean): void => {
    choose({ couponId })
    if (pressed) onClose()
  }
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.picks}>
        <p>{t('checkout.couponOne')}</p>
        <PickList label={title}>
          {coupons.map((offer: CouponOffer) => (
            <PickRow
              key={offer.coupon.id}
              name={name}
              title={face(offer.coupon)}
              fact={why(offer)}
              end={stub(offer.coupon.off)}
              chosen={offer.used}
              disabled={offer.state === 'short' || offer.state === 'off'}
              onChoose={(pressed) => pick(offer.state === 'best' ? 'best' : offer.coupon.id, pressed)}
              data-act="chooseCoupon"
            />
          ))}
          <PickRow
            name={name}
            title={t('checkout.couponNone')}
            fact={t('checkout.couponPayFull')}
            chosen={choices.couponId === null}
            onChoose={(pressed) => pick(null, pressed)}
            data-act="chooseCoupon"
          />
        </PickList>
      </SheetBody>
    </Sheet>
  )
}
