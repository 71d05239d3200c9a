import type { CSSProperties } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './lantern-row.module.css'

/** Lanterns on a cord, so many of them lit. Decoration: the words beside it say how many. */
export function LanternRow({ of, lit, className }: { of: number; lit: number; className?: string | undefined }) {
  return (
    <div className={classNames(styles.row, className)} aria-hidden="true">
      <svg viewBox="0 0 390 60" preserveAspectRatio="none">
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
