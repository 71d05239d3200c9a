import { Link } from 'react-router'
import type { Coupon } from '#contract/coupon.ts'
import { paths } from '#domain/paths.ts'
import { dayWords } from '#messages/day-words.ts'
import { faceWords } from '#messages/discount-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { useClaimCoupon } from '#queries/claim-coupon-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Ticket } from '#ui/ticket.tsx'
import styles from './coupons-page.module.css'

/** One coupon as a ticket: what it is, until when, and, where it can be had, a stub to tear off. */
export function CouponEntry({ coupon }: { coupon: Coupon }) {
  const messages = useMessages()
  const { t, formats, whyNot } = messages
  const { mutate, isPending } = useClaimCoupon()
  const note = useNote(coupon)
  const { id, kind, state, off, orderId } = coupon
  const face = faceWords(coupon, messages)
  const canTear = state === 'toClaim' && kind !== 'follow'
  const tear = (): void => {
    if (isPending) return
    mutate(id, {
      onSuccess: () => showToast({ text: t('coupons.claimed', { face }), tone: 'done' }),
      onError: (error) => showToast({ text: whyNot(error, t('coupons.claimNot')), tone: 'alert' }),
    })
  }
  const look = { yours: 'applied', toClaim: canTear ? 'toTear' : 'notYet', used: 'spent', over: 'spent', gone: 'spent' }
  const ticket = (
    <Ticket
      title={face}
      note={note}
      state={look[state] as 'applied' | 'toTear' | 'notYet' | 'spent'}
      stub={
        canTear ? (
          <span data-act="claimCoupon">{t(isPending ? 'coupons.claiming' : 'coupons.claim')}</span>
        ) : (
          formats
            .moneyParts({ ...off, minor: -off.minor }, { minor: 'auto' })
            .filter(({ kind: part }) => part !== 'symbol' && part !== 'space')
            .map(({ text }) => text)
            .join('')
        )
      }
      stubLabel={t('coupons.tearThis', { face })}
      onTear={canTear ? tear : undefined}
    />
  )
  return (
    <li className={styles.entry}>
      {ticket}
      {state === 'used' && orderId !== undefined && (
        <Link className={styles.order} to={paths.order(orderId)} data-act="openOrder">
          {t('coupons.order', { code: orderId })}
        </Link>
      )}
    </li>
  )
}

/** Where it is from or what it is for, and until when; or why it is not to be had. */
function useNote(coupon: Coupon): string {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(60_000)
  const { state, kind, validFrom, validTo, nextDayOnly, left, from } = coupon
  if (state === 'over') return t('coupons.over')
  if (state === 'gone') return t('coupons.gone')
  if (state === 'used') return t('coupons.usedIn')
  if (kind === 'follow' && state === 'toClaim') return t('coupons.byFollowing')
  const until =
    validTo === undefined
      ? kind === 'standing'
        ? t(nextDayOnly ? 'coupons.nextDay' : 'coupons.always')
        : ''
      : validFrom !== undefined && validFrom > now
        ? t('coupons.fromUntil', { from: formats.date(validFrom), to: formats.date(validTo - 1) })
        : t('coupons.until', { day: dayWords(validTo - 1, now, messages), time: formats.time(validTo - 1) })
  const source =
    kind === 'packet' || kind === 'game' ? t(from === 'game' ? 'coupons.why.game' : 'coupons.why.rain') : ''
  const rest = left === undefined || state !== 'toClaim' ? '' : t('coupons.left', { count: left })
  return [source, until, rest].filter((part) => part !== '').join(' · ')
}
