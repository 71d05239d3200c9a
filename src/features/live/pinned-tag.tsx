import { useQuery } from '@tanstack/react-query'
import type { LiveItem, Room } from '#contract/live.ts'
import type { Offer } from '#contract/live-offer.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { offerQuery } from '#queries/offer-query.ts'
import { Figure } from '#ui/figure.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { PinnedButton } from './pinned-button.tsx'
import styles from './pinned-tag.module.css'
import { pinnedLook, type PinnedLook } from './pinned-words.ts'
import { RoomPrice } from './room-price.tsx'

interface PinnedProps {
  room: Room
  onGet: (item: LiveItem) => void
}

/** What is on the counter now, on a tag as wide as the room. Another thing is another tag, and it turns over. */
export function PinnedTag({ room, onGet }: PinnedProps) {
  const { t } = useMessages()
  const item = room.items.find(({ gtin }) => gtin === room.pinned)
  return (
    <section className={styles.pinned} aria-label={t('live.pinned')}>
      {item ? (
        <ThingTag key={`${item.gtin} ${item.offerId ?? ''}`} room={room} item={item} onGet={onGet} />
      ) : (
        <BetweenTag key="between" room={room} />
      )}
    </section>
  )
}

function ThingTag({ room, item, onGet }: PinnedProps & { item: LiveItem }) {
  const offerId = item.offerId
  return offerId === undefined ? (
    <Tag room={room} item={item} offer={undefined} now={0} onGet={onGet} />
  ) : (
    <OfferTag room={room} item={item} offerId={offerId} onGet={onGet} />
  )
}

function OfferTag({ offerId, ...rest }: PinnedProps & { item: LiveItem; offerId: string }) {
  const { data: offer, isPending } = useQuery({ ...offerQuery(offerId), throwOnError: false })
  const now = useNow(1000)
  return <Tag {...rest} offer={offer} asking={isPending} now={now} />
}

function Tag({
  room,
  item,
  offer,
  asking,
  now,
  onGet,
}: PinnedProps & { item: LiveItem; offer: Offer | undefined; asking?: boolean; now: number }) {
  const { formats } = useMessages()
  const look = pinnedLook(offer, now, asking)
  const soldOut = look.stock === 'soldOut' || look.stock === 'closed' || item.state === 'soldOut'
  return (
    <div className={styles.wrap} data-sold-out={soldOut || undefined}>
      <div className={styles.tag}>
        <StagePicture
          className={styles.stage}
          picture={item.picture}
          tint={item.tint}
          size="item"
          faded={soldOut}
          eager
        />
        <div className={styles.words}>
          <h2>{formats.names(item.names)}</h2>
          <p className={styles.price}>
            <RoomPrice item={item} struck={!soldOut} />
          </p>
          <Stock look={look} offer={offer} />
        </div>
        <div className={styles.act}>
          <PinnedButton room={room} item={item} act={look.act} onGet={onGet} />
          {look.until !== undefined && <Clock until={look.until} act={look.act} now={now} />}
        </div>
      </div>
    </div>
  )
}

function Clock({ until, act, now }: { until: number; act: PinnedLook['act']; now: number }) {
  const { t, formats } = useMessages()
  const left = Math.max(0, until - now)
  return (
    <span
      className={styles.clock}
      role="timer"
      aria-label={t(act === 'wait' ? 'live.opensIn' : 'live.endsIn', { time: formats.duration(left + 999) })}
    >
      <Figure>{showClock(Math.ceil(left / 1000) * 1000)}</Figure>
    </span>
  )
}

/** How much there is: a bar and words; never a bar alone. */
function Stock({ look, offer }: { look: PinnedLook; offer: Offer | undefined }) {
  const { t, formats } = useMessages()
  // Its place is kept, so that nothing jumps when the answer is there.
  if (look.stock === 'unheard')
    return (
      <span className={styles.stock}>
        <i aria-hidden="true" />
        {'\u00a0'}
      </span>
    )
  if (!offer) return null
  const { left, cap } = offer
  const said = () => {
    if (look.stock === 'soldOut')
      return t('live.allHeld', { time: offer.soldOutAt === undefined ? '' : formats.timeToSecond(offer.soldOutAt) })
    if (look.stock === 'closed') return t('live.closedNow')
    if (look.stock === 'last') return t('live.lastOnes', { count: left, cap })
    return t('live.leftOf', { count: left, cap })
  }
  return (
    <span className={styles.stock} data-stock={look.act === 'wait' ? 'full' : look.stock}>
      <i aria-hidden="true">
        <i style={{ inlineSize: `${(100 * left) / Math.max(1, cap)}%` }} />
      </i>
      {said()}
    </span>
  )
}

/** Between two things, or before the first: the tag shows its back, and what comes. */
function BetweenTag({ room }: { room: Room }) {
  const { t, formats } = useMessages()
  const next = room.items
    .filter(({ comesAt, state }) => comesAt !== undefined && comesAt < room.endsAt && state !== 'soldOut')
    .toSorted((one, other) => (one.comesAt ?? 0) - (other.comesAt ?? 0))[0]
  return (
    <div className={styles.wrap} data-back="">
      <div className={styles.tag}>
        {next && <StagePicture className={styles.stage} picture={next.picture} tint={next.tint} size="item" eager />}
        <div className={styles.words}>
          <p className={styles.between}>{t('live.between')}</p>
          <h2>
            {next?.comesAt === undefined
              ? t('live.allShown')
              : t('live.nextThing', { name: formats.names(next.names), time: formats.time(next.comesAt) })}
          </h2>
        </div>
      </div>
    </div>
  )
}
