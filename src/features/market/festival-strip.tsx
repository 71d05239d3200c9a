import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { TagCord } from '#ui/tag-cord.tsx'
import styles from './festival-strip.module.css'
import { useLanternNight } from './use-lantern-night.ts'

/** The gold strip with the countdown on its cord; the whole strip leads to Lantern Night. */
export function FestivalStrip() {
  const { t } = useMessages()
  const { label, tags, still, open } = useLanternNight()
  return (
    <div className={styles.strip}>
      <Link to={paths.lanternNight()} className={styles.name} data-act="openLanternNight">
        <b>{t('festival.number')}</b>
        <span>{open ? t('market.lanternNightOpen') : t('market.lanternNight')}</span>
      </Link>
      <TagCord className={styles.cord} label={label} tags={tags} still={still} />
    </div>
  )
}
