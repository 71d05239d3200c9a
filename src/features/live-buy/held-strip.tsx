import { Clock } from 'lucide-react'
import type { Reservation } from '#contract/live-offer.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './held-strip.module.css'
import { itemOf, useRoomOffers } from './room-offers.ts'

interface HeldStripProps {
  roomId: string
  pinned: string | undefined
  onGet: (thing: { gtin: string; offerId?: string | undefined }) => void
}

/** What is held for the person while something else is on the counter: its name, its time, and the way to pay. */
export function HeldStrip({ roomId, pinned, onGet }: HeldStripProps) {
  const { t, formats } = useMessages()
  const { room, offers } = useRoomOffers(roomId)
  const shown = pinned === undefined ? undefined : itemOf(room, pinned)?.offerId
  const held = offers.filter(
    ({ offerId, mine }) => offerId !== shown && (mine?.state === 'held' || mine?.state === 'ordered'),
  )
  return held.map((offer) => {
    const { mine, gtin, offerId } = offer
    const names = itemOf(room, gtin)?.names
    if (!mine || !names) return null
    const name = formats.names(names)
    return (
      <button
        key={offerId}
        type="button"
        className={styles.strip}
        aria-label={t('liveBuy.stripOpen', { name, time: formats.timeToSecond(mine.until) })}
        onClick={() => onGet({ gtin, offerId })}
        data-act="openHeld"
      >
        <Icon of={Clock} size={20} />
        <span>{t(mine.state === 'ordered' ? 'liveBuy.stripOrdered' : 'liveBuy.stripHeld', { name })}</span>
        <Left mine={mine} />
        <b>{t('liveBuy.pay')}</b>
      </button>
    )
  })
}

function Left({ mine: { until } }: { mine: Reservation }) {
  const now = useNow(1000)
  return <Figure className={styles.left}>{showClock(Math.ceil(Math.max(0, until - now) / 1000) * 1000)}</Figure>
}
