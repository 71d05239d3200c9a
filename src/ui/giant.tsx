import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './giant.module.css'

export interface GiantProps {
  /** The figure read from three metres away: `14`, `11`, `8.6`, `14:32–14:38`. */
  value: ReactNode
  unit?: ReactNode
  /** Beside it: what the figure is, and one support line. */
  words?: ReactNode
  note?: ReactNode
  tone?: 'ink' | 'fresh' | 'alert' | undefined
  /** `l` 84 px (the default), `m` 72, `s` 52 for a window of two times; all shrink with their container. */
  size?: 'l' | 'm' | 's' | undefined
  className?: string | undefined
}

/** The one giant of a screen, as text. */
export function Giant({ value, unit, words, note, tone = 'ink', size = 'l', className }: GiantProps) {
  return (
    <p className={classNames(styles.giant, className)} data-tone={tone} data-size={size}>
      <b className={styles.value}>
        {value}
        {unit && <small>{unit}</small>}
      </b>
      {(words || note) && (
        <span className={styles.words}>
          {words}
          {note && <span className={styles.note}>{note}</span>}
        </span>
      )}
    </p>
  )
}
