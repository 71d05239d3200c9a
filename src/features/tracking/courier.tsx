import type { ReactNode } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import { riderAt } from '#domain/ride.ts'
import { type Messages, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './courier.module.css'

/** Who is at work on it now: the picker until a rider has been found, then the rider and how far away. `children`: ways to reach them. */
export function Courier({ parcel, children }: { parcel: Parcel; children?: ReactNode }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(1000)
  const { rider, picker } = parcel
  const who = rider ?? picker
  if (!who) return <p className={styles.courier}>{t('tracking.storeHasIt')}</p>
  return (
    <div className={styles.courier}>
      <span className={styles.face} data-picks={rider ? undefined : ''}>
        <img src={pictureUrl(who.picture)} width={46} height={46} alt="" />
      </span>
      <p>
        <b>
          {rider
            ? formats.names(rider.names)
            : t(isPicked(parcel) ? 'delivery.turn.picked' : 'tracking.pickerName', {
                picker: formats.names(who.names),
              })}
        </b>
        <small>{rider ? riderWords(parcel, now, messages) : pickerWords(parcel, messages)}</small>
      </p>
      {children}
    </div>
  )
}

const isPicked = ({ steps }: Parcel): boolean => steps.some(({ step, at }) => step === 'onBelt' && at !== undefined)

function pickerWords({ picker, state }: Parcel, { t }: Messages): string {
  if (!picker) return ''
  const values = { picked: String(picker.done), count: picker.total }
  return state === 'picking' || state === 'asking'
    ? t('delivery.pickerAt', { ...values, zone: t(`delivery.zone.${picker.zone}`) })
    : t('tracking.picked', values)
}

/** From so near on, in metres, a distance says nothing: only the stairs are left. */
const here = 25

/** How far the rider is, and how many doors come first: the next one may be yours. */
function riderWords(parcel: Parcel, now: number, { t, formats }: Messages): string {
  const { rider, leg, state, quiet } = parcel
  if (state === 'returning') return t('delivery.riderBack')
  if (parcel.trouble?.code === 'wrongAddress') return t('delivery.riderSeeks')
  if (state === 'atDoor' || state === 'unreachable' || parcel.deliveredAt !== undefined) return t('tracking.riderThere')
  const fix = leg && riderAt(leg, quiet?.since ?? now)
  if (parcel.by === 'nextDay') return t(fix ? 'tracking.vanRides' : 'tracking.vanWaits')
  if (!fix) return t(state === 'riderAtStore' ? 'tracking.riderAtStore' : 'tracking.riderToStore')
  if (!quiet && fix.metresLeft < here) return t('delivery.riderHere')
  const distance = formats.distance(fix.metresLeft)
  if (quiet) return t('delivery.riderSilent', { distance, ago: formats.duration(Math.max(0, now - quiet.since)) })
  const stops = rider?.stops.filter(({ done }) => !done).length ?? 0
  return stops > 0 ? t('delivery.riderStops', { distance, count: stops }) : t('delivery.riderNext', { distance })
}
