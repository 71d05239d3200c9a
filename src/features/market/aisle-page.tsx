import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { categoryQuery } from '#queries/category-query.ts'
import { homeQuery } from '#queries/home-query.ts'
import { Screen } from '#ui/screen.tsx'
import { SearchLink } from '#ui/search-field.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import styles from './aisle-page.module.css'
import { AisleRow, AisleRowBlank } from './aisle-row.tsx'
import { BackButton } from './back-button.tsx'
import { ShopTiles } from './shop-tiles.tsx'

export function AislePage() {
  const { categoryId = '' } = useParams()
  const { t, formats } = useMessages()
  const { data: aisle } = useQuery(categoryQuery(categoryId))
  const { data: home } = useQuery({ ...homeQuery, throwOnError: false })
  const name = aisle ? formats.names(aisle.category.names) : ''
  usePageTitle(t('shell.pageTitle', { page: name || t('market.title') }))
  return (
    <Screen wide>
      <div className={styles.head}>
        <BackButton />
        <SearchLink render={(link) => <Link to={paths.search()} {...link} data-act="openSearch" />}>
          {t('market.searchHint')}
        </SearchLink>
      </div>
      <div className={styles.name}>
        <h1>{name || t('shell.loading')}</h1>
        {aisle && <p>{t('market.aisleCount', { count: aisle.products.length })}</p>}
      </div>
      {home ? <AisleRow aisles={home.categories} current={categoryId} /> : <AisleRowBlank />}
      {aisle ? (
        <ShopTiles key={categoryId} label={name} products={aisle.products} eager={4} level={2} />
      ) : (
        <Skeleton label={t('shell.loading')} shape="tiles" />
      )}
    </Screen>
  )
}
