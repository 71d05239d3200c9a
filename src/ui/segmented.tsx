import type { LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './segmented.module.css'

export interface SegmentedProps<Value extends string> {
  /** "At the door" */
  label: string
  options: readonly { value: Value; label: ReactNode; icon?: LucideIcon | undefined; act?: string | undefined }[]
  value: Value
  onChange: (value: Value) => void
  disabled?: boolean | undefined
  className?: string | undefined
}

/** Two or three ways, one chosen in ink: bell or door. Native radios, so arrow keys work. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled,
  className,
}: SegmentedProps<Value>) {
  const name = useId()
  return (
    <div className={classNames(styles.group, className)} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} data-chosen={option.value === value || undefined}>
          <input
            type="radio"
            name={name}
            data-act={option.act}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon of={option.icon} size={20} />}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
