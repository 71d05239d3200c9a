import type { CSSProperties } from 'react'
import type { Festival, SaleWindow } from '#contract/festival.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { placeOnLine, windowState } from './sale-calendar-state.ts'
import styles from './sale-calendar.module.css'

/** The festival's dates in a row, and where the world is among them. */
export function SaleCalendar({ festival: { windows, crossStore } }: { festival: Festival }) {
  const { t, formats } = useMessages()
  /** Hours and days; the last hour in minutes. */
  const soon = (ms: number): string => (ms < 3_600_000 ? formats.duration(ms) : formats.age(ms))
  const now = useNow(60_000)
  const short = { minor: 'auto' } as const
  return (
    <section className={styles.calendar}>
      <h2>{t('night.calendar')}</h2>
      <ol style={{ '--place': placeOnLine(windows, now) } as CSSProperties}>
        {windows.map((window) => {
          const state = windowState(window, now)
          return (
            <li key={window.id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <b>{t(`night.window.${window.id}`)}</b>
              <span>{datesOf(window)}</span>
              <em>
                {state === 'now'
                  ? t('night.now')
                  : state === 'over'
                    ? t('night.over')
                    : t('night.inTime', { age: soon(window.from - now) })}
              </em>
            </li>
          )
        })}
      </ol>
      {crossStore && (
        <p>
          {t('night.crossStore', {
            per: formats.money(crossStore.per, short),
            minus: formats.money(crossStore.minus, short),
          })}
        </p>
      )}
    </section>
  )

  function datesOf({ from, to }: SaleWindow): string {
    const [first, last] = [formats.date(from), formats.date(to - 1)]
    return first === last ? t('night.allDay', { date: first }) : t('night.span', { from: first, to: last })
  }
}
