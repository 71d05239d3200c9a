import type { LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './method-row.module.css'
import { RadioMark } from './radio-mark.tsx'

export interface MethodRowsProps {
  /** "Pay with" */
  label: string
  children: ReactNode
  className?: string | undefined
}

/** The ways to pay: one radio group, arrows move in it. The middle of a wallet sheet: it scrolls by itself. */
export function MethodRows({ label, children, className }: MethodRowsProps) {
  return (
    <div className={classNames(styles.rows, className)} role="radiogroup" aria-label={label}>
      {children}
    </div>
  )
}

export interface MethodRowProps {
  /** The group's name in the form: the same for all rows. */
  name: string
  icon: LucideIcon
  title: ReactNode
  /** One fact: what is there, or the whole cost. */
  fact: ReactNode
  chosen: boolean
  onChoose: () => void
  /** Why it cannot pay, in place of the fact. The row keeps its place. */
  cannot?: ReactNode
  'data-act'?: string | undefined
}

export function MethodRow({ name, icon, title, fact, chosen, onChoose, cannot, ...data }: MethodRowProps) {
  const factId = useId()
  const refused = cannot !== undefined
  return (
    <label className={styles.row} data-chosen={chosen || undefined} data-cannot={refused || undefined}>
      <input
        {...data}
        type="radio"
        name={name}
        checked={chosen}
        disabled={refused}
        onChange={onChoose}
        aria-describedby={factId}
      />
      <span className={styles.tile}>
        <Icon of={icon} />
      </span>
      <span className={styles.words}>
        <b>{title}</b>
        <small id={factId}>{cannot ?? fact}</small>
      </span>
      <RadioMark chosen={chosen} cannot={refused} />
    </label>
  )
}
