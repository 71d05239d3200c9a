import { Link } from 'react-router'
import type { Origin } from '#contract/origin.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './buy-bar.module.css'
import { usePutInBasket } from './use-put-in-basket.ts'

const withheld: readonly Origin['verdict']['state'][] = ['tooWarm', 'failedTest', 'expired', 'recalled']

/** The price on its tag and the one act; a batch that is not sold says so instead. */
export function BuyBar({ origin }: { origin: Origin }) {
  const { t } = useMessages()
  const { product, lot, verdict } = origin
  const { put, full } = usePutInBasket(product, lot)
  if (withheld.includes(verdict.state)) {
    return (
      <BottomBar className={styles.bar}>
        <p className={styles.reason}>{t('origin.notForSale')}</p>
        <ButtonLink kind="quiet" block render={(link) => <Link to={paths.product(product.gtin)} {...link} />}>
          {t('origin.seeProduct')}
        </ButtonLink>
      </BottomBar>
    )
  }
  const soldOut = product.shelf === 'soldOut'
  return (
    <BottomBar layout="pair" className={styles.bar}>
      {full && !soldOut && <p className={styles.reason}>{t('market.thatIsAll')}</p>}
      <Tag size="l" look={soldOut ? 'soldOut' : 'gold'}>
        <Price money={product.price} was={product.wasPrice} wasLabel={t('market.was')} />
      </Tag>
      <Button kind="primary" disabled={soldOut || full} onClick={put} data-act="addToBasket">
        {soldOut ? t('market.soldOutNow') : t('market.addToBasket')}
      </Button>
    </BottomBar>
  )
}
