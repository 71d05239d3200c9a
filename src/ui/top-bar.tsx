import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './top-bar.module.css'

export interface TopBarProps {
  /** The page's h1, unless the page has a larger one. */
  title?: ReactNode
  /** Back is always top left: a `RoundLink` or `RoundButton`. */
  start?: ReactNode
  end?: ReactNode
  /** Lies over a picture, the map or the camera. */
  over?: boolean | undefined
  className?: string | undefined
}

export function TopBar({ title, start, end, over, className }: TopBarProps) {
  return (
    <div className={classNames(styles.bar, className)} data-over={over || undefined}>
      {start ?? <span />}
      {title ? <h1>{title}</h1> : <span />}
      {end ?? <span />}
    </div>
  )
}
