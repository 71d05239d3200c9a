import type { ReactNode } from 'react'
import styles from './certificate-paper.module.css'
import { classNames } from './class-names.ts'
import { rosette } from './guilloche.ts'

const petals = rosette(120).join('')

export interface CertificatePaperProps {
  /** The whole screen instead of a card. */
  whole?: boolean | undefined
  children: ReactNode
  className?: string | undefined
}

/** What certificates are written on: paper in a double jade rule, a rosette in its corner. */
export function CertificatePaper({ whole, children, className }: CertificatePaperProps) {
  return (
    <article className={classNames(styles.paper, className)} data-whole={whole || undefined}>
      <svg className={styles.rosette} viewBox="0 0 120 120" aria-hidden="true">
        <path d={petals} />
      </svg>
      {children}
    </article>
  )
}
