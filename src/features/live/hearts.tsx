import styles from './hearts.module.css'
import type { Hearts } from './use-hearts.ts'

/** The heart of the lane: drawn, not typed. */
const outline =
  'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5'

/** Hearts rising at the right edge; decoration. Where things hold still, none rises and the button tells the count. */
export function HeartsInTheAir({ hearts }: { hearts: Hearts }) {
  return (
    <div className={styles.air} aria-hidden="true">
      {hearts.air.map(({ no, right, size, lean, colour }) => (
        <svg
          key={no}
          className={styles.heart}
          data-colour={colour}
          viewBox="0 0 24 24"
          style={{ insetInlineEnd: right, inlineSize: size, blockSize: size, rotate: `${lean}deg` }}
          onAnimationEnd={() => hearts.gone(no)}
        >
          <path d={outline} />
        </svg>
      ))}
    </div>
  )
}
