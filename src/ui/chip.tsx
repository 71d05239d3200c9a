import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export interface ChipProps {
  children: ReactNode
  icon?: LucideIcon | undefined
  tone?: 'plain' | 'fresh' | 'fest' | 'action' | 'paper' | undefined
  className?: string | undefined
}

/** A short fact on a wash: `<Chip tone="fresh" icon={Leaf}>14 h</Chip>`. Not to be pressed. */
export function Chip({ children, icon, tone = 'plain', className }: ChipProps) {
  return (
    <span className={classNames(styles.chip, className)} data-tone={tone}>
      {icon && <Icon of={icon} size={16} />}
      {children}
    </span>
  )
}
