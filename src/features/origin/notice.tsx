import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '#ui/icon.tsx'
import styles from './notice.module.css'

/** A word of warning before the page goes on: crimson never stands without its icon and words. */
export function Notice({
  icon,
  alert,
  action,
  children,
}: {
  icon: LucideIcon
  /** Said at once, because it came while the page was open or must be known first. */
  alert?: boolean
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      <Icon of={icon} />
      <div>
        {children}
        {action}
      </div>
    </section>
  )
}
