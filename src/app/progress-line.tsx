import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { ordersQuery } from '#queries/orders-query.ts'
import styles from './progress-line.module.css'
import { withWords } from './with-words.ts'

/** What is under way, in a pill that leads to it. */
export const ProgressPill = lazy(
  withWords(
    async () => ({ default: (await import('#features/tracking/progress-pill.tsx')).ProgressPill }),
    'tracking',
    'underWay',
  ),
)

/** Whether an order is paid and not yet over. */
export function useUnderWay(): boolean {
  const { data } = useQuery({ ...ordersQuery, throwOnError: false })
  return data?.orders.some(({ state }) => state === 'paid') ?? false
}

/** The pill on a page without tabs, which has nowhere for it to float: in a line of its own, above the page. */
export function ProgressLine() {
  const { t } = useMessages()
  if (!useUnderWay()) return null
  return (
    <aside className={styles.line} aria-label={t('shell.onItsWay')}>
      <Suspense>
        <ProgressPill />
      </Suspense>
    </aside>
  )
}
