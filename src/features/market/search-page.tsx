import { useQuery } from '@tanstack/react-query'
import type { SearchResult } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { homeQuery } from '#queries/home-query.ts'
import { searchQuery } from '#queries/search-query.ts'
import { Screen } from '#ui/screen.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { AisleRow } from './aisle-row.tsx'
import { BackButton } from './back-button.tsx'
import { NothingFound } from './nothing-found.tsx'
import { SearchFound } from './search-found.tsx'
import styles from './search-page.module.css'
import { useSearchWords } from './use-search-words.ts'

export function SearchPage() {
  const { t } = useMessages()
  const { typed, asked, type, submit } = useSearchWords()
  const { data: result } = useQuery(searchQuery(asked))
  usePageTitle(
    t('shell.pageTitle', { page: asked ? t('market.searchTitle', { words: asked }) : t('market.searchEmptyTitle') }),
  )
  return (
    <Screen wide>
      <div className={styles.head}>
        <BackButton />
        <SearchField
          value={typed}
          onChange={type}
          onSubmit={submit}
          label={t('market.searchLabel')}
          placeholder={t('market.searchHint')}
          clearLabel={t('market.clear')}
          focus={asked === ''}
        />
      </div>
      {asked === '' ? (
        <Start />
      ) : result ? (
        <Result result={result} />
      ) : (
        <Skeleton label={t('shell.loading')} shape="tiles" />
      )}
    </Screen>
  )
}

/** Before a word is typed: the aisles. */
function Start() {
  const { t } = useMessages()
  const { data: home } = useQuery({ ...homeQuery, throwOnError: false })
  return (
    <>
      <h1 className={styles.start}>{t('market.searchStart')}</h1>
      {home && <AisleRow aisles={home.categories} />}
    </>
  )
}

const Result = ({ result }: { result: SearchResult }) =>
  result.products.length > 0 ? <SearchFound key={result.query} result={result} /> : <NothingFound result={result} />
