import { Users } from 'lucide-react'
import { useEffect } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { isAlive } from './getting-machine.ts'
import type { OverlayTurn } from './overlay-turn.ts'
import { Panel } from './panel.tsx'
import styles from './panel.module.css'
import { itemOf, useRoomOffers } from './room-offers.ts'

/** All of what is on the counter are held: how quickly, what can come back, and who waits. The pinned tag has the queue's button. */
export function SoldOut({ roomId, turn }: { roomId: string; turn: OverlayTurn }) {
  const { room, offers } = useRoomOffers(roomId)
  const { ask, done, shown } = turn
  const current = room?.offerId ?? (room?.pinned === undefined ? undefined : itemOf(room, room.pinned)?.offerId)
  const offer = offers.find(({ offerId }) => offerId === current)
  const offerId = offer?.offerId
  const out = offer?.state === 'soldOut' && !(offer.mine && isAlive(offer.mine))
  useEffect(() => {
    if (offerId !== undefined && out) ask(offerId)
    else if (shown !== null) done(shown)
  }, [offerId, out, shown, ask, done])
  return offer && out && shown === offer.offerId ? (
    <SoldOutPanel offer={offer} onGone={() => done(offer.offerId)} />
  ) : null
}

function SoldOutPanel({ offer, onGone }: { offer: Offer; onGone: () => void }) {
  const { t, formats } = useMessages()
  const { cap, holdMs, opensAt, queue, soldOutAt } = offer
  const took = soldOutAt === undefined ? undefined : formats.duration(soldOutAt - opensAt)
  const said = queue.mine
    ? queue.ahead === 0
      ? t('liveBuy.queueNext')
      : t('liveBuy.queueAhead', { count: queue.ahead })
    : queue.waiting === 0
      ? t('liveBuy.queueNobody')
      : t('liveBuy.queueAlready', { count: queue.waiting })
  return (
    <Panel
      label={took === undefined ? t('live.soldOut') : t('liveBuy.soldOutAfter', { time: took })}
      giant={took}
      onGone={onGone}
    >
      <p>{t('liveBuy.soldOutAll', { count: cap, held: formats.duration(holdMs) })}</p>
      <p className={styles.line}>
        <Icon of={Users} size={18} />
        {said}
      </p>
    </Panel>
  )
}
