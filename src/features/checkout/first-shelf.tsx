import { Link } from 'react-router'
import type { Product } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useSetBasketLine } from '#queries/basket-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Shelf } from '#ui/product-grid.tsx'
import { ProductTile } from '#ui/product-tile.tsx'
import styles from './empty-basket.module.css'

/** How many of the shelf are offered: enough to begin, few enough to choose. */
const offered = 6

/** A few things to start the slip with. */
export function FirstShelf({ products }: { products: readonly Product[] }) {
  const { t, whyNot, formats } = useMessages()
  const { mutateAsync } = useSetBasketLine()
  const add = async (product: Product): Promise<void> => {
    try {
      await mutateAsync({ gtin: product.gtin, quantity: 1, product })
    } catch (error) {
      showToast({ text: whyNot(error, t('checkout.notSaid')), tone: 'alert' })
    }
  }
  return (
    <section className={styles.again}>
      <h2>{t('checkout.startWith')}</h2>
      <Shelf label={t('checkout.startWith')}>
        {products
          .filter(({ shelf }) => shelf !== 'soldOut')
          .slice(0, offered)
          .map((product) => (
            <ProductTile
              key={product.gtin}
              size="shelf"
              name={formats.names(product.names)}
              price={product.price}
              night={product.night}
              wasPrice={product.wasPrice}
              picture={product.picture}
              tint={product.tint}
              render={(link) => <Link to={paths.product(product.gtin)} {...link} />}
              add={{
                label: t('checkout.add', { name: formats.names(product.names) }),
                act: 'addToBasket',
                onPress: () => void add(product),
              }}
            />
          ))}
      </Shelf>
    </section>
  )
}
