import type { TestRow } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import styles from './report-page.module.css'
import { allowedWords, foundWords } from '#messages/report-words.ts'

/** What was looked for, what was found, what would have been allowed. */
export function ReportTable({ rows }: { rows: readonly TestRow[] }) {
  const messages = useMessages()
  const { t, formats } = messages
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('origin.columnTest')}</th>
          <th scope="col">{t('origin.columnFound')}</th>
          <th scope="col">{t('origin.columnAllowed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.names.en} data-failed={!row.pass || undefined}>
            <th scope="row">{formats.names(row.names)}</th>
            <td>
              <Figure>{foundWords(row, messages)}</Figure>
            </td>
            <td>{allowedWords(row, messages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
