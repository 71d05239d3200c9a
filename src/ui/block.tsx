import type { ReactNode } from 'react'
import styles from './block.module.css'

/** One section of a long page under its heading. `last`: the page ends after it. */
export function Block({ title, last, children }: { title: string; last?: boolean; children: ReactNode }) {
  return (
    <section className={styles.block} data-last={last || undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
