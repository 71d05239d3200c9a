import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './wall-page.module.css'

/** The way back, named by where it leads. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.back}>
      <Icon of={ArrowLeft} />
      <VisuallyHidden>{children}</VisuallyHidden>
    </Link>
  )
}
