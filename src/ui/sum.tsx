import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './sum.module.css'

export interface SumProps {
  rows: readonly { label: ReactNode; value: ReactNode }[]
  total?: { label: ReactNode; value: ReactNode } | undefined
  className?: string | undefined
}

/** Lines of a receipt: what, a dotted leader, how much; and the total, large. */
export function Sum({ rows, total, className }: SumProps) {
  return (
    <dl className={classNames(styles.sum, className)}>
      {rows.map(({ label, value }, at) => (
        <div key={at}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {total && (
        <div data-total="">
          <dt>{total.label}</dt>
          <dd>{total.value}</dd>
        </div>
      )}
    </dl>
  )
}
