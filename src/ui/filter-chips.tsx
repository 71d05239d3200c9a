import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
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

/** Pills in a row that scrolls inside itself; a pressed one is ink, and in view when the row appears. */
export function FilterChips<Id extends string>({ label, chips, pressed, onPress, className }: FilterChipsProps<Id>) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => showPressed(row.current), [])
  return (
    <div ref={row} className={classNames(styles.row, className)} role="group" aria-label={label}>
      {chips.map(({ id, label, icon, act }) => (
        <button key={id} type="button" aria-pressed={pressed.includes(id)} data-act={act} onClick={() => onPress(id)}>
          {icon && <Icon of={icon} size={18} />}
          {label}
        </button>
      ))}
    </div>
  )
}

/** Brings the first pressed pill that is cut off to the row's middle. By the row's own scrolling: `scrollIntoView` would move the page too. */
function showPressed(row: HTMLElement | null): void {
  const pressed = row?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect()
  if (!row || !pressed) return
  const seen = row.getBoundingClientRect()
  if (pressed.left >= seen.left && pressed.right <= seen.right) return
  row.scrollLeft += (pressed.left + pressed.right - seen.left - seen.right) / 2
}
