import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './product-grid.module.css'

/** Tiles in two columns, three and four on wider screens, one at large text. */
export function ProductGrid({
  label,
  children,
  className,
}: {
  label: string
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <section className={classNames(styles.grid, className)} aria-label={label}>
      {children}
    </section>
  )
}

/** A sideways row of small tiles that scrolls inside itself. */
export function Shelf({
  label,
  children,
  className,
}: {
  label: string
  children: ReactNode
  className?: string | undefined
}) {
  return (
    // A scroller takes focus, so that arrow keys can move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classNames(styles.shelf, className)} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
