import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './demo-ribbon.module.css'

export interface DemoRibbonProps {
  /** The word: "Demo". */
  children: ReactNode
  /** `sewn` hangs at the flap's right seam, `slip` at a receipt's right edge, `tail` has a cut end, `band` runs across. */
  shape?: 'plain' | 'tail' | 'sewn' | 'slip' | 'band' | undefined
  className?: string | undefined
}

/** Ink on gold, in whatever could be taken for real money, so that it is in every screenshot. */
export function DemoRibbon({ children, shape = 'plain', className }: DemoRibbonProps) {
  return (
    <span className={classNames(styles.demo, className)} data-shape={shape}>
      {children}
    </span>
  )
}
