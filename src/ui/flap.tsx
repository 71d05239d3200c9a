import { Lock } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import type { Money } from '#contract/money.ts'
import { classNames } from './class-names.ts'
import { DemoRibbon } from './demo-ribbon.tsx'
import styles from './flap.module.css'
import { guilloche } from './guilloche.ts'
import { Icon } from './icon.tsx'
import { Price } from './price.tsx'

export interface FlapProps {
  /** "Lane Pay" */
  title: string
  /** Absent while nobody knows it yet. */
  money?: Money | undefined
  /** "to Lantern Lane, Store 07" */
  to?: ReactNode
  /** "Demo", sewn into the right seam. */
  demo: string
  /** Close or back: a `RoundButton`, white on the flap. None while the result is unknown. */
  start?: ReactNode
  /** For the PIN step. */
  small?: boolean | undefined
  /** The seam's stitches run: the result is unknown. */
  busy?: boolean | undefined
  className?: string | undefined
}

/** The wallet's flap. When the room is short it becomes one line by itself: close, amount, ribbon. */
export function Flap({ title, money, to, demo, start, small, busy, className }: FlapProps) {
  const height = small ? 110 : 150
  const lines = useMemo(() => guilloche(390, height).join(''), [height])
  return (
    <div className={classNames(styles.flap, className)} data-small={small || undefined} data-busy={busy || undefined}>
      <svg className={styles.guilloche} viewBox={`0 0 390 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={lines} />
      </svg>
      <svg className={styles.seam} aria-hidden="true">
        <rect width="100%" height="100%" rx="21" />
      </svg>
      <DemoRibbon shape="sewn" className={styles.demo}>
        {demo}
      </DemoRibbon>
      <div className={styles.row}>
        {start ?? <span />}
        <h2>
          <Icon of={Lock} size={20} />
          <span>{title}</span>
        </h2>
        <span />
      </div>
      {money && <Price money={money} className={styles.price} />}
      {to && <p className={styles.to}>{to}</p>}
    </div>
  )
}
