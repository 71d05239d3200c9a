import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import type { Coupon } from '#contract/coupon.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { couponsQuery } from '#queries/coupons-query.ts'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { CouponEntry } from './coupon-entry.tsx'
import styles from './coupons-page.module.css'

const parts = [
  { title: 'coupons.yours', states: ['yours'] },
  { title: 'coupons.toClaim', states: ['toClaim'] },
  { title: 'coupons.past', states: ['used', 'over', 'gone'] },
] as const satisfies readonly { title: string; states: readonly Coupon['state'][] }[]

/** Everything that comes off an order, or could: what is yours, what can be torn off, and what is used or over. */
export function CouponsPage() {
  const { t } = useMessages()
  const { data } = useQuery(couponsQuery)
  usePageTitle(t('shell.pageTitle', { page: t('coupons.title') }))
  return (
    <Screen className={styles.screen}>
      <TopBar
        title={t('coupons.title')}
        start={
          <RoundLink
            label={t('account.title')}
            icon={ArrowLeft}
            render={(link) => <Link to={paths.me()} {...link} />}
          />
        }
      />
      {!data && <Skeleton label={t('shell.loading')} />}
      {parts.map(({ title, states }) => {
        const coupons = data?.coupons.filter(({ state }) => (states as readonly string[]).includes(state)) ?? []
        if (coupons.length === 0) return null
        return (
          <section key={title} className={styles.part}>
            <h2>{t(title)}</h2>
            <ul>
              {coupons.map((coupon) => (
                <CouponEntry key={coupon.id} coupon={coupon} />
              ))}
            </ul>
          </section>
        )
      })}
    </Screen>
  )
}
