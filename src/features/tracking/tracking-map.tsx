import { House } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Neighbourhood, Parcel, Point } from '#contract/parcel.ts'
import { riderAt } from '#domain/ride.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow, useRate } from '#platform/use-now.ts'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { MapGround } from './map-ground.tsx'
import { viewOf, within, type MapView } from './map-view.ts'
import styles from './tracking-map.module.css'

const line = (way: Point[]): string =>
  way.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** Where a pin stands, as shares of the map; the sheet turns them into a transform. */
const place = (view: MapView, point: Point): CSSProperties => {
  const { x, y } = within(view, point)
  return { '--x': x, '--y': y } as CSSProperties
}

/** The lane from store to door, with the rider on the way. The list of steps below says the same in words. */
export function TrackingMap({ parcel, neighbourhood }: { parcel: Parcel; neighbourhood: Neighbourhood }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const rate = useRate()
  const view = viewOf([parcel.store, parcel.home])
  const fix = parcel.leg && riderAt(parcel.leg, now)
  const rider = fix ?? (parcel.step === 'riderAtStore' ? parcel.store : undefined)
  const width = view.width / 390
  const label =
    fix && parcel.rider
      ? t('tracking.mapRiding', {
          rider: formats.names(parcel.rider.names),
          distance: formats.distance(fix.metresLeft),
        })
      : t('tracking.mapWaiting')
  return (
    <div className={styles.map} role="img" aria-label={label}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} aria-hidden="true">
        <MapGround
          neighbourhood={neighbourhood}
          view={view}
          avoid={parcel.leg ? [[parcel.store], [parcel.home], parcel.leg] : [[parcel.store], [parcel.home]]}
        />
        {fix && (
          <g fill="none" strokeLinecap="round" strokeLinejoin="round">
            <path
              className={styles.ridden}
              d={line(fix.ridden)}
              strokeWidth={6 * width}
              strokeDasharray={`${width} ${11 * width}`}
            />
            <path className={styles.routeEdge} d={line(fix.ahead)} strokeWidth={15 * width} />
            <path className={styles.route} d={line(fix.ahead)} strokeWidth={8.5 * width} />
          </g>
        )}
      </svg>
      <span className={styles.pin} style={place(view, parcel.store)} aria-hidden="true">
        <span className={styles.shop}>
          <img src={pictureUrl('1f3ee')} width={30} height={30} alt="" />
        </span>
      </span>
      <span className={styles.pin} style={place(view, parcel.home)} aria-hidden="true">
        <span className={styles.home}>
          <Icon of={House} size={28} />
        </span>
      </span>
      {rider && parcel.deliveredAt === undefined && (
        <span
          className={styles.pin}
          data-moving={rate > 1 ? 'fast' : 'calm'}
          style={place(view, rider)}
          aria-hidden="true"
        >
          <span className={styles.rider} data-west={fix && Math.abs(fix.heading) > 90 ? '' : undefined}>
            <i className={styles.glow} />
            <img src={pictureUrl('1f6f5')} width={76} height={76} alt="" />
          </span>
        </span>
      )}
    </div>
  )
}
