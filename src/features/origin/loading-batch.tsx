import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './loading-batch.module.css'

/** Paper without print, in the page's own shape. */
export function LoadingBatch({ lot }: { lot: string }) {
  const { t } = useMessages()
  const title = t('origin.loadingTitle')
  usePageTitle(t('shell.pageTitle', { page: t('origin.pageTitle', { name: title, lot }) }))
  return (
    <Screen>
      <h1 tabIndex={-1}>
        <VisuallyHidden>{title}</VisuallyHidden>
      </h1>
      <div className={styles.hero} />
      <div className={styles.lines}>
        <Skeleton label={t('shell.loading')} count={5} />
      </div>
    </Screen>
  )
}
