import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Words for readers only. */
export function VisuallyHidden({ children, as: Box = 'span' }: { children: ReactNode; as?: 'span' | 'div' }) {
  return <Box className={styles.hidden}>{children}</Box>
}
