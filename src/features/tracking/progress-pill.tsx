import { CircleHelp } from 'lucide-react'
import { Link } from 'react-router'
import type { Parcel } from '#contract/parcel.ts'
import { type Telling, underWay } from '#domain/parcel-telling.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { useParcelsUnderWay } from '#queries/under-way-query.ts'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './progress-pill.module.css'
import { useTellingWords } from './telling-words.ts'

/** Elsewhere in the shop: what is under way, the most urgent first, in one line that leads to it. Nothing while nothing is. */
export function ProgressPill() {
  const parcels = useParcelsUnderWay()
  return parcels.length > 0 ? <Pill parcels={parcels} /> : null
}

const waits: readonly Telling['is'][] = ['asks', 'unreachable', 'address']

function Pill({ parcels }: { parcels: readonly Parcel[] }) {
  const { t } = useMessages()
  const now = useNow(1000)
  const words = useTellingWords()
  const [first, ...more] = underWay(parcels, now)
  if (!first) return null
  const { parcel, telling } = first
  const { figure, says } = words(parcel, telling, now)
  const asks = waits.includes(telling.is)
  return (
    <Link
      className={styles.pill}
      to={paths.order(parcel.orderId)}
      data-act="open-parcel"
      data-asks={asks || undefined}
      data-more={more.length > 0 || undefined}
    >
      {asks ? (
        <Icon of={CircleHelp} />
      ) : (
        <img src={pictureUrl(parcel.by === 'nextDay' ? '1f69a' : '1f6f5')} width={34} height={34} alt="" />
      )}
      {figure && <Figure className={styles.minutes}>{figure}</Figure>}
      <span>{says}</span>
      {more.length > 0 && (
        <b className={styles.more}>
          <span aria-hidden="true">{t('underWay.more', { count: more.length })}</span>
          <VisuallyHidden>{t('underWay.moreSaid', { count: more.length })}</VisuallyHidden>
        </b>
      )}
    </Link>
  )
}
