import { encode } from 'uqr'
import { useMessages } from '#messages/messages-context.tsx'
import { pageAddress } from '#platform/page-address.ts'
import styles from './report-page.module.css'

/** The report's own address as a QR code: ink on paper, also at night, with its four modules of quiet. */
export function ReportCode({ path, number }: { path: string; number: string }) {
  const { t } = useMessages()
  const { data, size } = encode(pageAddress(`${path}?report=${encodeURIComponent(number)}`), { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('origin.reportCode')}
    >
      <path d={dark.join('')} />
    </svg>
  )
}
