import { useQuery } from '@tanstack/react-query'
import { ShoppingBasket } from 'lucide-react'
import { Suspense } from 'react'
import { Link, useLocation } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { basketQuery } from '#queries/basket-query.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './floating-row.module.css'
import { ProgressPill, useUnderWay } from './progress-line.tsx'

/** Above the tabs: the parcel under way at the left, the basket at the right. The lantern keeps the middle. */
export function FloatingRow() {
  const { pathname } = useLocation()
  const { t } = useMessages()
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const underWay = useUnderWay()
  const count = basket?.count ?? 0
  // Orders shows its own parcels.
  const progress = underWay && pathname !== paths.orders()
  if (!progress && count === 0) return null
  return (
    <aside className={styles.row} data-raised={progress || undefined} aria-label={t('shell.atHand')}>
      <div className={styles.start}>
        {progress && (
          <Suspense>
            <ProgressPill />
          </Suspense>
        )}
      </div>
      {count > 0 && (
        <Link
          to={paths.basket()}
          className={styles.basket}
          aria-label={t('shell.basketPill', { count })}
          data-act="openBasket"
        >
          <Icon of={ShoppingBasket} />
          <b aria-hidden="true">{count}</b>
        </Link>
      )}
    </aside>
  )
}
