import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './bottom-bar.module.css'

export interface BottomBarProps {
  children: ReactNode
  /** `pair`: a tag or a stepper, then the primary button. */
  layout?: 'one' | 'pair' | undefined
  className?: string | undefined
}

/** The one act of a screen, kept in the bottom 120 px. The last child of its Screen; at large text it joins the flow. */
export function BottomBar({ children, layout = 'one', className }: BottomBarProps) {
  return (
    <div className={classNames(styles.bar, className)} data-layout={layout}>
      {children}
    </div>
  )
}
