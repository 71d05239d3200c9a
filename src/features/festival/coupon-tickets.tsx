import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Coupon } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { knock } from '#platform/haptics.ts'
import { useClaimCoupon } from '#queries/claim-coupon-query.ts'
import { couponsQuery } from '#queries/coupons-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import { Ticket } from '#ui/ticket.tsx'
import styles from './coupon-tickets.module.css'

/** The coupons laid out for the night, each to be torn off once. */
export function CouponTickets({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages()
  const { data } = useQuery({ ...couponsQuery, throwOnError: false })
  const coupons = ids.flatMap((id) => data?.coupons.find((coupon) => coupon.id === id) ?? [])
  if (coupons.length === 0) return null
  return (
    <section className={styles.coupons}>
      <h2>{t('night.tearOff')}</h2>
      <ul>
        {coupons.map((coupon) => (
          <li key={coupon.id}>
            <CouponTicket coupon={coupon} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const stubs = {
  toClaim: 'night.tear',
  yours: 'night.yoursStub',
  used: 'night.usedStub',
  over: 'night.overStub',
  gone: 'night.goneStub',
} as const
const looks = { toClaim: 'toTear', yours: 'torn', used: 'spent', over: 'spent', gone: 'spent' } as const

function CouponTicket({ coupon }: { coupon: Coupon }) {
  const { t, formats, whyNot } = useMessages()
  const { mutateAsync, isPending } = useClaimCoupon()
  const [torn, setTorn] = useState(false)
  const what = formats.names(coupon.names)
  const off = formats.money(coupon.off, { minor: 'auto' })
  const state = torn && coupon.state === 'toClaim' ? 'yours' : coupon.state
  const tear = async (): Promise<void> => {
    // It parts under the finger; the world's word puts it back if others were quicker.
    setTorn(true)
    knock()
    try {
      await mutateAsync(coupon.id)
    } catch (error) {
      setTorn(false)
      showToast({ text: whyNot(error, t('night.notSaid')) })
    }
  }
  return (
    <Ticket
      className={styles.ticket}
      state={looks[state]}
      lead={<Price money={coupon.off} minor="auto" className={styles.off} />}
      title={what}
      note={[t('night.fromWorth', { over: formats.money(coupon.over, { minor: 'auto' }) }), ...more()].join(' · ')}
      stub={
        <span className={styles.stub}>
          {state === 'yours' && <Icon of={Check} size={20} />}
          {t(stubs[state])}
        </span>
      }
      stubLabel={t('night.tearThis', { off, what })}
      onTear={isPending ? undefined : () => void tear()}
    />
  )

  /** What else is worth knowing while it can be had or used: how many are left, and until when it counts. */
  function more(): string[] {
    if (state === 'toClaim' && coupon.left !== undefined) return [t('night.couponLeft', { count: coupon.left })]
    if (state === 'yours' && coupon.validTo !== undefined)
      return [t('night.validTo', { date: formats.date(coupon.validTo - 1) })]
    return []
  }
}
