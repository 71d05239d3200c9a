import { X } from 'lucide-react'
import { useId } from 'react'
import { Link } from 'react-router'
import type { Checkout, Choices, CouponOffer } from '#contract/checkout.ts'
import { CouponSlot } from '#contract/coupon.ts'
import { paths } from '#domain/paths.ts'
import { faceWords } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './checkout.module.css'
import { useCouponWords } from './use-coupon-words.ts'
import { useChoose } from './use-choose.ts'

type SlotChoice = 'couponId' | 'clippedId' | 'voucherId' | 'packetId'
const choiceOf: Record<CouponSlot, SlotChoice> = {
  store: 'couponId',
  coupon: 'clippedId',
  category: 'voucherId',
  packet: 'packetId',
}

/** Every coupon there is, by kind, with why it is or is not in the price; of each kind another one or none may be chosen. */
export function CouponSheet({ checkout, onClose }: { checkout: Checkout; onClose: () => void }) {
  const { t } = useMessages()
  const { coupons, choices } = checkout
  const title = t('checkout.couponTitle')
  const slots = CouponSlot.options.filter((one) => coupons.some(({ slot }) => slot === one))
  const several = slots.length > 1
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.picks}>
        <p>{t(several ? 'coupons.oneOfEach' : 'checkout.couponOne')}</p>
        {slots.map((slot) => (
          <SlotGroup
            key={slot}
            slot={slot}
            offers={coupons.filter((offer) => offer.slot === slot)}
            choices={choices}
            several={several}
            // Where there is more than one kind, the sheet stays for the others.
            onPicked={several ? undefined : onClose}
          />
        ))}
        <ButtonLink kind="text" block render={(link) => <Link to={paths.coupons()} {...link} data-act="allCoupons" />}>
          {t('coupons.all')}
        </ButtonLink>
      </SheetBody>
    </Sheet>
  )
}

interface SlotGroupProps {
  slot: CouponSlot
  offers: readonly CouponOffer[]
  choices: Choices
  several: boolean
  onPicked: (() => void) | undefined
}

/** The coupons of one kind: one of them, or none. */
function SlotGroup({ slot, offers, choices, several, onPicked }: SlotGroupProps) {
  const messages = useMessages()
  const { t } = messages
  const choose = useChoose()
  const { stub, why } = useCouponWords()
  const name = useId()
  const label = several ? t(`coupons.slot.${slot}`) : t('checkout.couponTitle')
  const pick = (couponId: string | null, pressed: boolean): void => {
    choose({ [choiceOf[slot]]: couponId })
    if (pressed) onPicked?.()
  }
  return (
    <>
      {several && <h3>{label}</h3>}
      <PickList label={label}>
        {offers.map((offer) => (
          <PickRow
            key={offer.coupon.id}
            name={name}
            title={faceWords(offer.coupon, messages)}
            fact={why(offer)}
            end={stub(offer.saves ?? offer.coupon.off)}
            chosen={offer.used}
            disabled={offer.state === 'short' || offer.state === 'off'}
            onChoose={(pressed) => pick(offer.state === 'best' ? 'best' : offer.coupon.id, pressed)}
            data-act="chooseCoupon"
          />
        ))}
        <PickRow
          name={name}
          title={t(several ? 'coupons.noneOf' : 'checkout.couponNone')}
          fact={t('checkout.couponPayFull')}
          chosen={choices[choiceOf[slot]] === null}
          onChoose={(pressed) => pick(null, pressed)}
          data-act="chooseCoupon"
        />
      </PickList>
    </>
  )
}
