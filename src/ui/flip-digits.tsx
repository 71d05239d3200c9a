import { classNames } from './class-names.ts'
import styles from './flip-digits.module.css'

export interface FlipDigitsProps {
  value: string
  /** No folding: the clock runs faster than the eye. */
  still?: boolean | undefined
  /** `tiles` is the wall's odometer: ink tiles with a split line, gold figures. */
  look?: 'plain' | 'tiles' | undefined
  className?: string | undefined
}

/** Figures of which only the changed one folds over. */
export function FlipDigits({ value, still, look = 'plain', className }: FlipDigitsProps) {
  return (
    <span className={classNames(styles.digits, className)} data-look={look} data-still={still || undefined}>
      {[...value].map((digit, at) => (
        // The key holds the digit, so that a changed one is a new element and plays its fold.
        <span key={`${at}${digit}`} data-digit={/\d/.test(digit) || undefined}>
          {digit}
        </span>
      ))}
    </span>
  )
}
