import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './ticket.module.css'

export interface TicketProps {
  /** A figure before the title, large: "¥30". */
  lead?: ReactNode
  /** "¥10 off over ¥99" */
  title: ReactNode
  /** "Applied for you", "¥12 more" */
  note?: ReactNode
  /** The stub: what it takes off, or a word. */
  stub: ReactNode
  /** `applied` lies in a receipt; `toTear` offers; `torn` is yours; `spent` and `notYet` are paper one reads. */
  state?: 'applied' | 'toTear' | 'torn' | 'spent' | 'notYet' | undefined
  /** What tearing it does, for readers, where the stub alone does not say of which. */
  stubLabel?: string | undefined
  /** Makes the stub a button (only `toTear`). */
  onTear?: (() => void) | undefined
  className?: string | undefined
}

/** A coupon with a tear-off stub. */
export function Ticket({ lead, title, note, stub, stubLabel, state = 'applied', onTear, className }: TicketProps) {
  return (
    <div className={classNames(styles.ticket, className)} data-state={state}>
      <div className={styles.body} data-lead={lead !== undefined || undefined}>
        {lead}
        <b>{title}</b>
        {note && <span>{note}</span>}
      </div>
      {onTear && state === 'toTear' ? (
        <button type="button" className={styles.stub} aria-label={stubLabel} data-act="tear" onClick={onTear}>
          {stub}
        </button>
      ) : (
        <em className={styles.stub}>{stub}</em>
      )}
    </div>
  )
}
