import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './paid-page.module.css'
import { punchedDots } from './punched-dots.ts'

/** The lantern on its string, its light opening once, and the punch's dots coming down. Decoration. */
export function LitLantern() {
  return (
    <div className={styles.lit} aria-hidden="true">
      <Glow lit className={styles.glow} />
      <svg className={styles.dots} viewBox="0 0 390 400" preserveAspectRatio="xMidYMin slice">
        {punchedDots.map(([x, y, rx, ry, turn, tone]) => (
          <ellipse
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            rx={rx}
            ry={ry}
            transform={`rotate(${turn} ${x} ${y})`}
            data-tone={tone}
          />
        ))}
      </svg>
      <i className={styles.string} />
      <img src={pictureUrl('1f3ee', true)} width={768} height={768} alt="" />
    </div>
  )
}
