import { useQuery } from '@tanstack/react-query'
import { Bike, Refrigerator, ShoppingBasket, Store, Truck } from 'lucide-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { ProductPage as Page } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { reasonOf } from '#domain/promise-reason.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { productQuery } from '#queries/product-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { RowFact, Rows } from '#ui/row-fact.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { BackButton } from './back-button.tsx'
import { BatchTag } from './batch-tag.tsx'
import { ProductHero } from './product-hero.tsx'
import styles from './product-page.module.css'
import { mostOf } from './shelf-words.ts'
import { ShopTiles } from './shop-tiles.tsx'
import { useBasketHand } from './use-basket-hand.ts'

export function ProductPage() {
  const { gtin = '' } = useParams()
  const { t, formats } = useMessages()
  const { data: page } = useQuery(productQuery(gtin))
  const name = page ? formats.names(page.product.names) : t('shell.loading')
  usePageTitle(t('shell.pageTitle', { page: name }))
  const { count } = useBasketHand()
  return (
    <Screen>
      <TopBar
        over
        className={styles.bar}
        start={<BackButton tone="paper" />}
        end={
          count > 0 && (
            <RoundLink
              label={t('shell.basketPill', { count })}
              icon={ShoppingBasket}
              tone="paper"
              render={(link) => <Link to={paths.basket()} {...link} data-act="openBasket" />}
            />
          )
        }
      />
      {page ? <ProductHero product={page.product} /> : <div className={styles.blank} />}
      <div className={styles.intro}>
        <h1>{name}</h1>
        {page && (
          <>
            <p>{formats.names(page.product.line)}</p>
            <p>{`${formats.names(page.product.measure)} · ${formats.names(page.product.place)}`}</p>
          </>
        )}
      </div>
      {page ? <Details key={gtin} page={page} /> : <Skeleton label={t('shell.loading')} />}
    </Screen>
  )
}

function Details({ page: { product, store, promise, also } }: { page: Page }) {
  const { t, formats } = useMessages()
  const longer = reasonOf(promise)
  const place = { store: formats.names(store.names), distance: formats.distance(store.distanceMetres) }
  return (
    <>
      <BatchTag product={product} />
      <Rows className={styles.facts}>
        <RowFact icon={Store}>
          {product.recalled ? (
            <Message id="market.recalledAtStore" values={place} />
          ) : product.shelf === 'soldOut' ? (
            <Message id="market.noneAtStore" values={place} />
          ) : (
            <Message id="market.leftAtStore" values={{ ...place, left: t('market.left', { count: product.stock }) }} />
          )}
        </RowFact>
        <RowFact icon={promise.nextDay ? Truck : Bike} note={longer && t(`market.longer.${longer}`)}>
          {promise.nextDay ? (
            <Message
              id="market.atYourDoorNextDay"
              values={{ window: formats.timeRange(promise.window.from, promise.window.to), day: t('market.nextDay') }}
            />
          ) : (
            <Message
              id="market.atYourDoor"
              values={{ window: formats.timeRange(promise.window.from, promise.window.to) }}
            />
          )}
        </RowFact>
        <RowFact icon={Refrigerator}>{formats.names(product.storage)}</RowFact>
      </Rows>
      {also.length > 0 && (
        <section className={styles.also}>
          <h2>{t('market.alsoHere')}</h2>
          <ShopTiles as="shelf" label={t('market.alsoHere')} products={also} />
        </section>
      )}
      <BuyBar product={product} />
    </>
  )
}

/** How many more, and the one act. What is already in the basket counts against what the store has. */
function BuyBar({ product }: { product: Page['product'] }) {
  const { t, formats } = useMessages()
  const hand = useBasketHand()
  const [wanted, setWanted] = useState(1)
  const room = Math.max(0, mostOf(product) - hand.countOf(product.gtin))
  const count = Math.min(wanted, Math.max(1, room))
  const name = formats.names(product.names)
  if (room === 0) {
    return (
      <BottomBar>
        <Button kind="primary" block disabled>
          {product.recalled
            ? t('market.recalledNow')
            : product.shelf === 'soldOut'
              ? t('market.soldOutNow')
              : t('market.thatIsAll')}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar layout="pair">
      <Stepper
        size="l"
        count={count}
        max={room}
        onChange={setWanted}
        labels={{ group: t('market.howMany', { name }), fewer: t('market.fewer'), more: t('market.more') }}
      />
      <Button
        kind="primary"
        block
        data-act="addToBasket"
        onClick={() => {
          hand.add(product, count)
          setWanted(1)
        }}
      >
        {t('market.addToBasket')}
      </Button>
    </BottomBar>
  )
}
