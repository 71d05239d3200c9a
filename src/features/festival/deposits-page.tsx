import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import type { DepositSlots } from './deposit-slots.ts'
import styles from './deposits-page.module.css'
import { HeldDeposit } from './held-deposit.tsx'

/** Everything held with a deposit, newest first, and how each stands. */
export function DepositsPage({ slots: { Back } }: { slots: Pick<DepositSlots, 'Back'> }) {
  const { t } = useMessages()
  const { data } = useQuery(depositsQuery)
  usePageTitle(t('shell.pageTitle', { page: t('night.depositsTitle') }))
  return (
    <Screen>
      <TopBar start={<Back />} title={t('night.depositsTitle')} />
      {data === undefined && <Skeleton label={t('shell.loading')} shape="receipt" />}
      {data?.deposits.length === 0 && (
        <StatePanel
          level={2}
          picture={<img src={pictureUrl('1f3ee')} width={128} height={128} alt="" />}
          title={t('night.depositsEmptyTitle')}
          actions={
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.lanternNight()} {...link} />}>
              {t('night.toLanternNight')}
            </ButtonLink>
          }
        >
          {t('night.depositsEmpty')}
        </StatePanel>
      )}
      {data && data.deposits.length > 0 && (
        <ul className={styles.list}>
          {data.deposits.map((deposit) => (
            <li key={deposit.depositId} className={styles.held}>
              <HeldDeposit deposit={deposit} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}
