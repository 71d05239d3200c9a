import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './speed-buttons.module.css'

export interface SpeedButtonsProps<Value extends string | number> {
  label: string
  options: readonly { value: Value; label: ReactNode }[]
  value: Value | null
  onPress: (value: Value) => void
  className?: string | undefined
}

/** ×1 ×10 ×60: figures in a row, the pressed one in ink. */
export function SpeedButtons<Value extends string | number>({
  label,
  options,
  value,
  onPress,
  className,
}: SpeedButtonsProps<Value>) {
  return (
    <div className={classNames(styles.row, className)} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onPress(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
