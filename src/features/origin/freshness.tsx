import type { Origin } from '#contract/origin.ts'
import { ageFigure, freshnessBar, leftUntil } from '#domain/batch-freshness.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Giant } from '#ui/giant.tsx'
import styles from './freshness.module.css'

/** How long since it was picked, and how much of its good time is over. Follows the world's clock. */
export function Freshness({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(60_000)
  const { freshness, bestBefore } = origin
  if (!freshness) return null
  const { count, unit } = ageFigure(freshness.at, now)
  const bar = bestBefore === undefined ? null : freshnessBar(freshness.at, bestBefore, now)
  const today = formats.date(freshness.at) === formats.date(now)
  const began = today ? formats.time(freshness.at) : formats.date(freshness.at)
  return (
    <section className={styles.freshness}>
      <Giant
        tone="fresh"
        value={count}
        unit={unit === 'hours' ? t('origin.hours') : t('origin.days', { count })}
        words={t(`origin.since.${freshness.basis}`)}
        note={leftWords(origin, now, messages)}
      />
      {bar && bestBefore !== undefined && (
        <div className={styles.bar}>
          <svg className={styles.track} viewBox="0 0 350 14" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.over} width={350 * bar.over} height="14" />
            {Array.from({ length: bar.days - 1 }, (_, day) => (
              <path key={day} d={`M${(350 * (day + 1)) / bar.days} 0v14`} />
            ))}
          </svg>
          <p className={styles.ends}>
            <span>{t(`origin.began.${freshness.basis}`, { when: began })}</span>
            <span>{t('origin.bestBy', { date: formats.date(bestBefore) })}</span>
          </p>
        </div>
      )}
    </section>
  )
}

function leftWords({ bestBefore, product, freshness }: Origin, now: number, { t }: Messages): string | undefined {
  if (bestBefore === undefined) return undefined
  const left = leftUntil(bestBefore, now)
  switch (left.code) {
    case 'days':
      return product.categoryId === 'fruit' && freshness?.basis === 'picked'
        ? t('origin.leftSweet', { count: left.days })
        : t('origin.leftGood', { count: left.days })
    case 'tomorrow':
      return t('origin.leftTomorrow')
    case 'today':
      return t('origin.leftToday')
    case 'past':
      return undefined
  }
}
