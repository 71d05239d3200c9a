import type { LiveItem, Room } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useRemind } from '#queries/room-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './bag-sheet.module.css'
import { RoomPrice } from './room-price.tsx'

/** One thing of the evening: its number, how it stands, its price, and the one act that fits. */
export function BagItem({
  room,
  item,
  onGet,
  onSee,
}: {
  room: Room
  item: LiveItem
  onGet: () => void
  onSee: () => void
}) {
  const { t, formats } = useMessages()
  const off = item.state === 'soldOut'
  return (
    <li className={styles.item} data-state={item.state}>
      <span className={styles.no}>
        <VisuallyHidden>{t('live.numberOf', { no: String(item.no) })}</VisuallyHidden>
        <Figure>
          <span aria-hidden="true">{item.no}</span>
        </Figure>
      </span>
      <StagePicture className={styles.stage} picture={item.picture} tint={item.tint} size="item" eager />
      <div className={styles.words}>
        <h3>{formats.names(item.names)}</h3>
        <HowItStands room={room} item={item} />
        <p className={styles.price}>
          <RoomPrice item={item} struck={!off} />
        </p>
      </div>
      <Act room={room} item={item} onGet={onGet} onSee={onSee} />
    </li>
  )
}

function HowItStands({ room, item }: { room: Room; item: LiveItem }) {
  const { t, formats } = useMessages()
  if (item.state === 'now') return <p className={styles.now}>{t('live.explainingNow')}</p>
  if (item.state === 'soldOut')
    return (
      <p>
        {item.soldOutAt === undefined ? t('live.soldOut') : t('live.soldOutAt', { time: formats.time(item.soldOutAt) })}
      </p>
    )
  if (item.state === 'coming' && item.comesAt !== undefined)
    return <p>{t('live.comesAt', { time: formats.time(item.comesAt) })}</p>
  if (item.explainedFromMs !== undefined)
    return <p>{t('live.explained', { time: formats.time(room.startsAt + item.explainedFromMs) })}</p>
  return null
}

function Act({ room, item, onGet, onSee }: { room: Room; item: LiveItem; onGet: () => void; onSee: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending } = useRemind(room.roomId)
  const name = formats.names(item.names)
  if (item.state === 'now')
    return (
      <Button
        className={styles.act}
        kind="primary"
        aria-label={t('live.getThing', { name })}
        onClick={onGet}
        data-act="getLiveThing"
      >
        {t('live.getIt')}
      </Button>
    )
  if (item.state === 'explained')
    return (
      <Button
        className={styles.act}
        aria-label={t('live.seeThing', { name })}
        onClick={onSee}
        data-act="seeExplanation"
      >
        {t('live.seeIt')}
      </Button>
    )
  const back = item.state === 'soldOut'
  const on = item.reminded === true
  const labels = back
    ? {
        rest: t('live.tellMe'),
        restLong: t('live.tellThing', { name }),
        on: t('live.telling'),
        onLong: t('live.tellingThing', { name }),
      }
    : {
        rest: t('live.remind'),
        restLong: t('live.remindThing', { name }),
        on: t('live.reminding'),
        onLong: t('live.remindingThing', { name }),
      }
  return (
    <Button
      className={styles.act}
      busy={isPending}
      aria-pressed={on}
      aria-label={on ? labels.onLong : labels.restLong}
      onClick={() =>
        mutate(
          { gtin: item.gtin, on: !on },
          {
            onSuccess: () =>
              showToast({ text: t(on ? 'live.notReminded' : back ? 'live.toldWhenBack' : 'live.reminded') }),
            onError: (error) => showToast({ text: whyNot(error, t('live.notSaid')), tone: 'alert' }),
          },
        )
      }
      data-act="remindItem"
    >
      {on ? labels.on : labels.rest}
    </Button>
  )
}
