import { Link } from 'react-router'
import type { Origin } from '#contract/origin.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Shelf } from '#ui/product-grid.tsx'
import { ProductTile } from '#ui/product-tile.tsx'
import styles from './batch.module.css'
import { Block } from '#ui/block.tsx'

/** From the same aisle, in stock. The one act of the page stays this batch's. */
export function Similar({ origin: { similar } }: { origin: Origin }) {
  const { t, formats } = useMessages()
  if (similar.length === 0) return null
  return (
    <Block title={t('origin.similar')}>
      <Shelf className={styles.bleed} label={t('origin.similar')}>
        {similar.map((product) => (
          <ProductTile
            key={product.gtin}
            size="shelf"
            name={formats.names(product.names)}
            facts={formats.names(product.measure)}
            price={product.price}
            night={product.night}
            wasPrice={product.wasPrice}
            picture={product.picture}
            tint={product.tint}
            render={(link) => <Link to={paths.product(product.gtin)} {...link} data-act="openProduct" />}
          />
        ))}
      </Shelf>
    </Block>
  )
}
