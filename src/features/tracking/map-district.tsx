import { House, LocateFixed, Minus, Navigation, Plus, Store } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { District } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { pointOf } from '#domain/local-plane.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Glow } from '#ui/glow.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { openMap, type MapEngine } from './map-engine.ts'
import type { MapScene } from './map-scene.ts'
import styles from './map-district.module.css'

export interface DistrictMapProps {
  district: District
  scene: MapScene
  /** The facts in one sentence, for readers; the list of steps carries the rest. */
  label: string
  /** Whether the camera goes with the rider. A hand on the map takes it, and the button gives it back. */
  follow: boolean
  onFollowChange: (following: boolean) => void
}

/** Where a pin stands, and how far names keep from it. */
const pin = ({ x, y }: Point, reach: number, up = 0) => ({ 'data-x': x, 'data-y': y, 'data-r': reach, 'data-up': up })

const steps: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-0.3, 0],
  ArrowRight: [0.3, 0],
  ArrowUp: [0, -0.3],
  ArrowDown: [0, 0.3],
}

/** The district, drawn without tiles, and what happens in it. The ground moves outside React: only what stands on it is rendered here. */
export function DistrictMap({ district, scene, label, follow, onFollowChange }: DistrictMapProps) {
  const { t, formats, language } = useMessages()
  const root = useRef<HTMLDivElement>(null)
  const [engine, setEngine] = useState<MapEngine>()
  const taken = useRef(onFollowChange)
  useEffect(() => {
    taken.current = onFollowChange
  })
  useLayoutEffect(() => {
    const map = root.current
    const part = (name: string) => map?.querySelector<HTMLElement>(`[data-part=${name}]`)
    const route = map?.querySelector<SVGSVGElement>('[data-part=route]')
    const [ground, pins, rider, clear] = [part('ground'), part('pins'), part('rider'), part('clear')]
    if (!map || !ground || !route || !pins || !rider || !clear) return
    const opened = openMap({ root: map, ground, route, pins, rider, clear }, district, () => taken.current(false))
    setEngine(opened)
    return () => opened.close()
  }, [district])
  useLayoutEffect(() => {
    engine?.show(scene, { language, nameOf: formats.names })
  }, [engine, scene, language, formats])
  useLayoutEffect(() => engine?.follow(follow), [engine, follow])

  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    engine?.panBy(...step)
  }
  const { store, home, stops, ride, standing } = scene
  const others = district.features.filter(
    ({ properties, geometry }) =>
      properties.layer === 'store' && geometry.type === 'Point' && !isAt(pointOf(geometry.coordinates), store),
  )
  return (
    <div className={styles.frame}>
      <div className={styles.map} ref={root} role="img" aria-label={label} data-quiet={ride?.quietSince && ''}>
        <div className={styles.ground} data-part="ground" />
        <svg className={styles.route} data-part="route" data-for={ride?.for}>
          <path data-way="ridden" />
          <g>
            <path data-way="casing" />
            <path data-way="ahead" />
          </g>
        </svg>
        <div className={styles.fade} />
        <div className={styles.pins} data-part="pins">
          {others.map(({ id, geometry }) => (
            <span key={id} className={styles.pin} {...pin(pointOf(geometry.coordinates as number[]), 20)}>
              <span className={styles.other}>
                <Icon of={Store} size={16} />
              </span>
            </span>
          ))}
          {stops.map((stop, i) => (
            <span key={i} className={styles.pin} {...pin(stop, 14)}>
              <span className={styles.stop} data-done={stop.done || undefined} />
            </span>
          ))}
          <span className={styles.pin} {...pin(store, 26)}>
            <span className={styles.shop}>
              <img src={pictureUrl('1f3ee')} width={30} height={30} alt="" />
            </span>
          </span>
          <span className={styles.pin} {...pin(home, 36, 36)}>
            <span className={styles.home}>
              <Icon of={House} size={28} />
            </span>
          </span>
        </div>
        <span className={styles.pin} data-part="rider" hidden={!ride && !standing}>
          <span className={styles.rider}>
            {ride?.for === 'door' && ride.quietSince === undefined && <Glow className={styles.glow} />}
            <img src={pictureUrl('1f6f5')} width={76} height={76} alt="" />
            {ride?.quietSince !== undefined && <LastSeen since={ride.quietSince} />}
          </span>
        </span>
        <div className={styles.clear} data-part="clear" />
      </div>
      <div className={styles.controls} role="group" aria-label={t('tracking.mapHands')}>
        <div className={styles.scale}>
          <RoundButton
            label={t('tracking.mapCloser')}
            icon={Plus}
            tone="paper"
            onClick={() => engine?.zoomBy(1.6)}
            onKeyDown={press}
          />
          <RoundButton
            label={t('tracking.mapFarther')}
            icon={Minus}
            tone="paper"
            onClick={() => engine?.zoomBy(1 / 1.6)}
            onKeyDown={press}
          />
        </div>
        <RoundButton
          label={t('tracking.mapCentre')}
          icon={follow ? Navigation : LocateFixed}
          tone={follow ? 'paper' : 'ink'}
          onClick={() => onFollowChange(true)}
          onKeyDown={press}
        />
      </div>
    </div>
  )
}

const isAt = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 30

/** How old the place is that is shown. */
function LastSeen({ since }: { since: Instant }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  return <span className={styles.seen}>{t('tracking.mapLastSeen', { age: formats.duration(now - since) })}</span>
}
