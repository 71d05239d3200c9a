import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import styles from './countdown-ring.module.css'

const round = 2 * Math.PI * 86

/** Seconds left as a ring that empties, by the world's clock: who pauses the world pauses it. `whole` is what it began with. */
export function CountdownRing({ seconds, whole }: { seconds: number; whole: number }) {
  const { t } = useMessages()
  const part = whole <= 0 ? 0 : Math.min(1, Math.max(0, seconds / whole))
  return (
    <div className={styles.clock} role="timer" aria-label={t('delivery.secondsToChoose', { count: seconds })}>
      <svg viewBox="0 0 190 190" aria-hidden="true">
        <circle className={styles.track} cx="95" cy="95" r="86" />
        {part > 0 && (
          <circle
            className={styles.left}
            cx="95"
            cy="95"
            r="86"
            strokeDasharray={`${(part * round).toFixed(1)} ${round.toFixed(1)}`}
            transform="rotate(-90 95 95)"
          />
        )}
      </svg>
      <span className={styles.words} aria-hidden="true">
        <Figure className={styles.count}>{seconds}</Figure>
        <small>{t('delivery.secondsUnit', { count: seconds })}</small>
      </span>
    </div>
  )
}
