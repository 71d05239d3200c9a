import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { reasonOf } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { homeQuery } from '#queries/home-query.ts'
import { Screen } from '#ui/screen.tsx'
import { SearchLink } from '#ui/search-field.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { AisleRow, AisleRowBlank } from './aisle-row.tsx'
import { FestivalStrip } from './festival-strip.tsx'
import styles from './home-page.module.css'
import { HomeTop } from './home-top.tsx'
import { ShopTiles } from './shop-tiles.tsx'

/** The promise the shop is named for, until the world has said its own. */
const promisedMinutes = 30
// The world has to say what is on before there is anything to draw: it comes while the world opens. Its place is kept.
const LiveTile = lazy(async () => ({ default: (await import('./live-tile.tsx')).LiveTile }))

/** What can be seen without scrolling. */
const eagerPictures = 4

export function HomePage() {
  const { t } = useMessages()
  const { data: home } = useQuery(homeQuery)
  usePageTitle(t('shell.pageTitle', { page: t('market.title') }))
  return (
    <Screen wide>
      <div className={styles.head}>
        <HomeTop
          minutes={home?.promise.minutes ?? promisedMinutes}
          nextDay={home?.promise.nextDay && home.promise.window}
          longer={home && reasonOf(home.promise)}
        />
        <SearchLink
          className={styles.search}
          render={(link) => <Link to={paths.search()} {...link} data-act="openSearch" />}
          scan={{
            label: t('market.scanTag'),
            render: (link) => <Link to={paths.scan()} {...link} data-act="openScan" />,
          }}
        >
          <span className={styles.hint}>{t('market.searchHint')}</span>
          <span className={styles.short}>{t('market.searchShort')}</span>
        </SearchLink>
      </div>
      <FestivalStrip />
      <Suspense fallback={<div className={styles.live} data-zone="live" />}>
        <LiveTile />
      </Suspense>
      <div className={styles.aisles}>{home ? <AisleRow aisles={home.categories} /> : <AisleRowBlank />}</div>
      {home ? (
        <ShopTiles label={t('market.freshToday')} products={home.products} eager={eagerPictures} level={2} />
      ) : (
        <Skeleton label={t('shell.loading')} shape="tiles" />
      )}
    </Screen>
  )
}
