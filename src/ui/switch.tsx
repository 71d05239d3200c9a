import { classNames } from './class-names.ts'
import styles from './switch.module.css'

export interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: string
  disabled?: boolean | undefined
  className?: string | undefined
  'data-act'?: string | undefined
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, className, ...rest }: SwitchProps) {
  return (
    <button
      {...rest}
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      className={classNames(styles.switch, className)}
      onClick={() => onChange(!checked)}
    />
  )
}
