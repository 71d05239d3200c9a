import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { invitationQuery } from '#queries/invitation-query.ts'
import { roomQuery } from '#queries/room-query.ts'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { InvitationCard } from './invitation-card.tsx'
import type { PavilionSlots } from './pavilion-slots.ts'
import styles from './pavilion-page.module.css'
import { Piece } from './piece.tsx'

/** The Pavilion: by invitation, one numbered piece, no rivals and no hurry. */
export function PavilionPage({ slots }: { slots: PavilionSlots }) {
  const { t } = useMessages()
  const { data: invitation } = useQuery(invitationQuery)
  usePageTitle(t('shell.pageTitle', { page: t('pavilion.title') }))
  return (
    <Screen zone="pavilion" className={styles.screen}>
      <i className={styles.beam} aria-hidden="true" />
      <i className={styles.cone} aria-hidden="true" />
      <TopBar
        title={t('pavilion.title')}
        start={
          <RoundLink
            icon={ArrowLeft}
            label={t('pavilion.back')}
            render={(link) => <Link to={paths.home()} {...link} />}
          />
        }
      />
      {invitation === undefined ? (
        <Skeleton label={t('pavilion.loading')} />
      ) : invitation.invited ? (
        <Evening roomId={invitation.roomId} slots={slots} />
      ) : (
        <InvitationCard invitation={invitation} />
      )}
    </Screen>
  )
}

function Evening({ roomId, slots }: { roomId: string; slots: PavilionSlots }) {
  const { t } = useMessages()
  const { data: room } = useQuery({ ...roomQuery(roomId), throwOnError: false })
  const item = room?.items[0]
  const offerId = room?.offerId ?? item?.offerId
  if (!room || !item || offerId === undefined) return <Skeleton label={t('pavilion.loading')} />
  return <Piece room={room} item={item} offerId={offerId} slots={slots} />
}
