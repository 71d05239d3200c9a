import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { LiveItem, Room } from '#contract/live.ts'
import type { Offer } from '#contract/live-offer.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { commaOf } from '#messages/sentences.ts'
import { useNow } from '#platform/use-now.ts'
import { offerQuery } from '#queries/offer-query.ts'
import { productQuery } from '#queries/product-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { splitCountdown } from '#ui/countdown.ts'
import { Price } from '#ui/price.tsx'
import type { PavilionSlots } from './pavilion-slots.ts'
import styles from './pavilion-page.module.css'
import { Plinth } from './plinth.tsx'

interface PieceProps {
  room: Room
  item: LiveItem
  offerId: string
  slots: PavilionSlots
}

/** One numbered piece: what it is, whose it can be, and for how long. */
export function Piece({ room, item, offerId, slots: { Buy } }: PieceProps) {
  const messages = useMessages()
  const { t, formats } = messages
  const { data: offer } = useQuery({ ...offerQuery(offerId), throwOnError: false })
  const { data: page } = useQuery({ ...productQuery(item.gtin), throwOnError: false })
  const [buying, setBuying] = useState<boolean | null>(null)
  const foot = useRef<HTMLDivElement>(null)
  const product = page?.product
  const piece = offer?.piece
  const mine = offer?.mine
  const isHeld = mine?.state === 'held' || mine?.state === 'ordered'
  const isBought = mine?.state === 'paid' && mine.orderId !== undefined
  const number = String(piece?.number ?? '').padStart(2, '0')
  const isOpen = offer?.state === 'open' || offer?.state === 'sellingOut' || offer?.state === 'back' || isHeld
  // It was bought here: the button that opened the sheet is gone, and what took its place takes the focus.
  useEffect(() => {
    if (isBought && buying === false && document.activeElement === document.body)
      foot.current?.querySelector<HTMLElement>('[data-act="seePieceOrder"]')?.focus({ preventScroll: true })
  }, [isBought, buying])
  return (
    <>
      <div className={styles.head}>
        {piece && (
          <p className={styles.no}>
            <b>{number}</b>
            <span>{t('pavilion.ofMade', { of: String(piece.of) })}</span>
          </p>
        )}
        {offer && <Standing offer={offer} room={room} />}
      </div>
      <Plinth picture={item.picture} />
      <div className={styles.foot} ref={foot}>
        <Watch room={room} />
        <div className={styles.row}>
          <div>
            <h2>{formats.names(item.names)}</h2>
            {product && <p>{formats.names(product.line) + commaOf(messages) + formats.names(product.place)}</p>}
          </div>
          <Price money={item.price} className={styles.price} />
        </div>
        {isBought && mine.orderId !== undefined ? (
          <ButtonLink
            kind="primary"
            block
            render={(link) => <Link to={paths.order(mine.orderId ?? '')} {...link} data-act="seePieceOrder" />}
          >
            {t('pavilion.seeOrder')}
          </ButtonLink>
        ) : (
          isOpen && (
            <Button kind="primary" block data-act="claimPiece" onClick={() => setBuying(true)}>
              {t(isHeld ? 'pavilion.pay' : 'pavilion.claim', { number })}
            </Button>
          )
        )}
      </div>
      {buying && <Buy gtin={item.gtin} offerId={offerId} onClose={() => setBuying(false)} />}
    </>
  )
}

/** Whose it is: to claim until the evening ends, held with the time that is left, bought, not yet shown, or over. */
function Standing({ offer, room }: { offer: Offer; room: Room }) {
  const { t, formats } = useMessages()
  const now = useNow(1_000)
  const { mine } = offer
  if (mine?.state === 'paid') {
    return (
      <p className={styles.facts}>
        <b>{t('pavilion.bought')}</b>
        {mine.number !== undefined && t('pavilion.boughtNote', { number: String(mine.number).padStart(2, '0') })}
      </p>
    )
  }
  if ((mine?.state === 'held' || mine?.state === 'ordered') && now < mine.until) {
    const { minutes, seconds } = splitCountdown(mine.until - now)
    return (
      <p
        className={styles.facts}
        role="timer"
        aria-live="off"
        aria-label={t('pavilion.heldLabel', { time: formats.time(mine.until) })}
      >
        <b>{t('pavilion.yours')}</b>
        <span aria-hidden="true">{t('pavilion.heldFor', { time: `${minutes}:${seconds}` })}</span>
      </p>
    )
  }
  if (now < offer.opensAt) {
    return (
      <p className={styles.facts}>
        <b>{t('pavilion.before', { time: formats.time(offer.opensAt) })}</b>
      </p>
    )
  }
  if (offer.state === 'closed' || now >= room.endsAt) {
    return (
      <p className={styles.facts}>
        <b>{t('pavilion.over')}</b>
      </p>
    )
  }
  return (
    <p className={styles.facts}>
      <b>{t('pavilion.toClaim')}</b>
      {t('pavilion.untilNote', { time: formats.time(offer.closesAt) })}
    </p>
  )
}

/** The way into the room where it is shown, while it is; and to the film of it afterwards. */
function Watch({ room }: { room: Room }) {
  const { t } = useMessages()
  if (room.state === 'preview') return null
  const isOn = room.state !== 'ended'
  return (
    <p className={styles.watch}>
      {isOn && <span>{t('pavilion.watching', { count: room.viewers })}</span>}
      <ButtonLink
        kind="quiet"
        render={(link) => (
          <Link
            to={isOn ? paths.live(room.roomId) : paths.replay(room.roomId, room.showId)}
            data-act="watchPavilion"
            {...link}
          />
        )}
      >
        {t(isOn ? 'pavilion.watch' : 'pavilion.replay')}
      </ButtonLink>
    </p>
  )
}
