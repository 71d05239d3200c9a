import { type CSSProperties, useMemo } from 'react'
import type { Wall } from '#contract/wall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './wall-map.module.css'

const [width, height] = [860, 300]
const river = 'M20 226C160 160 250 250 400 210S640 90 850 120'

/** Houses as lights, always in the same places: they are the ground, and say nothing. */
function houses(): { x: number; y: number; r: number }[] {
  let state = 7
  const chance = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
  return Array.from({ length: 210 }, () => ({
    x: 30 + chance() * (width - 60),
    y: 26 + (chance() * 0.5 + chance() * 0.5) * (height - 46),
    r: 1.3 + chance() * 1.5,
  }))
}

/** The district from above: where orders come from, and where they fly to just now. `still` leaves the arcs in the air. */
export function WallMap({ wall, still }: { wall: Wall; still: boolean }) {
  const { t, formats } = useMessages()
  const lights = useMemo(() => houses(), [])
  const names = wall.stores.map((store) => formats.names(store.names)).join(', ')
  return (
    <div className={styles.map} role="img" aria-label={t('wall.mapLabel', { stores: names })}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className={styles.river} d={river} />
        <g className={styles.lights}>
          {lights.map(({ x, y, r }) => (
            <circle key={`${x} ${y}`} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} />
          ))}
        </g>
        {wall.arcs.map((arc) => {
          const store = wall.stores.find(({ id }) => id === arc.from)
          if (!store) return null
          const [x1, y1, x2, y2] = [store.x * width, store.y * height, arc.to.x * width, arc.to.y * height]
          const rise = Math.max(30, Math.abs(x2 - x1) * 0.42)
          const path = `M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.min(y1, y2) - rise} ${x2} ${y2}`
          return (
            <g key={arc.id} className={styles.arc} data-still={still || undefined} style={flight(arc, wall.at)}>
              <path d={path} pathLength={1} />
              <circle cx={x2} cy={y2} r={4} />
            </g>
          )
        })}
      </svg>
      {wall.stores.map((store) => (
        <span
          key={store.id}
          className={styles.store}
          style={{ insetInlineStart: `${store.x * 100}%`, insetBlockStart: `${store.y * 100}%` }}
        >
          <Glow className={styles.glow} />
          <img src={pictureUrl('1f3ee')} width={40} height={40} alt="" />
          <small aria-hidden="true">{formats.names(store.names)}</small>
        </span>
      ))}
    </div>
  )
}

/** How far an arc has flown when it first is drawn; from then on it flies by itself. */
const flight = ({ at, ms }: Wall['arcs'][number], now: number) =>
  ({ '--ms': `${ms}ms`, '--flown': `${at - now}ms` }) as CSSProperties
