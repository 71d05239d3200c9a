import { Check } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './pick-list.module.css'

export interface PickListProps {
  /** What is picked: "Addresses". */
  label: string
  children: ReactNode
  className?: string | undefined
}

/** One of several, told in rows from edge to edge: native radios, arrows move in them. */
export function PickList({ label, children, className }: PickListProps) {
  return (
    <div className={classNames(styles.list, className)} role="radiogroup" aria-label={label}>
      {children}
    </div>
  )
}

export interface PickRowProps {
  /** The group's name in the form: the same for all rows. */
  name: string
  title: ReactNode
  /** One fact, or why it cannot be picked. */
  fact?: ReactNode
  /** What it comes to: "30 min", "−10.00". */
  end?: ReactNode
  chosen: boolean
  onChoose: () => void
  disabled?: boolean | undefined
  'data-act'?: string | undefined
}

export function PickRow({ name, title, fact, end, chosen, onChoose, disabled, ...data }: PickRowProps) {
  const factId = useId()
  return (
    <label className={styles.row} data-chosen={chosen || undefined} data-cannot={disabled || undefined}>
      <input
        {...data}
        type="radio"
        name={name}
        checked={chosen}
        disabled={disabled}
        onChange={onChoose}
        aria-describedby={fact === undefined ? undefined : factId}
      />
      <span className={styles.radio}>{chosen && <Icon of={Check} size={18} />}</span>
      <span className={styles.words}>
        <b>{title}</b>
        {fact !== undefined && <small id={factId}>{fact}</small>}
      </span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </label>
  )
}
