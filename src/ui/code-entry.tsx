import { Fragment } from 'react'
import { classNames } from './class-names.ts'
import styles from './code-entry.module.css'

export interface CodeEntryProps {
  /** What is typed so far. */
  digits: string
  length?: number | undefined
  /** 4 4 4 1 */
  groups?: readonly number[] | undefined
  /** The place that does not fit, from 0: a crimson box. */
  bad?: number | undefined
  /** Two places suspected of having been swapped, underlined. */
  swapped?: readonly number[] | undefined
  /** "7 of 13 numbers" */
  label: string
  className?: string | undefined
}

/** The number under the bars, as it is typed. Keys come through `DigitKeys` and `Keypad size="code"`. */
export function CodeEntry({
  digits,
  length = 13,
  groups = [4, 4, 4, 1],
  bad,
  swapped = [],
  label,
  className,
}: CodeEntryProps) {
  const ends = new Set(groups.map((_, at) => groups.slice(0, at + 1).reduce((sum, size) => sum + size, 0) - 1))
  return (
    <div className={classNames(styles.digits, className)} role="img" aria-label={label}>
      {Array.from({ length }, (_, at) => (
        <Fragment key={at}>
          <span
            data-bad={at === bad || undefined}
            data-swapped={swapped.includes(at) || undefined}
            data-now={at === digits.length || undefined}
            data-empty={at >= digits.length || undefined}
          >
            {digits[at] ?? '–'}
          </span>
          {ends.has(at) && at < length - 1 && <i />}
        </Fragment>
      ))}
    </div>
  )
}
