import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { tabStorage } from '#platform/storage.ts'
import { sessionQuery } from '#queries/session-query.ts'
import { useNewerShop } from '#stores/newer-shop-store.ts'
import { useLine } from '#stores/line-store.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import styles from './notices.module.css'

const FreshWorld = lazy(async () => ({ default: (await import('./fresh-world.tsx')).FreshWorld }))

const seenKey = 'lantern-lane.notice-seen'

/** What the person has to be told about the world: nothing is kept here, a fresh one was opened, the line is down. */
export function Notices() {
  const { t } = useMessages()
  const { data: session } = useQuery({ ...sessionQuery, throwOnError: false })
  const [seen, setSeen] = useState(() => tabStorage.read(seenKey))
  const weak = useLine((line) => line.weak)
  const newer = useNewerShop((shop) => shop.apply)
  const notice = session?.notice
  const name = notice?.code === 'logUnreadable' ? notice.name : notice?.code
  const understood = (): void => {
    if (name === undefined) return
    tabStorage.write(seenKey, name)
    setSeen(name)
  }

  useEffect(() => {
    const offline = (): void => showToast({ text: t('shell.offline') })
    window.addEventListener('offline', offline)
    return () => window.removeEventListener('offline', offline)
  }, [t])

  const untold = notice && name !== seen
  return (
    <>
      {weak && (
        <p className={styles.note} role="status">
          {t('shell.lineDown')}
        </p>
      )}
      {newer && (
        <section className={styles.note} aria-label={t('shell.newerShop')}>
          <p>{t('shell.newerShop')}</p>
          <Button onClick={newer}>{t('shell.openNewer')}</Button>
        </section>
      )}
      {untold && notice.code === 'notKept' && (
        <section className={styles.note} aria-label={t('shell.notKeptTitle')}>
          <p>{t('shell.notKept')}</p>
          <Button onClick={understood}>{t('shell.gotIt')}</Button>
        </section>
      )}
      {untold && notice.code === 'logUnreadable' && session && (
        <Suspense>
          <FreshWorld notice={notice} openedAt={session.now} onClose={understood} />
        </Suspense>
      )}
    </>
  )
}
