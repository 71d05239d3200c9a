import { Check } from 'lucide-react'
import { useId, type ChangeEvent, type ReactNode } from 'react'
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

/** Whether a radio was chosen by a press: keys make clicks without one. */
export const wasPressed = ({ nativeEvent }: ChangeEvent): boolean =>
  nativeEvent instanceof MouseEvent && nativeEvent.detail > 0

export interface PickRowProps {
  /** The group's name in the form: the same for all rows. */
  name: string
  title: ReactNode
  /** One fact, or why it cannot be picked. */
  fact?: ReactNode
  /** What it comes to: "30 min", "−10.00". */
  end?: ReactNode
  chosen: boolean
  /** `pressed`: by a finger or a mouse, and so meant; arrow keys only try one after the other. */
  onChoose: (pressed: boolean) => void
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
        onChange={(event) => onChoose(wasPressed(event))}
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
