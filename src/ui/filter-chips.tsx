import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './filter-chips.module.css'

export interface FilterChipsProps<Id extends string> {
  label: string
  chips: readonly { id: Id; label: ReactNode; icon?: LucideIcon | undefined; act?: string | undefined }[]
  pressed: readonly Id[]
  onPress: (id: Id) => void
  className?: string | undefined
}

/** Pills in a row that scrolls inside itself; a pressed one is ink. */
export function FilterChips<Id extends string>({ label, chips, pressed, onPress, className }: FilterChipsProps<Id>) {
  return (
    <div className={classNames(styles.row, className)} role="group" aria-label={label}>
      {chips.map(({ id, label, icon, act }) => (
        <button key={id} type="button" aria-pressed={pressed.includes(id)} data-act={act} onClick={() => onPress(id)}>
          {icon && <Icon of={icon} size={18} />}
          {label}
        </button>
      ))}
    </div>
  )
}
