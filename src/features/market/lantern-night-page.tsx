import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TagCord } from '#ui/tag-cord.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './lantern-night-page.module.css'
import { ShopTiles } from './shop-tiles.tsx'
import { useLanternNight } from './use-lantern-night.ts'

/** The night of 11.11: when it lights up by the world's clock, and what is laid out for it. */
export function LanternNightPage() {
  const { t, formats } = useMessages()
  const { festival, open, still, label, tags } = useLanternNight()
  usePageTitle(t('shell.pageTitle', { page: t('festival.title') }))
  return (
    <Screen wide>
      <section className={styles.hero}>
        <h1>
          {t('festival.number')} <VisuallyHidden>{t('festival.title')}</VisuallyHidden>
        </h1>
        <p>{open ? t('festival.isOn') : t('festival.lightsUpIn')}</p>
        <TagCord size="hero" className={styles.cord} label={label} tags={tags} still={still} />
      </section>
      <div className={styles.scallop} />
      <div className={styles.laid}>
        <h2>{t('festival.laidOut')}</h2>
        {festival && !open && (
          <p>{t('festival.opensOn', { date: formats.date(festival.opensAt), time: formats.time(festival.opensAt) })}</p>
        )}
      </div>
      {festival ? (
        <ShopTiles label={t('festival.laidOut')} products={festival.products} eager={2} />
      ) : (
        <Skeleton label={t('shell.loading')} shape="tiles" />
      )}
    </Screen>
  )
}
