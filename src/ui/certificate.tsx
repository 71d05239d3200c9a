import { Check, Minus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { CertificatePaper } from './certificate-paper.tsx'
import { classNames } from './class-names.ts'
import styles from './certificate.module.css'
import { DemoRibbon } from './demo-ribbon.tsx'
import { Code } from './figure.tsx'
import { Icon } from './icon.tsx'

export interface CertificateProps {
  title: ReactNode
  number?: string | undefined
  /** "9 Nov, 09:28" */
  when?: ReactNode
  /** "Demo": nothing here was tested. */
  demo?: string | undefined
  /** Each with words for its mark: colour and shape are not the only sign. */
  rows: readonly { label: ReactNode; value: ReactNode; mark: 'passed' | 'failed' | 'notTested'; markLabel: string }[]
  /** "No report yet" and the like. */
  children?: ReactNode
  /** A text button or link: "Read the report". */
  action?: ReactNode
  /** Heading level, 3 by default. */
  level?: 2 | 3 | undefined
  className?: string | undefined
}

const icons = { passed: Check, failed: X, notTested: Minus } as const

/** Double jade rule, rosette, results. */
export function Certificate({
  title,
  number,
  when,
  demo,
  rows,
  children,
  action,
  level = 3,
  className,
}: CertificateProps) {
  const Heading = `h${level}` as const
  return (
    <CertificatePaper className={classNames(styles.certificate, className)}>
      <Heading className={styles.title}>{title}</Heading>
      {(number || when) && (
        <p className={styles.number}>
          {number && <Code>{number}</Code>}
          {number && when && ' · '}
          {when}
        </p>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ label, value, mark, markLabel }, at) => (
            <li key={at} data-mark={mark}>
              <span role="img" aria-label={markLabel}>
                <Icon of={icons[mark]} />
              </span>
              {label}
              <b>{value}</b>
            </li>
          ))}
        </ul>
      )}
      {children}
      {(action || demo) && (
        <div className={styles.foot}>
          {action}
          {demo && <DemoRibbon shape="tail">{demo}</DemoRibbon>}
        </div>
      )}
    </CertificatePaper>
  )
}
