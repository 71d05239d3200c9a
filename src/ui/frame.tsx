import type { ReactNode } from 'react'
import styles from './frame.module.css'

export interface FrameProps {
  children: ReactNode
  /** The tab bar; leave it out on pages with a bar of their own. */
  tabs?: ReactNode
  /** From 900 px: what is docked at the right, the receipt being built. */
  side?: ReactNode
}

/** The shop's frame: the page over its tabs on a phone; rail, page and docked receipt from 900 px. Toasts go beside it, not in it. */
export function Frame({ children, tabs, side }: FrameProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.rooms} data-tabs={tabs ? '' : undefined} data-side={side ? '' : undefined}>
        <div className={styles.page}>{children}</div>
        {side && <aside className={styles.side}>{side}</aside>}
        {tabs}
      </div>
    </div>
  )
}
