import { X } from 'lucide-react'
import { Link } from 'react-router'
import type { Product } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Stepper } from '#ui/stepper.tsx'
import styles from './how-many-sheet.module.css'
import { mostOf } from './shelf-words.ts'

interface HowManySheetProps {
  product: Product
  count: number
  onChange: (quantity: number) => void
  onClose: () => void
}

/** How many of one thing, changed where one is, without leaving the shelf. */
export function HowManySheet({ product, count, onChange, onClose }: HowManySheetProps) {
  const { t, formats } = useMessages()
  const name = formats.names(product.names)
  return (
    <Sheet open onClose={onClose} label={t('market.howMany', { name })} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={name} />
      <SheetBody className={styles.body}>
        <StagePicture picture={product.picture} tint={product.tint} size="item" />
        <span className={styles.facts}>
          <Price money={product.price} className={styles.price} />
          <span>{formats.names(product.measure)}</span>
        </span>
        <Stepper
          size="l"
          min={0}
          max={mostOf(product)}
          count={count}
          onChange={(quantity) => {
            onChange(quantity)
            if (quantity === 0) onClose()
          }}
          labels={{
            group: t('market.howMany', { name }),
            fewer: t('market.fewer'),
            more: t('market.more'),
            remove: t('market.remove'),
          }}
        />
      </SheetBody>
      <SheetActions>
        <ButtonLink kind="quiet" block render={(link) => <Link to={paths.basket()} {...link} data-act="openBasket" />}>
          {t('shell.basket')}
        </ButtonLink>
      </SheetActions>
    </Sheet>
  )
}
