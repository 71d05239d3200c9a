import { ClockAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import { arrivalOf, isFarOff } from '#domain/parcel-progress.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './arrival.module.css'
import { headOf } from './head-of.ts'
import { doorWords } from './way-words.ts'

/** A range wider than this says more than its middle would. */
const wideMs = 6 * 60_000

/** The giant of a delivery: minutes to go, minutes it took, or what is left of a wait at the door. Words beside it say when, and whether that is late. */
export function Arrival({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(1000)
  const head = headOf(parcel, isFarOff(parcel, now))
  const { minutesLeft, minutesLate, minutesEarly, at } = arrivalOf(parcel, now)
  const time = formats.time(at)
  switch (head.is) {
    case 'window':
      return (
        <Planned giant={formats.timeRange(parcel.window.from, parcel.window.to)}>
          <Message
            id={parcel.by === 'nextDay' ? 'tracking.plannedVan' : 'tracking.planned'}
            values={{ day: formats.day(parcel.window.from, now) }}
          />
        </Planned>
      )
    case 'brought': {
      const words = <Brought time={time} late={minutesLate} early={minutesEarly} />
      if (parcel.planned) return <Planned giant={time}>{words}</Planned>
      return (
        <Giant figure={Math.floor((at - parcel.paidAt) / 60_000)} unit={t('tracking.minutes')}>
          {words}
        </Giant>
      )
    }
    case 'waits':
      return (
        <Giant figure={clockOf(head.until - now)} unit={t('tracking.minutes')}>
          <Message id="delivery.waitsUntil" values={{ time: formats.time(head.until) }} />
        </Giant>
      )
    case 'goesBack':
      return (
        <Turned title={t('delivery.goesBack')}>
          {head.at === undefined ? null : t('delivery.backAtStore', { time: formats.time(head.at) })}
        </Turned>
      )
    case 'wentBack':
      return (
        <Turned title={t('delivery.wentBack')}>
          {head.back
            ? t('delivery.wentBackWith', { time: formats.time(head.at), amount: formats.money(head.back) })
            : t('delivery.wentBackAt', { time: formats.time(head.at) })}
        </Turned>
      )
    case 'atDoor':
      return <Turned title={t('tracking.atDoorNow')}>{doorWords(parcel, messages)}</Turned>
    case 'comes': {
      const wide = parcel.eta.to - parcel.eta.from > wideMs
      const when = wide ? formats.timeRange(parcel.eta.from, parcel.eta.to) : time
      return (
        <Giant figure={minutesLeft} unit={t('tracking.minutes')}>
          {minutesLate > 0 ? (
            <>
              <Message id="delivery.arrivesAt" values={{ time: when }} />{' '}
              <Late>{t('delivery.late', { count: minutesLate })}</Late>
            </>
          ) : (
            <Message id="tracking.arrives" values={{ time: when }} />
          )}
        </Giant>
      )
    }
  }
}

/** Whole minutes and seconds, as a wait is counted. */
const clockOf = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const Giant = ({ figure, unit, children }: { figure: ReactNode; unit: string; children: ReactNode }) => (
  <p className={styles.arrival}>
    <Figure className={styles.giant}>{figure}</Figure>
    <em>{unit}</em>
    <span>{children}</span>
  </p>
)

const Planned = ({ giant, children }: { giant: string; children: ReactNode }) => (
  <p className={styles.arrival} data-planned="">
    <Figure className={styles.giant}>{giant}</Figure>
    <span>{children}</span>
  </p>
)

/** No minutes lead to the door any more: words are the giant. */
const Turned = ({ title, children }: { title: string; children: ReactNode }) => (
  <p className={styles.arrival} data-turned="">
    <em>{title}</em>
    {children !== null && <span>{children}</span>}
  </p>
)

const Late = ({ children }: { children: ReactNode }) => (
  <strong className={styles.late}>
    <Icon of={ClockAlert} size={18} />
    {children}
  </strong>
)

function Brought({ time, late, early }: { time: string; late: number; early: number }) {
  const { t } = useMessages()
  if (late > 0)
    return (
      <>
        {t('delivery.broughtAt', { time })} <Late>{t('delivery.late', { count: late })}</Late>
      </>
    )
  return (
    <>
      {t('delivery.broughtAt', { time })}{' '}
      <strong className={styles.early}>
        {early > 0 ? t('delivery.early', { count: early }) : t('delivery.onTime')}
      </strong>
    </>
  )
}
