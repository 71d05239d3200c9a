import { useQuery } from '@tanstack/react-query'
import { basketLimit, type BasketLine } from '#contract/basket.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { basketQuery, quantityOf } from '#queries/basket-query.ts'
import { Button } from '#ui/button.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { TurningPrice } from '#ui/turning-price.tsx'
import styles from './basket-item.module.css'
import { useLineHand } from './use-line-hand.ts'

/** One line of the basket: how many, or what can be done when there are not so many. */
export function BasketItem({ line, fixed }: { line: BasketLine; fixed: boolean }) {
  const { t, formats } = useMessages()
  const { product, state } = line
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const setLine = useLineHand(line)
  const name = formats.names(product.names)
  const measure = formats.names(product.measure)
  // The count shows at once; its price is the world's to say.
  const count = fixed || !basket ? line.quantity : quantityOf(basket, product.gtin)
  if (count === 0) return null
  return (
    <li className={styles.item} data-state={state}>
      <StagePicture
        size="item"
        className={styles.picture}
        picture={product.picture}
        tint={product.tint}
        faded={state !== 'ok'}
      />
      <div className={styles.words}>
        <h2>{name}</h2>
        {state === 'ok' ? (
          <p className={styles.facts} aria-busy={count !== line.quantity || undefined}>
            <TurningPrice of={product} sum={{ quantity: line.quantity, total: line.total }} className={styles.price} />
            <span>{count > 1 ? t('checkout.quantity', { measure, count }) : measure}</span>
          </p>
        ) : (
          <Missing line={line} />
        )}
      </div>
      {fixed ? null : state === 'ok' ? (
        <Stepper
          count={count}
          min={0}
          max={Math.min(basketLimit, product.stock)}
          busy={count !== line.quantity}
          onChange={setLine}
          labels={{
            group: t('checkout.howMany', { name }),
            fewer: t('checkout.fewer', { name }),
            more: t('checkout.more', { name }),
            remove: t('checkout.remove', { name }),
          }}
        />
      ) : (
        <div className={styles.ways}>
          {state === 'short' && (
            <Button onClick={() => setLine(product.stock)} data-act="takeWhatIsLeft">
              {t('checkout.take', { count: product.stock })}
            </Button>
          )}
          <Button kind={state === 'short' ? 'text' : 'quiet'} onClick={() => setLine(0)} data-act="takeOut">
            {t('checkout.takeOut')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Why a line is not in the price, and that it stays. */
function Missing({ line: { product, state, quantity } }: { line: BasketLine }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const why = state === 'short' ? t('checkout.short', { count: product.stock }) : soldOut()
  return (
    <p className={styles.missing}>
      <b>{why}</b>
      <span>
        {t('checkout.quantity', { measure: formats.names(product.measure), count: quantity })}.{' '}
        {t('checkout.notInTotal')}
      </span>
    </p>
  )

  function soldOut(): string {
    const { backAt } = product
    if (backAt === undefined || backAt <= now) return t('checkout.soldOut')
    const day = formats.day(backAt, now)
    return day === formats.day(now, now)
      ? t('checkout.soldOutBack', { time: formats.time(backAt) })
      : t('checkout.soldOutBackDay', { day })
  }
}
