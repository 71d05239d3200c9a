import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './receipt.module.css'

export interface ReceiptProps {
  /** `<Segment>`s with a `<Perforation />` between each two. */
  children: ReactNode
  /** Feeds out of a slot, torn edge first. What it feeds out of is drawn by the screen. */
  printing?: boolean | undefined
  className?: string | undefined
}

/** Real pieces of paper: notches and the torn foot are holes you see the ground through. */
export function Receipt({ children, printing, className }: ReceiptProps) {
  return (
    <div className={classNames(styles.wrap, className)} data-printing={printing || undefined}>
      <div className={styles.receipt}>{children}</div>
    </div>
  )
}

export interface SegmentProps {
  children: ReactNode
  /** `article` when the segment is an order of its own. */
  as?: 'div' | 'article' | 'section' | undefined
  className?: string | undefined
}

export function Segment({ children, as: Element = 'div', className }: SegmentProps) {
  return <Element className={classNames(styles.segment, className)}>{children}</Element>
}

export function Perforation() {
  return <div className={styles.perforation} />
}
