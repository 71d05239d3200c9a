import { useMessages } from '#messages/messages-context.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './compare-page.module.css'
import type { Lane } from './duel.tsx'
import { wayNames } from './way-words.ts'

const counts = ['taps', 'keys', 'screens', 'waits'] as const

/** What was counted, way beside way. */
export function CountTable({ lanes }: { lanes: readonly Lane[] }) {
  const { t, formats } = useMessages()
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('compare.counted')}</VisuallyHidden>
          </th>
          {lanes.map(({ way }) => (
            <th key={way} scope="col">
              {t(wayNames[way].short)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count}>
            <th scope="row">{t(`compare.${count}`)}</th>
            {lanes.map(({ way, run }) => (
              <td key={way}>{formats.number(run[count])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
