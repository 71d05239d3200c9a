import type { ReactNode } from 'react'
import type { StageTint } from '#contract/catalogue.ts'
import type { Money } from '#contract/money.ts'
import { classNames } from './class-names.ts'
import styles from './line-item.module.css'
import { Price } from './price.tsx'
import { StagePicture } from './stage-picture.tsx'

export interface LineItemProps {
  name: ReactNode
  price: Money
  /** "300 g × 2" */
  facts?: ReactNode
  /** Under them: "2 left", "Sold out", in crimson words. */
  warning?: ReactNode
  picture: string
  tint: StageTint
  faded?: boolean | undefined
  /** A `Stepper` while the receipt is being built, nothing once it is fixed. */
  end?: ReactNode
  className?: string | undefined
}

/** A bought thing on a receipt: put it in a list (`<ul>`). */
export function LineItem({ name, price, facts, warning, picture, tint, faded, end, className }: LineItemProps) {
  return (
    <li className={classNames(styles.item, className)}>
      <StagePicture size="item" picture={picture} tint={tint} faded={faded} />
      <div className={styles.words}>
        <h3>{name}</h3>
        <p>
          <Price money={price} className={styles.price} />
          {facts}
        </p>
        {warning && <p className={styles.warning}>{warning}</p>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
    </li>
  )
}
