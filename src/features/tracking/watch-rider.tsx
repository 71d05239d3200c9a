import type { Watched } from '#contract/share.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import { metresLeft } from './watch-way.ts'
import styles from './watch-page.module.css'

/** Who brings it, and how far away they are: metres, never a place. */
export function WatchRider({ watched }: { watched: Watched }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { rider, way, quiet, state, deliveredAt } = watched
  if (!rider) return null
  const metres = way && metresLeft(way, quiet?.since ?? now)
  const where =
    deliveredAt !== undefined
      ? t('share.brought')
      : quiet
        ? t('share.quietSince', { time: formats.time(quiet.since) })
        : state === 'atDoor' || state === 'unreachable'
          ? t('share.atTheDoor')
          : metres === undefined
            ? t('share.toStore')
            : t('share.away', { distance: formats.distance(metres) })
  return (
    <p className={styles.rider}>
      <span>
        <img src={pictureUrl(rider.picture)} width={46} height={46} alt="" />
      </span>
      <span>
        <b>{formats.names(rider.names)}</b>
        <small>{where}</small>
      </span>
    </p>
  )
}
