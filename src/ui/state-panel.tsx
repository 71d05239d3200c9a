import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './state-panel.module.css'

export interface StatePanelProps {
  /** A thing from the lane: the basket, a blank tag, the lantern gone out. Decoration. */
  picture?: ReactNode
  title: ReactNode
  /** One line: what it is, then what to do. */
  children?: ReactNode
  /** The one act, a primary `Button`, and at most one text act under it. */
  actions?: ReactNode
  /** `broken` is announced at once. */
  kind?: 'empty' | 'refused' | 'broken' | undefined
  /** Heading level 2 when the page has an h1 of its own. */
  level?: 1 | 2 | undefined
  className?: string | undefined
}

/** Empty, refused, broken: a thing from the lane, one line, one act. Bad news first and plain. */
export function StatePanel({
  picture,
  title,
  children,
  actions,
  kind = 'empty',
  level = 1,
  className,
}: StatePanelProps) {
  const Heading = `h${level}` as const
  return (
    <section
      className={classNames(styles.panel, className)}
      data-kind={kind}
      role={kind === 'broken' ? 'alert' : undefined}
    >
      {picture && (
        <div className={styles.picture} aria-hidden="true">
          {picture}
        </div>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}

export interface SkeletonProps {
  /** "Loading": said to readers, once. */
  label: string
  /** `tiles` the market's grid, `lines` a text, `receipt` a slip not yet printed. */
  shape?: 'tiles' | 'lines' | 'receipt' | undefined
  count?: number | undefined
}

/** Paper without print: it does not shimmer, and it shows only when waiting is longer than a blink. */
export function Skeleton({ label, shape = 'lines', count = shape === 'tiles' ? 4 : 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} data-shape={shape} role="status" aria-label={label}>
      {Array.from({ length: count }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  )
}
