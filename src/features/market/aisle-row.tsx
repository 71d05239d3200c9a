import { Link } from 'react-router'
import type { Category } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import styles from './aisle-row.module.css'

/** The aisles, a sideways row of discs; a list at large text. */
export function AisleRow({ aisles, current }: { aisles: readonly Category[]; current?: string }) {
  const { t, formats } = useMessages()
  return (
    <nav className={styles.row} aria-label={t('market.aisles')}>
      {aisles.map(({ id, names, picture, tint }) => (
        <Link key={id} to={paths.aisle(id)} aria-current={id === current ? 'page' : undefined} data-act="openAisle">
          <StagePicture picture={picture} tint={tint} size="round" className={styles.disc} />
          {formats.names(names)}
        </Link>
      ))}
    </nav>
  )
}

/** The row before the world has named its aisles: the room they will take, so that nothing jumps. */
export function AisleRowBlank() {
  return (
    <div className={styles.row} aria-hidden="true">
      {Array.from({ length: 6 }, (_, at) => (
        <span key={at} className={styles.blank} />
      ))}
    </div>
  )
}
