import type { CSSProperties } from 'react'
import { classNames } from './class-names.ts'
import { Glow } from './glow.tsx'
import styles from './lantern-row.module.css'
import { pictureUrl } from './picture-url.ts'

export interface LanternRowProps {
  of: number
  lit: number
  /** What it says to readers. Without one it is decoration: the words beside it say how many. */
  label?: string | undefined
  className?: string | undefined
}

/** Lanterns on a cord, so many of them lit. */
export function LanternRow({ of, lit, label, className }: LanternRowProps) {
  const heard = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <div className={classNames(styles.row, className)} {...heard}>
      <svg viewBox="0 0 390 60" preserveAspectRatio="none" aria-hidden="true">
        <path d="M-4 8Q195 52 394 8" />
      </svg>
      {Array.from({ length: of }, (_, at) => {
        // Along the cord, and as deep as it hangs there.
        const along = (at + 0.5) / of
        const style = { '--along': along, '--deep': 4 * along * (1 - along) } as CSSProperties
        return (
          <span key={at} style={style} data-lit={at < lit || undefined}>
            {at < lit && <Glow className={styles.glow} />}
            <img src={pictureUrl('1f3ee')} width={38} height={38} alt="" />
          </span>
        )
      })}
    </div>
  )
}
