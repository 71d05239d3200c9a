import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import type { Product } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Code } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { Tag, TagLink } from '#ui/tag.tsx'
import styles from './batch-tag.module.css'

/** The batch on the shelf now. The whole tag leads to where it came from, if that is known. */
export function BatchTag({ product: { gtin, batch } }: { product: Product }) {
  const { t, formats } = useMessages()
  if (!batch) return null
  const place = formats.names(batch.place)
  const words = (
    <span className={styles.words}>
      <small>{t('market.onShelf')}</small>
      <Code className={styles.lot}>{batch.lot}</Code>
      <small>
        {batch.bestBefore === undefined
          ? place
          : t('market.batchPlace', { place, date: formats.date(batch.bestBefore) })}
      </small>
    </span>
  )
  if (!batch.hasOrigin) {
    return (
      <Tag size="wide" className={styles.batch}>
        {words}
      </Tag>
    )
  }
  return (
    <TagLink
      className={styles.batch}
      render={(link) => <Link to={paths.origin(gtin, batch.lot)} {...link} data-act="openOrigin" />}
    >
      {words}
      <Icon of={ChevronRight} className={styles.more} />
    </TagLink>
  )
}
