import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './ticket.module.css'

export interface TicketProps {
  /** "¥10 off over ¥99" */
  title: ReactNode
  /** "Applied for you", "¥12 more" */
  note?: ReactNode
  /** The stub: what it takes off, or a word. */
  stub: ReactNode
  /** `applied` lies in a receipt; `toTear` offers; `torn` is yours; `spent` and `notYet` are paper one reads. */
  state?: 'applied' | 'toTear' | 'torn' | 'spent' | 'notYet' | undefined
  /** Makes the stub a button (only `toTear`). */
  onTear?: (() => void) | undefined
  className?: string | undefined
}

/** A coupon with a tear-off stub. */
export function Ticket({ title, note, stub, state = 'applied', onTear, className }: TicketProps) {
  return (
    <div className={classNames(styles.ticket, className)} data-state={state}>
      <div className={styles.body}>
        <b>{title}</b>
        {note && <span>{note}</span>}
      </div>
      {onTear && state === 'toTear' ? (
        <button type="button" className={styles.stub} onClick={onTear}>
          {stub}
        </button>
      ) : (
        <em className={styles.stub}>{stub}</em>
      )}
    </div>
  )
}
