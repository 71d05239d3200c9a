import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Coupon } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { useReached } from '#platform/use-reached.ts'
import { now } from '#platform/now.ts'
import { useClaimCoupon } from '#queries/claim-coupon-query.ts'
import { couponsQuery } from '#queries/coupons-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Ticket } from '#ui/ticket.tsx'
import { couponToShow, rushUntil } from './coupon-to-show.ts'
import type { OverlayTurn } from './overlay-turn.ts'
import { Panel } from './panel.tsx'
import styles from './panel.module.css'
import { useRoomOffers } from './room-offers.ts'

/** Nobody is met at the door with paper: so long after coming in, in the world's time. */
const afterMs = 6_000

/** A coupon of the room, torn off with one tap; and the one that came for following. */
export function CouponCard({ roomId, turn }: { roomId: string; turn: OverlayTurn }) {
  const { ask, done, shown } = turn
  const { room, offers } = useRoomOffers(roomId)
  const { data } = useQuery({ ...couponsQuery, throwOnError: false })
  const [cameAt] = useState(now)
  const waited = useReached(cameAt + afterMs)
  const tens = useNow(10_000)
  const ready = waited && rushUntil(offers, tens) === null
  const next = room && data && couponToShow(room, data.coupons, cameAt)
  const nextId = next && (next.kind === 'follow' || ready) ? next.id : undefined
  useEffect(() => {
    if (nextId !== undefined) ask(nextId)
  }, [nextId, ask])
  const coupon = data?.coupons.find(({ id }) => id === shown)
  return coupon ? <Card coupon={coupon} onGone={() => done(coupon.id)} /> : null
}

function Card({ coupon, onGone }: { coupon: Coupon; onGone: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending } = useClaimCoupon()
  const { id, kind, off, over, left, state, validTo } = coupon
  const short = (money: Coupon['off']): string => formats.money(money, { minor: 'auto' })
  const claim = (): void => {
    if (isPending) return
    mutate(id, {
      onError: (error) => {
        showToast({ text: whyNot(error, t('liveBuy.notAnswered')), tone: 'alert' })
      },
    })
  }
  const title = t(kind === 'follow' ? 'liveBuy.followTitle' : 'liveBuy.couponTitle')
  const yours = state === 'yours' || state === 'used'
  const note =
    state === 'gone'
      ? t('liveBuy.couponGone')
      : yours && validTo !== undefined
        ? t('liveBuy.goodUntil', { date: formats.date(validTo) })
        : left === undefined
          ? undefined
          : t('liveBuy.couponLeft', { count: left })
  return (
    <Panel label={title} kicker={title} onGone={onGone}>
      <div className={styles.ticket}>
        <Ticket
          title={t('liveBuy.couponFace', { off: short(off), over: short(over) })}
          note={note}
          state={yours ? 'torn' : state === 'toClaim' ? 'toTear' : 'spent'}
          stub={t(yours ? 'liveBuy.yours' : isPending ? 'liveBuy.claiming' : 'liveBuy.claim')}
          onTear={claim}
        />
      </div>
      <p className={styles.line}>{yours ? t('liveBuy.couponYours') : t('liveBuy.couponWhere')}</p>
    </Panel>
  )
}
