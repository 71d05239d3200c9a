import { useEffect } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import type { Names } from '#contract/names.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Message } from '#messages/messages-context.tsx'
import { at, now as worldNow } from '#platform/now.ts'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import styles from './gate.module.css'
import { countedAt, gateOf } from './gate-count.ts'
import { itemOf, useRoomOffers } from './room-offers.ts'
import type { OverlayTurn } from './overlay-turn.ts'

/** How long before an opening the room is darkened for it; until then the pinned tag's own line is enough. */
const gateMs = 10_000

/** The gate of a flash sale: a giant count by the world's clock, gone at the very instant it opens. */
export function Gate({ roomId, turn }: { roomId: string; turn: OverlayTurn }) {
  const { room, offers } = useRoomOffers(roomId)
  const { ask, done, shown } = turn
  const coming = gateOf(offers)
  const { offerId, opensAt } = coming ?? {}
  useEffect(() => {
    if (offerId === undefined || opensAt === undefined || worldNow() >= opensAt) return
    const stopAsking = at(opensAt - gateMs, () => ask(offerId))
    const stopOpening = at(opensAt, () => done(offerId))
    return () => {
      stopAsking()
      stopOpening()
    }
  }, [offerId, opensAt, ask, done])
  const names = coming && itemOf(room, coming.gtin)?.names
  return coming && names && shown === coming.offerId ? <OpenGate offer={coming} names={names} /> : null
}

function OpenGate({ offer, names }: { offer: Offer; names: Names }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { count, lamps } = countedAt(offer.opensAt, now)
  const time = formats.timeToSecond(offer.opensAt)
  const name = formats.names(names)
  return (
    <div className={styles.over} data-full="">
      <section className={styles.gate} role="timer" aria-label={t('liveBuy.gateOpens', { name, time })}>
        <h2>{t('liveBuy.gateTitle', { name, count: offer.cap })}</h2>
        <div className={styles.giant} aria-hidden="true">
          <Glow className={styles.glow} />
          <span key={count}>
            <Figure>{count}</Figure>
          </span>
        </div>
        <ol className={styles.lamps} aria-hidden="true">
          {[1, 2, 3].map((lamp) => (
            <li key={lamp} data-lit={lamp <= lamps || undefined} />
          ))}
        </ol>
        <p>
          {t('liveBuy.gateHeld', { held: formats.duration(offer.holdMs) })}
          <br />
          <Message id="liveBuy.gateAt" values={{ time }} />
        </p>
      </section>
    </div>
  )
}
