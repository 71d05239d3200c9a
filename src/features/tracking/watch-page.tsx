import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { Watched } from '#contract/share.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { watchedQuery } from '#queries/share-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { WatchArrival } from './watch-arrival.tsx'
import styles from './watch-page.module.css'
import { WatchRider } from './watch-rider.tsx'
import { WatchSteps } from './watch-steps.tsx'

/** Somebody else's delivery by its link: minutes, street and steps, nothing to press. */
export function WatchPage() {
  const { t } = useMessages()
  const { shareId = '' } = useParams()
  usePageTitle(t('shell.pageTitle', { page: t('share.watchTitle') }))
  const { data: watched, error, refetch } = useQuery({ ...watchedQuery(shareId), throwOnError: false })
  return (
    <Screen className={styles.screen}>
      {error && (!watched || error instanceof Refused) ? (
        <NotShown error={error} again={() => void refetch()} />
      ) : watched ? (
        <Shown watched={watched} />
      ) : (
        <Skeleton label={t('shell.loading')} />
      )}
    </Screen>
  )
}

/** Still coming, there, or never to come. */
const titleOf = ({ deliveredAt, state }: Watched) =>
  deliveredAt !== undefined
    ? 'share.broughtTo'
    : state === 'returning' || state === 'returned' || state === 'cancelled'
      ? 'share.wasFor'
      : 'share.onItsWayTo'

function Shown({ watched }: { watched: Watched }) {
  const { t, formats } = useMessages()
  const name = formats.names(watched.for)
  return (
    <>
      <h1 tabIndex={-1}>{t(titleOf(watched), { name, street: formats.names(watched.street) })}</h1>
      <WatchArrival watched={watched} />
      <WatchRider watched={watched} />
      <WatchSteps watched={watched} />
      <p className={styles.foot}>{t('share.sharedBy', { name, time: formats.time(watched.until) })}</p>
      <p className={styles.demo}>
        <DemoRibbon>{t('shell.demo')}</DemoRibbon>
        <span>{t('share.demoNote')}</span>
      </p>
    </>
  )
}

function NotShown({ error, again }: { error: Error; again: () => void }) {
  const { t } = useMessages()
  const code = error instanceof Refused ? error.refusal.code : undefined
  const what = code === 'shareOver' ? 'over' : code === 'shareUnknown' ? 'unknown' : 'unreachable'
  return (
    <StatePanel
      kind={what === 'unreachable' ? 'broken' : 'empty'}
      title={t(`share.${what}Title`)}
      actions={
        what === 'unreachable' ? (
          <Button kind="primary" onClick={again}>
            {t('share.again')}
          </Button>
        ) : (
          <ButtonLink kind="primary" render={(link) => <Link to={paths.home()} {...link} />}>
            {t('share.toMarket')}
          </ButtonLink>
        )
      }
    >
      {t(`share.${what}`)}
    </StatePanel>
  )
}
