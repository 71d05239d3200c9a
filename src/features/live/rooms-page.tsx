import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Link } from 'react-router'
import type { RoomSummary } from '#contract/live.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { stillUrl } from '#platform/show-stream.ts'
import { useNow } from '#platform/use-now.ts'
import { roomsQuery } from '#queries/room-query.ts'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import styles from './rooms-page.module.css'

/** The rooms of the lane that are open to this shopper, and what is on in each. */
export function RoomsPage() {
  const { t } = useMessages()
  const { data } = useQuery(roomsQuery)
  usePageTitle(t('shell.pageTitle', { page: t('live.rooms') }))
  return (
    <Screen zone="live">
      <header className={styles.head}>
        <h1>{t('live.rooms')}</h1>
        <RoundLink icon={X} label={t('live.toMarket')} render={(link) => <Link to={paths.home()} {...link} />} />
      </header>
      {data ? (
        <ul className={styles.rooms}>
          {data.rooms.map((room) => (
            <li key={room.roomId}>
              <RoomCard room={room} />
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton label={t('shell.loading')} />
      )}
    </Screen>
  )
}

function RoomCard({ room: { roomId, show, state, host, viewers, scene } }: { room: RoomSummary }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const on = state === 'live' || state === 'paused'
  const when = formats.dayAndTime(show.startsAt, now)
  return (
    <Link className={styles.card} to={paths.live(roomId)} data-act="openRoom">
      <img src={stillUrl(`show/${scene}.webp`)} alt="" width="540" height="960" />
      <span className={styles.words}>
        <b>{formats.names(show.names)}</b>
        <span>{formats.names(host.names)}</span>
        <span data-on={on || undefined}>
          {on
            ? t('live.watching', { viewers: formats.compact(viewers) })
            : state === 'ended'
              ? t('live.replayOf', { date: formats.date(show.startsAt) })
              : when}
        </span>
      </span>
    </Link>
  )
}
