import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { RoomSummary } from '#contract/live.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { roomsQuery } from '#queries/room-query.ts'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './live-tile.module.css'

const isOn = ({ state }: RoomSummary): boolean => state === 'live' || state === 'paused'

/** What is on in the rooms of the lane: tonight's show before it, the host and what they show while it is on, its replay after it. */
export function LiveTile() {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...roomsQuery, throwOnError: false })
  const now = useNow(60_000)
  const rooms = data?.rooms ?? []
  const room = rooms.find(isOn) ?? rooms[0]
  if (!room) return <div className={styles.tile} data-zone="live" />
  const { host, show, state, pinned } = room
  const head = (): string => {
    if (isOn(room)) return t('market.liveNow', { viewers: formats.compact(room.viewers) })
    if (state === 'ended') return t('market.liveReplay')
    return formats.date(show.startsAt) === formats.date(now)
      ? t('market.liveTonight', { time: formats.time(show.startsAt) })
      : t('market.liveAt', { when: formats.dayAndTime(show.startsAt, now) })
  }
  return (
    <Link to={paths.live(room.roomId)} className={styles.tile} data-zone="live" data-act="openRoom">
      {isOn(room) && <Glow className={styles.glow} />}
      <span className={styles.clip} aria-hidden="true">
        <img src={pictureUrl(host.picture)} width="256" height="256" alt="" />
      </span>
      <span className={styles.words}>
        <span className={styles.head} data-on={isOn(room) || undefined}>
          {head()}
        </span>
        <b>
          {pinned
            ? t('market.liveShows', { host: formats.names(host.names), name: formats.names(pinned.names) })
            : t('market.liveWith', { show: formats.names(show.names), host: formats.names(host.names) })}
        </b>
      </span>
    </Link>
  )
}
