import { useEffect } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { OverlayTurn } from './overlay-turn.ts'
import { Panel } from './panel.tsx'
import styles from './panel.module.css'
import { Button } from '#ui/button.tsx'
import { useRoomOffers } from './room-offers.ts'

interface BackProps {
  roomId: string
  turn: OverlayTurn
  onGet: (thing: { gtin: string; offerId?: string | undefined }) => void
}

/** One came back, and it is your turn: what came back, who went before, and that one is held. */
export function Back({ roomId, turn, onGet }: BackProps) {
  const { room, offers } = useRoomOffers(roomId)
  const { ask, done, shown } = turn
  const offer = offers.find(({ mine }) => mine?.byTurn === true && mine.state === 'held')
  const reservationId = offer?.mine?.reservationId
  useEffect(() => {
    if (reservationId !== undefined) ask(reservationId)
    else if (shown !== null) done(shown)
  }, [reservationId, shown, ask, done])
  if (!offer || reservationId === undefined || shown !== reservationId) return null
  return (
    <BackPanel
      offer={offer}
      onGone={() => done(reservationId)}
      // The pinned tag has the button, when it is the same thing.
      onTake={room?.pinned === offer.gtin ? undefined : () => onGet(offer)}
    />
  )
}

function BackPanel({ offer, onGone, onTake }: { offer: Offer; onGone: () => void; onTake: (() => void) | undefined }) {
  const { t } = useMessages()
  const { cameBack = 0, wentBefore = 0 } = offer
  const title = t('liveBuy.backTitle')
  return (
    <Panel
      label={title}
      kicker={title}
      giant={t('liveBuy.backGiant', { count: Math.max(1, cameBack - wentBefore) })}
      onGone={onGone}
    >
      <p>{wentBefore > 0 ? t('liveBuy.backAll', { count: cameBack, before: wentBefore }) : t('liveBuy.backOne')}</p>
      {onTake && (
        <Button kind="primary" block className={styles.act} onClick={onTake} data-act="takeIt">
          {t('liveBuy.pay')}
        </Button>
      )}
    </Panel>
  )
}
