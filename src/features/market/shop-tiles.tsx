import { lazy, Suspense, useState } from 'react'
import type { Product } from '#contract/catalogue.ts'
import { useNow } from '#platform/use-now.ts'
import { ProductGrid, Shelf } from '#ui/product-grid.tsx'
import { ShopTile } from './shop-tile.tsx'
import { useBasketHand } from './use-basket-hand.ts'

const HowManySheet = lazy(async () => ({ default: (await import('./how-many-sheet.tsx')).HowManySheet }))

interface ShopTilesProps {
  label: string
  products: readonly Product[]
  /** The fact told of each, in place of its usual ones. */
  facts?: ((product: Product) => string) | undefined
  /** A grid, or a sideways row of small tiles. */
  as?: 'grid' | 'shelf'
  /** How many pictures are loaded at once. */
  eager?: number
  /** The heading level of a name: 2 right under the page's h1, 3 in a section. */
  level?: 2 | 3
}

/** Products in a grid or on a shelf. Plus puts one in; the count opens how many. */
export function ShopTiles({ label, products, facts, as = 'grid', eager = 0, level = 3 }: ShopTilesProps) {
  const now = useNow(60_000)
  const hand = useBasketHand()
  const [changing, setChanging] = useState<string | null>(null)
  const changed = products.find((product) => product.gtin === changing)
  const Room = as === 'grid' ? ProductGrid : Shelf
  return (
    <>
      <Room label={label}>
        {products.map((product, at) => {
          const count = hand.countOf(product.gtin)
          return (
            <ShopTile
              key={product.gtin}
              product={product}
              now={now}
              count={count}
              facts={facts?.(product)}
              size={as === 'grid' ? 'tile' : 'shelf'}
              eager={at < eager}
              level={level}
              onAdd={() => (count > 0 ? setChanging(product.gtin) : hand.add(product))}
            />
          )
        })}
      </Room>
      {changed && (
        <Suspense>
          <HowManySheet
            product={changed}
            count={hand.countOf(changed.gtin)}
            onChange={(quantity) => hand.set(changed, quantity)}
            onClose={() => setChanging(null)}
          />
        </Suspense>
      )}
    </>
  )
}
