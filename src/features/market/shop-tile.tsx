import { Link } from 'react-router'
import type { Product } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ProductTile } from '#ui/product-tile.tsx'
import { backWords, factsOf, freshnessOf } from './shelf-words.ts'

interface ShopTileProps {
  product: Product
  now: number
  /** How many are in the basket. */
  count: number
  /** The round button: plus, or the count. Without it the tile has none. */
  onAdd?: (() => void) | undefined
  /** In place of its usual facts. */
  facts?: string | undefined
  size?: 'tile' | 'shelf'
  eager?: boolean
  level?: 2 | 3
}

/** A product as it stands on the lane. */
export function ShopTile({
  product,
  now,
  count,
  facts,
  onAdd,
  size = 'tile',
  eager = false,
  level = 3,
}: ShopTileProps) {
  const messages = useMessages()
  const { t, formats } = messages
  const name = formats.names(product.names)
  return (
    <ProductTile
      size={size}
      eager={eager}
      level={level}
      name={name}
      facts={facts ?? factsOf(product, messages)}
      price={product.price}
      night={product.night}
      wasPrice={product.wasPrice}
      picture={product.picture}
      tint={product.tint}
      freshness={freshnessOf(product.batch?.freshness, now, formats)}
      recalled={product.recalled && t('market.recalled')}
      soldOut={product.shelf === 'soldOut' ? backWords(product, now, messages) : undefined}
      render={(link) => <Link to={paths.product(product.gtin)} {...link} data-act="openProduct" />}
      add={
        onAdd && {
          label: count > 0 ? t('market.inBasket', { count, name }) : t('market.addOne', { name }),
          count,
          act: count > 0 ? 'changeLine' : 'addToBasket',
          onPress: onAdd,
        }
      }
    />
  )
}
