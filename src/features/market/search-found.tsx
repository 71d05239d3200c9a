import { ArrowDownWideNarrow, Leaf } from 'lucide-react'
import { Fragment, useState } from 'react'
import type { SearchResult } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { FilterChips } from '#ui/filter-chips.tsx'
import { filtered, filterIds, type FilterId } from './search-filters.ts'
import styles from './search-page.module.css'
import { ShopTiles } from './shop-tiles.tsx'

/** What was found, and for which word: a mended one shows what was put in. */
export function SearchFound({ result: { query, mended, products } }: { result: SearchResult }) {
  const { t } = useMessages()
  const now = useNow(60_000)
  const [pressed, setPressed] = useState<readonly FilterId[]>([])
  const shown = filtered(products, pressed, now)
  const press = (id: FilterId | 'closest'): void =>
    setPressed((chosen) =>
      id === 'closest' ? [] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    )
  return (
    <>
      <div className={styles.found} role="status">
        <h1>{mended ? <Mended {...mended} /> : query}</h1>
        <p>
          {t('market.found', { count: products.length })}
          {mended && ` ${t('market.youTyped', { word: query })}`}
        </p>
      </div>
      <FilterChips
        label={t('market.filters')}
        chips={[
          { id: 'closest' as const, label: t('market.closest'), icon: ArrowDownWideNarrow },
          ...filterIds.map((id) => ({ id, label: t(`market.${id}`), icon: id === 'under24h' ? Leaf : undefined })),
        ]}
        pressed={pressed.length === 0 ? ['closest'] : pressed}
        onPress={press}
      />
      {shown.length > 0 ? (
        <ShopTiles label={t('market.results')} products={shown} eager={4} level={2} />
      ) : (
        <p className={styles.none}>{t('market.noneLeft')}</p>
      )}
    </>
  )
}

/** The word that was meant; letters put in or changed are vermilion and underlined. */
function Mended({ word, changed }: { word: string; changed: readonly number[] }) {
  return [...word].map((letter, at) =>
    changed.includes(at) ? <mark key={at}>{letter}</mark> : <Fragment key={at}>{letter}</Fragment>,
  )
}
