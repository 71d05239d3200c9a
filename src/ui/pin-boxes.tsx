import { classNames } from './class-names.ts'
import styles from './pin-boxes.module.css'
import shake from './shake.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PinBoxesProps {
  /** How many digits are in; the digits themselves never come here. */
  entered: number
  length?: number | undefined
  /** `wrong`: crimson, cleared, shaken once. `locked`: `tries` boxes with a cross. */
  state?: 'typing' | 'wrong' | 'busy' | 'locked' | undefined
  /** The state in words: "4 of 6 digits entered". */
  label: string
  /** Announced after each entry: "digit 4 of 6". Never the digit. */
  announcement?: string | undefined
  className?: string | undefined
}

/** Six boxes with dots. Keys come through `DigitKeys` and `Keypad`. */
export function PinBoxes({ entered, length = 6, state = 'typing', label, announcement, className }: PinBoxesProps) {
  const refused = state === 'wrong' || state === 'locked'
  return (
    <div className={classNames(styles.group, className)} data-state={state}>
      <div className={classNames(styles.boxes, refused && shake.shaken)} role="img" aria-label={label}>
        {Array.from({ length }, (_, at) => (
          <span
            key={at}
            data-full={at < entered || undefined}
            data-now={(state === 'typing' && at === entered) || undefined}
          />
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{announcement}</span>
      </VisuallyHidden>
    </div>
  )
}
