import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { roomQuery } from '#queries/room-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { LiveRoom } from './live-room.tsx'
import type { LiveSlots } from './live-slots.ts'
import { Replay } from './replay.tsx'
import styles from './room-page.module.css'

/** A room: its show while it is on, what comes before one, the replay after it. */
export function RoomPage({ slots }: { slots: LiveSlots }) {
  const { roomId = '' } = useParams()
  const { t, formats } = useMessages()
  const { data: room, error } = useQuery({ ...roomQuery(roomId), throwOnError: isNoRefusal })
  usePageTitle(
    t('shell.pageTitle', { page: room ? t('live.title', { host: formats.names(room.host.names) }) : t('live.chat') }),
  )
  if (!room) return <NoRoom error={error} />
  if (room.state === 'ended') return <Replay key={room.showId} room={room} />
  return <LiveRoom key={room.showId} room={room} slots={slots} />
}

/** One show of a room, from its beginning, also while it is still on. */
export function ReplayPage() {
  const { roomId = '', showId = '' } = useParams()
  const { t, formats } = useMessages()
  const { data: room, error } = useQuery({ ...roomQuery(roomId, showId), throwOnError: isNoRefusal })
  usePageTitle(
    t('shell.pageTitle', {
      page: room ? t('live.title', { host: formats.names(room.host.names) }) : t('live.chapters'),
    }),
  )
  return room ? <Replay key={room.showId} room={room} /> : <NoRoom error={error} />
}

const isNoRefusal = (error: Error): boolean => !(error instanceof Refused)

function NoRoom({ error }: { error: Error | null }) {
  const { t } = useMessages()
  const notInvited = error instanceof Refused && error.refusal.code === 'notInvited'
  return (
    <Screen zone="live" className={styles.none}>
      {error ? (
        <StatePanel
          kind="refused"
          title={t(notInvited ? 'live.notInvitedTitle' : 'live.noRoomTitle')}
          actions={
            <ButtonLink block kind="primary" render={(link) => <Link to={paths.home()} {...link} />}>
              {t('live.toMarket')}
            </ButtonLink>
          }
        >
          {t(notInvited ? 'live.notInvited' : 'live.noRoom')}
        </StatePanel>
      ) : (
        <Skeleton label={t('shell.loading')} />
      )}
    </Screen>
  )
}
