import { memo } from 'react'
import type { Neighbourhood, Point } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { roadLabels, treesIn, type MapView } from './map-view.ts'
import styles from './tracking-map.module.css'

interface MapGroundProps {
  neighbourhood: Neighbourhood
  view: MapView
  /** Ways drawn over the map, which names keep clear of. */
  avoid: Point[][]
}

const outline = (areas: Point[][]): string =>
  areas.map((area) => `M${area.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('')
const way = (points: Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`

/** The quarter without tiles: paper lanes, sand houses, park, canal. Drawn once; only the rider moves. */
export const MapGround = memo(
  function MapGround({ neighbourhood, view, avoid }: MapGroundProps) {
    const { formats } = useMessages()
    const { blocks, roofs, parks, water, roads } = neighbourhood
    const unit = view.width / 390
    return (
      <>
        <rect {...view} className={styles.paper} />
        <path className={styles.block} d={outline(blocks)} strokeWidth={8 * unit} strokeLinejoin="round" />
        <path className={styles.roof} d={outline(roofs)} fillRule="evenodd" />
        <path className={styles.park} d={outline(parks)} strokeWidth={8 * unit} strokeLinejoin="round" />
        <g className={styles.tree}>
          {parks.flatMap((park, i) =>
            treesIn(park).map(({ x, y, r }, j) => <circle key={`${i}-${j}`} cx={x} cy={y} r={r} />),
          )}
        </g>
        <path className={styles.water} d={outline(water)} />
        <g className={styles.road} fill="none">
          {roads.map((road, i) => (
            <path key={i} d={way(road.way)} strokeWidth={road.metres} />
          ))}
        </g>
        <g className={styles.names} fontSize={13.5 * unit}>
          {roadLabels(roads, view, avoid).map(({ names, x, y, turn }) => (
            <text
              key={names.en}
              x={x}
              y={y}
              textAnchor="middle"
              dominantBaseline="central"
              transform={`rotate(${turn} ${x} ${y})`}
            >
              {formats.names(names)}
            </text>
          ))}
        </g>
      </>
    )
  },
  (before, after) =>
    before.avoid.length === after.avoid.length &&
    before.neighbourhood === after.neighbourhood &&
    before.view.x === after.view.x &&
    before.view.y === after.view.y &&
    before.view.width === after.view.width,
)
