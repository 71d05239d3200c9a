import type { CSSProperties } from 'react'
import type { Wall } from '#contract/wall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './past-years.module.css'

type Year = Wall['history'][number]
const billion = 1e9
type Note = Year['notes'][number]

/** The real night in other years, in public figures: what each bar counts, and what else is known. */
export function PastYears({ history }: { history: Wall['history'] }) {
  const { t, formats } = useMessages()
  const most = Math.max(1, ...history.map(({ billionYuan }) => billionYuan ?? 0))
  const noteOf = ({ what, value }: Note): string =>
    what === 'tenBillionAfter' || what === 'passedLastYearAt'
      ? t(`wall.notes.${what}`, { time: asClock(value) })
      : t(`wall.notes.${what}`, {
          value: what === 'ordersPerSecond' ? formats.number(value) : formats.compact(value * billion),
        })
  return (
    <section className={styles.years}>
      <h2>
        {t('wall.years')}
        <small>{t('wall.yearsNote')}</small>
      </h2>
      <ul>
        {history.map(({ year, billionYuan, window }) =>
          billionYuan === null ? null : (
            <li key={year} data-window={window}>
              <span aria-hidden="true">{year}</span>
              <i aria-hidden="true" style={{ '--part': billionYuan / most } as CSSProperties} />
              <b aria-hidden="true">{formats.compact(billionYuan * billion)}</b>
              <VisuallyHidden>
                {t(`wall.${window === 'day' ? 'oneDay' : 'elevenDays'}`, {
                  year: String(year),
                  amount: formats.compact(billionYuan * billion),
                })}
              </VisuallyHidden>
            </li>
          ),
        )}
      </ul>
      <p>{t('wall.window')}</p>
      <details>
        <summary>{t('wall.sources')}</summary>
        <dl>
          {history.map(({ year, billionYuan, notes, source }) => (
            <div key={year}>
              <dt>{year}</dt>
              <dd>
                {[...(billionYuan === null ? [t('wall.partOnly')] : []), ...notes.map(noteOf)].map((line) => (
                  <span key={line}>{line}</span>
                ))}
                <cite>{source}</cite>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

/** Seconds as `2:05`, or of a day as `16:31`. */
function asClock(seconds: number): string {
  const two = (count: number): string => String(count).padStart(2, '0')
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
}
