import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './screen.module.css'

export interface ScreenProps {
  children: ReactNode
  /** Re-maps the colours: `stage` for the camera and the presenter. */
  zone?: 'live' | 'pavilion' | 'stage' | undefined
  /** May use the width of a tablet (grids); everything else keeps a phone's column. */
  wide?: boolean | undefined
  className?: string | undefined
}

/**
 * One page: the `screen` container every part measures itself by (in rem, so that a person's text size counts), at least as
 * tall as the room there is. Nothing in it may be `position: fixed`; bars are sticky.
 */
export function Screen({ children, zone, wide, className }: ScreenProps) {
  return (
    <main className={classNames(styles.screen, className)} data-zone={zone} data-wide={wide || undefined}>
      {children}
    </main>
  )
}

/** The foot of a one-screen page (empty, refused, broken): pushed down when there is room, scrolled to when there is not. */
export function ScreenFoot({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={classNames(styles.foot, className)}>{children}</div>
}
