import { ScanLine, type LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './lantern.module.css'

export interface LanternProps {
  /** `bar` in the tab bar, `logo` 22 px beside a word. */
  size?: 'bar' | 'logo' | undefined
  icon?: LucideIcon | undefined
  /** The camera is open: it glows. */
  lit?: boolean | undefined
  className?: string | undefined
}

/** The lantern: a vermilion ellipse, two gold caps, two ribs. Also the shop's logo. Drawing only: the link around it carries the name. */
export function Lantern({ size = 'bar', icon = ScanLine, lit, className }: LanternProps) {
  return (
    <span
      className={classNames(styles.lantern, className)}
      data-size={size}
      data-lit={lit || undefined}
      aria-hidden="true"
    >
      {size === 'bar' && <Icon of={icon} size={28} className={styles.icon} />}
    </span>
  )
}
