import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Lantern } from './lantern.tsx'
import type { RenderLink } from './render-link.ts'
import styles from './tab-bar.module.css'

export interface Tab {
  id: string
  label: string
  icon: LucideIcon
  current?: boolean | undefined
  /** A small count at the icon: things in the basket. */
  count?: number | undefined
  render: RenderLink
}

export interface TabBarProps {
  /** Names the navigation for readers: "Main". */
  label: string
  /** A tab without content is left out: two to four. */
  tabs: readonly Tab[]
  /** The lantern in the middle. Its `render` may add press handlers (a long press opens the Stage). */
  lantern: { label: string; current?: boolean | undefined; render: RenderLink }
  /** On the rail from 900 px: the wordmark. */
  mark?: ReactNode
}

/** Bottom bar on a phone, rail from 900 px. View only: the links come through `render`. */
export function TabBar({ label, tabs, lantern, mark }: TabBarProps) {
  const half = Math.ceil(tabs.length / 2)
  const item = ({ id, label, icon, current, count, render }: Tab) => (
    <li key={id}>
      {render({
        className: styles.tab,
        'aria-current': current ? 'page' : undefined,
        children: (
          <>
            <span className={styles.icon}>
              <Icon of={icon} filled={current ?? false} />
              {count ? <b className={styles.count}>{count}</b> : null}
            </span>
            <span className={styles.label}>{label}</span>
          </>
        ),
      })}
    </li>
  )
  return (
    <nav className={styles.bar} aria-label={label}>
      {mark && <div className={styles.mark}>{mark}</div>}
      <ul className={styles.row}>
        {tabs.slice(0, half).map(item)}
        <li className={styles.middle}>
          {lantern.render({
            className: styles.scan,
            'aria-current': lantern.current ? 'page' : undefined,
            children: (
              <>
                <Lantern className={styles.lantern} lit={lantern.current} />
                <span className={styles.label}>{lantern.label}</span>
              </>
            ),
          })}
        </li>
        {tabs.slice(half).map(item)}
      </ul>
    </nav>
  )
}
