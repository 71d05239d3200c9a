import type { ReactNode } from 'react'
import styles from './face-step.module.css'

const stitches = 72
const round = Array.from({ length: stitches }, (_, n) => {
  const angle = (n / stitches) * 2 * Math.PI - Math.PI / 2
  const at = (radius: number) =>
    `${(100 + radius * Math.cos(angle)).toFixed(2)} ${(100 + radius * Math.sin(angle)).toFixed(2)}`
  return `M${at(88)}L${at(97)}`
})

/** The lens: seventy-two stitches around a round window, filled as far as `progress` (0 to 1). */
export function FaceRing({ progress, children }: { progress: number; children: ReactNode }) {
  const filled = Math.round(Math.min(1, Math.max(0, progress)) * stitches)
  return (
    <div className={styles.ring}>
      <div className={styles.view}>{children}</div>
      <svg className={styles.stitches} viewBox="0 0 200 200" aria-hidden="true">
        {round.map((path, n) => (
          <path key={path} d={path} data-filled={n < filled ? '' : undefined} />
        ))}
      </svg>
    </div>
  )
}
