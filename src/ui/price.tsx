import type { Money } from '#contract/money.ts'
import type { MoneyOptions } from '#messages/money-parts.ts'
import { useFormats } from '#messages/messages-context.tsx'
import { classNames } from './class-names.ts'
import styles from './price.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PriceProps extends MoneyOptions {
  money: Money
  /** What it cost before, struck out behind the price. */
  was?: Money | undefined
  /** "was", said to readers before the struck price. */
  wasLabel?: string | undefined
  className?: string | undefined
}

/** A price as it is lettered on a tag: small symbol and fen, large yuan, in the order the language puts them. Inherits its size. */
export function Price({ money, was, wasLabel, className, minor, sign }: PriceProps) {
  const formats = useFormats()
  return (
    <span className={classNames(styles.price, className)}>
      {formats.moneyParts(money, { minor: minor ?? 'always', sign: sign ?? 'auto' }).map(({ kind, text }, at) => (
        <span key={at} data-part={kind}>
          {text}
        </span>
      ))}
      {was && (
        <s>
          {wasLabel && <VisuallyHidden>{wasLabel} </VisuallyHidden>}
          {formats.money(was)}
        </s>
      )}
    </span>
  )
}
