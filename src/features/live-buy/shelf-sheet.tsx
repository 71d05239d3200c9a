import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { basketLimit } from '#contract/basket.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { basketQuery, quantityOf, useSetBasketLine } from '#queries/basket-query.ts'
import { productQuery } from '#queries/product-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { Stepper } from '#ui/stepper.tsx'
import styles from './buy.module.css'

/** A thing at its shelf's price, for the basket, without leaving the room. */
export function ShelfSheet({ gtin, onClose }: { gtin: string; onClose: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const { data } = useQuery({ ...productQuery(gtin), throwOnError: false })
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const { mutate, isPending } = useSetBasketLine()
  const [count, setCount] = useState(1)
  const product = data?.product
  const inBasket = quantityOf(basket, gtin)
  const most = product ? Math.max(0, Math.min(basketLimit, product.stock) - inBasket) : 0
  const recalled = product?.recalled === true
  const add = (): void => {
    if (!product) return
    const name = formats.names(product.names)
    mutate(
      { gtin, quantity: inBasket + count, product },
      {
        onSuccess: () => {
          showToast({ text: t('liveBuy.added', { name, count: inBasket + count }), tone: 'done' })
          onClose()
        },
        onError: (error) => showToast({ text: whyNot(error, t('liveBuy.notAnswered')), tone: 'alert' }),
      },
    )
  }
  const name = product ? formats.names(product.names) : t('liveBuy.shelfTitle')
  return (
    <Sheet open look="step" zone="live" className={styles.room} label={name} onClose={onClose}>
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={t('liveBuy.shelfTitle')}
      />
      <SheetBody className={styles.shelf}>
        {product ? (
          <>
            <StagePicture size="shelf" picture={product.picture} tint={product.tint} eager />
            <div>
              <h3>{name}</h3>
              <p>{formats.names(product.measure)}</p>
              <Price
                className={styles.shelfPrice}
                money={product.price}
                was={product.wasPrice}
                wasLabel={t('liveBuy.was')}
              />
            </div>
            <p className={styles.note}>{t('liveBuy.shelfBody')}</p>
            {recalled && <AlertLine>{t('liveBuy.shelfRecalled')}</AlertLine>}
            {!recalled && most === 0 && <AlertLine>{t('liveBuy.shelfSoldOut')}</AlertLine>}
          </>
        ) : (
          <Skeleton label={t('shell.loading')} count={3} />
        )}
      </SheetBody>
      {product && most > 0 && !recalled && (
        <SheetActions pair>
          <Stepper
            size="l"
            count={Math.min(count, most)}
            max={most}
            onChange={setCount}
            labels={{ group: t('liveBuy.howMany', { name }), fewer: t('liveBuy.fewer'), more: t('liveBuy.more') }}
          />
          <Button kind="primary" busy={isPending} onClick={add} data-act="addToBasket">
            {t(isPending ? 'liveBuy.adding' : 'liveBuy.addToBasket')}
          </Button>
        </SheetActions>
      )}
    </Sheet>
  )
}
