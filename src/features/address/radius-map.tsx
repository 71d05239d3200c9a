import { House } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Address } from '#contract/identity.ts'
import { radiusView, type Reached } from '#domain/radius-view.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './radius-map.module.css'

export interface RadiusMapProps {
  storeAt: Reached['at']
  limitMetres: number
  storeName: string
  /** What is in the book; those in reach are dots. */
  addresses: readonly Address[]
  /** The one that is looked at. */
  chosen: Address
}

/** How far riders go, and where an address lies in or outside of that: directions are true, lengths are the rider's way. */
export function RadiusMap({ storeAt, limitMetres, storeName, addresses, chosen }: RadiusMapProps) {
  const { t, formats } = useMessages()
  const view = radiusView(storeAt, limitMetres, addresses)
  const { width, height, store, reach } = view
  const [edge, end] = [view.edge(chosen), view.place(chosen)]
  const address = formats.names(chosen.street)
  const limit = formats.limit(limitMetres)
  const circle = `M${store.x - reach} ${store.y}a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0`
  const spot = ({ x, y }: { x: number; y: number }): CSSProperties =>
    ({ '--x': `${(x / width) * 100}%`, '--y': `${(y / height) * 100}%` }) as CSSProperties
  const label =
    chosen.beyondMetres === undefined
      ? t('address.mapNear', { address, limit, store: storeName })
      : t('address.mapFar', { address, limit, store: storeName, distance: formats.metres(chosen.beyondMetres) })
  return (
    <div className={styles.map} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        <Streets />
        <path
          className={styles.outside}
          fillRule="evenodd"
          d={`M-200-200H${width + 200}V${height + 200}H-200z${circle}`}
        />
        <path className={styles.ring} d={circle} />
        <path className={styles.way} d={`M${store.x} ${store.y}L${edge.x} ${edge.y}`} />
        {chosen.beyondMetres !== undefined && (
          <>
            <path className={styles.overEdge} d={`M${edge.x} ${edge.y}L${end.x} ${end.y}`} />
            <path className={styles.over} d={`M${edge.x} ${edge.y}L${end.x} ${end.y}`} />
          </>
        )}
      </svg>
      <div className={styles.pins} aria-hidden="true">
        {addresses
          .filter(({ id, inRange }) => inRange && id !== chosen.id)
          .map((one) => (
            <span key={one.id} className={styles.other} style={spot(view.place(one))}>
              <Icon of={House} size={18} />
            </span>
          ))}
        <span className={styles.store} style={spot(store)}>
          <img src={pictureUrl('1f3ee')} width={30} height={30} alt="" />
        </span>
        <span className={styles.chosen} data-far={chosen.inRange ? undefined : ''} style={spot(end)}>
          <Icon of={House} size={24} />
        </span>
        <span className={styles.limit} style={spot({ x: store.x - reach * 0.79, y: store.y - reach * 0.61 })}>
          {limit}
        </span>
      </div>
    </div>
  )
}

const block = { width: 50, height: 36, across: 58, down: 44 }
/** The roofs of a block, as parts of it: some blocks have two rows of houses, some three. */
const roofs = [
  [0.1, 0.14, 0.36, 0.32, 0.52, 0.14, 0.38, 0.32, 0.1, 0.54, 0.22, 0.32, 0.38, 0.54, 0.52, 0.32],
  [
    0.1, 0.14, 0.3, 0.19, 0.46, 0.14, 0.44, 0.19, 0.1, 0.41, 0.5, 0.19, 0.66, 0.41, 0.24, 0.19, 0.1, 0.68, 0.24, 0.19,
    0.4, 0.68, 0.5, 0.19,
  ],
]

/** A quarter that stands for any other, turned a little as ours is; the canal runs above the store. */
function Streets() {
  return (
    <>
      <defs>
        <pattern
          id="quarter"
          width={block.across * 2}
          height={block.down * 2}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-13 195 150)"
        >
          {[0, 1, 2, 3].map((at) => (
            <Block
              key={at}
              x={(at % 2) * block.across}
              y={Math.floor(at / 2) * block.down}
              parts={roofs[at === 1 || at === 2 ? 1 : 0] ?? []}
            />
          ))}
        </pattern>
      </defs>
      <rect className={styles.paper} x="-200" y="-200" width="800" height="800" />
      <rect fill="url(#quarter)" x="-200" y="-200" width="800" height="800" />
      <path className={styles.banks} d="M-210 110C90 62 160 102 220 82S340 132 600 92" />
      <path className={styles.water} d="M-210 110C90 62 160 102 220 82S340 132 600 92" />
    </>
  )
}

function Block({ x, y, parts }: { x: number; y: number; parts: readonly number[] }) {
  const houses = Array.from({ length: parts.length / 4 }, (_, i) => parts.slice(i * 4, i * 4 + 4))
  return (
    <>
      <rect className={styles.block} x={x} y={y} width={block.width} height={block.height} rx="4" />
      {houses.map(([u = 0, v = 0, w = 0, h = 0], i) => (
        <rect
          key={i}
          className={styles.roof}
          x={x + u * block.width}
          y={y + v * block.height}
          width={w * block.width}
          height={h * block.height}
          rx="1.2"
        />
      ))}
    </>
  )
}
