import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './brackets.module.css'

export interface BracketsProps {
  /** The scan line runs. */
  sweep?: boolean | undefined
  /** A hit: the line stops, the brackets close by 8 px. */
  closed?: boolean | undefined
  /** The camera is off. */
  dim?: boolean | undefined
  children?: ReactNode
  className?: string | undefined
}

/** The finder: four corners round what is looked at. Its size is the screen's to give. */
export function Brackets({ sweep, closed, dim, children, className }: BracketsProps) {
  return (
    <div
      className={classNames(styles.finder, className)}
      data-closed={closed || undefined}
      data-dim={dim || undefined}
      aria-hidden="true"
    >
      <i />
      <i />
      <i />
      <i />
      {sweep && !closed && <span className={styles.beam} />}
      {children}
    </div>
  )
}
