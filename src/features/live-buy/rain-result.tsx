import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Rain } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { couponsQuery } from '#queries/coupons-query.ts'
import { Button } from '#ui/button.tsx'
import { Glow } from '#ui/glow.tsx'
import { Price } from '#ui/price.tsx'
import { Ticket } from '#ui/ticket.tsx'
import type { Opening } from './opening.ts'
import styles from './packet-rain.module.css'

/** What came of a rain: the coupon, nothing, or that nobody has answered yet. */
export function RainResult({
  opening,
  rain,
  onAgain,
  onGone,
}: {
  opening: Exclude<Opening, { is: 'falling' }>
  rain: Rain
  onAgain: () => void
  onGone: () => void
}) {
  const { t, formats } = useMessages()
  const card = useRef<HTMLDivElement>(null)
  const { is } = opening
  // The button that was pressed is gone: whoever goes by keys or ears goes on here.
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  return (
    <div className={styles.card} ref={card} tabIndex={-1} role="group" aria-label={t('liveBuy.rain')}>
      <div role="status">
        {is === 'asking' && <p className={styles.asking}>{t('liveBuy.counting')}</p>}
        {is === 'unheard' && <p>{t('liveBuy.rainUnheard', { time: formats.timeToSecond(rain.opensUntil) })}</p>}
        {is === 'late' && <p>{t('liveBuy.rainLate')}</p>}
        {is === 'none' && (
          <>
            <h2>{t('liveBuy.noneHit')}</h2>
            <p>{t('liveBuy.noneHitBody')}</p>
          </>
        )}
        {is === 'opened' && <Won rain={opening.rain} />}
      </div>
      {is === 'unheard' && (
        <Button kind="primary" block onClick={onAgain} data-act="askAgain">
          {t('liveBuy.askAgain')}
        </Button>
      )}
      {is !== 'asking' && (
        <Button kind={is === 'unheard' ? 'text' : 'primary'} block onClick={onGone} data-act="toRoom">
          {t('liveBuy.toRoom')}
        </Button>
      )}
    </div>
  )
}

function Won({ rain: { mine } }: { rain: Rain }) {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...couponsQuery, throwOnError: false })
  if (!mine) return null
  const validTo = data?.coupons.find(({ id }) => id === mine.couponId)?.validTo
  return (
    <>
      <Glow lit className={styles.lit} />
      <h2>{t('liveBuy.resultTitle', { count: mine.hits })}</h2>
      <Price className={styles.won} money={mine.amount} />
      <div className={styles.ticket}>
        <Ticket
          title={t('liveBuy.packetTicket', { amount: formats.money(mine.amount) })}
          note={validTo === undefined ? undefined : t('liveBuy.goodUntil', { date: formats.date(validTo - 1) })}
          state="torn"
          stub={t('liveBuy.yours')}
        />
      </div>
      <p>{t('liveBuy.resultBody')}</p>
    </>
  )
}
