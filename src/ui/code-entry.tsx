import { classNames } from './class-names.ts'
import styles from './code-entry.module.css'
import shake from './shake.module.css'

export interface CodeEntryProps {
  digits: string
  /** The place that does not fit, from 0: a crimson box. */
  bad?: number | undefined
  /** Two places suspected of having been swapped, underlined. */
  swapped?: readonly number[] | undefined
  /** Being typed: a caret stands behind the last digit, and what does not fit is shaken once. */
  typing?: boolean | undefined
  /** The digits for readers; left out where an input over them says them. */
  label?: string | undefined
  className?: string | undefined
}

/** The number under the bars, in fours. */
export function CodeEntry({ digits, bad, swapped = [], typing = false, label, className }: CodeEntryProps) {
  const role = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span className={classNames(styles.digits, className)} {...role}>
      {Array.from(digits, (digit, at) => (
        <span
          key={at}
          className={classNames(typing && at === bad && shake.shaken)}
          data-group={(at > 0 && at % 4 === 0) || undefined}
          data-swapped={swapped.includes(at) || undefined}
          data-bad={at === bad || undefined}
        >
          {digit}
        </span>
      ))}
      {typing && <i />}
    </span>
  )
}
