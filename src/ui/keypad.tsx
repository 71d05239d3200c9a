import { Delete, type LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './keypad.module.css'
import type { DigitKey } from './pin-entry.ts'

export interface KeypadProps {
  onKey: (key: DigitKey) => void
  /** "Keypad" */
  label: string
  deleteLabel: string
  /** What stands at the bottom left: face instead of PIN, the camera instead of typing. */
  extra?: { label: string; icon: LucideIcon; onPress: () => void } | undefined
  /** `pin` 58 px keys, `code` 48. */
  size?: 'pin' | 'code' | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Ten keys, always in the order a thumb knows. */
export function Keypad({ onKey, label, deleteLabel, extra, size = 'pin', disabled, className }: KeypadProps) {
  const key = (digit: DigitKey & string) => (
    <button key={digit} type="button" disabled={disabled} onClick={() => onKey(digit)}>
      {digit}
    </button>
  )
  return (
    <div className={classNames(styles.pad, className)} data-size={size} data-keypad="" role="group" aria-label={label}>
      {digits.map(key)}
      {extra ? (
        <button
          type="button"
          className={styles.other}
          aria-label={extra.label}
          disabled={disabled}
          onClick={extra.onPress}
        >
          <Icon of={extra.icon} size={28} />
        </button>
      ) : (
        <span />
      )}
      {key('0')}
      <button
        type="button"
        className={styles.other}
        aria-label={deleteLabel}
        disabled={disabled}
        onClick={() => onKey('delete')}
      >
        <Icon of={Delete} size={28} />
      </button>
    </div>
  )
}
