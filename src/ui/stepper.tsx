import { Minus, Plus, Trash2 } from 'lucide-react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './stepper.module.css'

export interface StepperProps {
  count: number
  onChange: (count: number) => void
  /** 0 turns the minus at 1 into "remove"; 1 (the default) stops it there. */
  min?: 0 | 1 | undefined
  max?: number | undefined
  /** The change is on its way; presses are still taken. */
  busy?: boolean | undefined
  /** `l` is 56 px, beside a primary button. */
  size?: 'm' | 'l' | undefined
  labels: {
    /** The group: "Strawberries, how many". */
    group: string
    fewer: string
    more: string
    remove?: string | undefined
  }
  className?: string | undefined
}

/** How many. The count is announced when it changes. */
export function Stepper({ count, onChange, min = 1, max = 99, busy, size = 'm', labels, className }: StepperProps) {
  const removes = min === 0 && count === 1
  return (
    <span
      className={classNames(styles.stepper, className)}
      data-size={size}
      role="group"
      aria-label={labels.group}
      aria-busy={busy || undefined}
    >
      <button
        type="button"
        aria-label={removes ? (labels.remove ?? labels.fewer) : labels.fewer}
        disabled={count <= min}
        onClick={() => onChange(count - 1)}
      >
        <Icon of={removes ? Trash2 : Minus} size={20} />
      </button>
      <b aria-live="polite">{count}</b>
      <button type="button" aria-label={labels.more} disabled={count >= max} onClick={() => onChange(count + 1)}>
        <Icon of={Plus} size={20} />
      </button>
    </span>
  )
}
