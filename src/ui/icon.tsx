import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import styles from './icon.module.css'

export type IconSize = 16 | 18 | 20 | 24 | 28 | 32

export interface IconProps {
  /** A lucide icon: `<Icon of={Leaf} size={16} />`. */
  of: LucideIcon
  size?: IconSize
  /** Only the current tab is filled. */
  filled?: boolean
  className?: string | undefined
}

/** An outline icon whose line is 2 px at whatever size it is drawn. Always decoration: the control carries the name. */
export function Icon({ of: Drawing, size = 24, filled = false, className }: IconProps) {
  return (
    <Drawing
      className={classNames(styles.icon, className)}
      data-filled={filled || undefined}
      size={size}
      strokeWidth={48 / size}
      aria-hidden="true"
      focusable="false"
    />
  )
}
