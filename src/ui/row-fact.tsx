import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { RenderLink } from './render-link.ts'
import styles from './row-fact.module.css'

interface Look {
  icon: LucideIcon
  /** What: `<b>23 in the tank</b> at Store 07`. */
  children: ReactNode
  /** A second line. */
  note?: ReactNode
  /** At the right end: a price, a round button, a ribbon. */
  end?: ReactNode
  className?: string | undefined
}

const inside = ({ icon, children, note, end }: Omit<Look, 'className'>) => (
  <>
    <Icon of={icon} className={styles.icon} />
    <span className={styles.words}>
      {children}
      {note && <span className={styles.note}>{note}</span>}
    </span>
    {end}
  </>
)

/** One icon, what, more. */
export function RowFact({ className, ...look }: Look) {
  return <div className={classNames(styles.row, className)}>{inside(look)}</div>
}

/** The same as a link, with a chevron unless it has an end of its own. */
export function RowLink({
  className,
  render,
  end = <Icon of={ChevronRight} className={styles.more} />,
  ...look
}: Look & { render: RenderLink }): ReactElement {
  return render({ className: classNames(styles.row, className), children: inside({ ...look, end }) })
}

/** Rows with hairlines between them. */
export function Rows({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={classNames(styles.rows, className)}>{children}</div>
}
