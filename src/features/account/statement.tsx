import type { StatementLine } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { StatementLines } from './statement-lines.tsx'
import styles from './statement.module.css'

const most = 4

/** What last went in and out, newest first; all of it has a page of its own. */
export function Statement({ lines }: { lines: readonly StatementLine[] }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  return (
    <ul className={styles.lines} aria-label={t('account.statement')}>
      <StatementLines lines={lines.slice(0, most)} when={(at) => formats.dayAndTime(at, now)} />
    </ul>
  )
}
