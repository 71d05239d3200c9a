import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './toast.module.css'

export interface ToastProps {
  message: ReactNode
  icon?: LucideIcon | undefined
  /** At most one: undo, try again. */
  action?: { label: string; onPress: () => void } | undefined
}

/** Always in the page, outside the Frame, so that what appears in it is announced. Shows one toast above the bar. */
export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <div className={styles.region} role="status" data-said>
      {children}
    </div>
  )
}

/** An ink pill, one line. Who shows it counts the four seconds (longer with an action). Give it a `key` per message. */
export function Toast({ message, icon, action }: ToastProps) {
  return (
    <div className={styles.toast}>
      {icon && <Icon of={icon} size={20} />}
      <span>{message}</span>
      {action && (
        <button type="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  )
}
