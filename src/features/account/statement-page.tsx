import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AccountId, StatementLine } from '#contract/pay.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { useNow } from '#platform/use-now.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { FilterChips } from '#ui/filter-chips.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { Dues } from './dues.tsx'
import { StatementLines } from './statement-lines.tsx'
import styles from './statement.module.css'

const accounts: readonly AccountId[] = ['balance', 'pot', 'later', 'debit6018', 'credit2290']

/** Every movement of the wallet, by day; of one account when it is chosen. What is due to Lane Later stands before it. */
export function StatementPage() {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const { data: wallet } = useQuery(walletQuery)
  const [only, setOnly] = useState<AccountId | 'all'>('all')
  usePageTitle(t('shell.pageTitle', { page: t('after.statement') }))
  const moved = wallet ? accounts.filter((id) => wallet.statement.some(({ account }) => account === id)) : []
  const lines = wallet?.statement.filter(({ account }) => only === 'all' || account === only) ?? []
  return (
    <Screen className={styles.screen}>
      <TopBar
        title={t('after.statement')}
        start={
          <RoundLink
            label={t('account.title')}
            icon={ArrowLeft}
            render={(link) => <Link to={paths.me()} {...link} />}
          />
        }
      />
      <p className={styles.demo}>
        <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
      </p>
      {!wallet && <Skeleton label={t('shell.loading')} />}
      {moved.length > 1 && (
        <FilterChips
          className={styles.accounts}
          label={t('after.whichAccount')}
          chips={[
            { id: 'all' as const, label: t('after.everyAccount') },
            ...moved.map((id) => ({ id, label: t(`after.with.${id}`) })),
          ]}
          pressed={[only]}
          onPress={setOnly}
        />
      )}
      {wallet && (only === 'all' || only === 'later') && <Dues dues={wallet.later.dues} />}
      {wallet && lines.length === 0 && (
        <StatePanel level={2} title={t('after.nothing')}>
          {t('after.nothingBody')}
        </StatePanel>
      )}
      {byDay(lines).map(([at, ofDay]) => (
        <section key={at} className={styles.day}>
          <h2>{formats.day(at, now)}</h2>
          <ul className={styles.lines}>
            <StatementLines lines={ofDay} when={formats.time} />
          </ul>
        </section>
      ))}
    </Screen>
  )
}

/** Lines that follow one another on one day in Shanghai, under the day of the first. */
function byDay(lines: readonly StatementLine[]): [at: number, lines: StatementLine[]][] {
  const dayOf = (at: number): number => Math.floor((at + 8 * 3_600_000) / 86_400_000)
  const days: [number, StatementLine[]][] = []
  for (const line of lines) {
    const last = days.at(-1)
    if (last && dayOf(last[0]) === dayOf(line.at)) last[1].push(line)
    else days.push([line.at, [line]])
  }
  return days
}
