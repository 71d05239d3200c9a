import type { Origin } from '#contract/origin.ts'
import { routeOf, type Leg, type Route } from '#domain/batch-route.ts'
import { placeLabels, roughWidth } from '#domain/map-labels.ts'
import { layOut, type Spot } from '#domain/map-layout.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import { Block } from '#ui/block.tsx'
import styles from './way-map.module.css'

const width = 350
const height = 230
const pin = 13
const room = { x: 34, y: 42, width: 282, height: 144 }
const letters = 14

/** The way on a map without tiles: directions are true, lengths are not. Nothing where coordinates are not told. */
export function WayMap({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const route = routeOf(origin.events, origin.places)
  const { stops, legs } = route
  if (legs.length === 0) return null
  const spots = layOut(stops, room, 52)
  const names = stops.map((stop) => formats.names(stop.names))
  const drawn = legs.flatMap((leg) => lineOf(leg, spots) ?? [])
  const labels = placeLabels({
    spots,
    widths: names.map((name) => roughWidth(name, letters)),
    lines: drawn.flatMap(({ from, over, to }) => [[from, over] as const, [over, to] as const]),
    room: { x: 4, y: 4, width: width - 8, height: height - 8 },
    pin,
    line: 18,
  })
  return (
    <Block title={t('origin.map')}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={routeWords(route, messages)}
      >
        <rect className={styles.land} width={width} height={height} rx="16" />
        {drawn.map(({ path, by }, at) => (
          <g key={at} data-by={by}>
            {by === 'road' && <path className={styles.casing} d={path} />}
            <path className={styles.leg} d={path} />
          </g>
        ))}
        {spots.map(({ x, y }, at) => (
          <g key={at} className={styles.stop} data-end={at === spots.length - 1 || undefined}>
            <circle cx={x} cy={y} r={pin} />
            <text x={x} y={y + 5}>
              {String(at + 1)}
            </text>
          </g>
        ))}
        {labels.map(
          (label, at) =>
            label && (
              <text key={at} className={styles.name} x={label.x + label.width / 2} y={label.y + 14}>
                {names[at]}
              </text>
            ),
        )}
      </svg>
      <ol className={classNames(styles.names)} data-needed={labels.includes(null) || undefined} aria-hidden="true">
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ol>
      <p className={styles.length}>{lengthWords(legs, messages)}</p>
    </Block>
  )
}

/** A leg as it is drawn: the road straight, a flight in a bow. */
function lineOf({ from, to, by }: Leg, spots: readonly Spot[]) {
  const [a, b] = [spots[from], spots[to]]
  if (!a || !b) return null
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  if (by === 'road') return { by, from: a, over: middle, to: b, path: `M${a.x} ${a.y}L${b.x} ${b.y}` }
  const bow = Math.min(46, Math.hypot(b.x - a.x, b.y - a.y) * 0.22)
  const control = { x: middle.x, y: Math.max(8, middle.y - 2 * bow) }
  const over = { x: middle.x, y: (middle.y + control.y) / 2 }
  return { by, from: a, over, to: b, path: `M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}` }
}

/** The map in words, for those who do not see it. */
function routeWords({ stops, legs }: Route, { t, formats }: Messages): string {
  const nameOf = (at: number): string => {
    const stop = stops[at]
    return stop ? formats.names(stop.names) : ''
  }
  const said = legs.map(({ from, to, by }) => t(`origin.leg.${by}`, { from: nameOf(from), to: nameOf(to) }))
  return t('origin.mapWords', { legs: said.join(t('origin.listComma')) })
}

function lengthWords(legs: readonly Leg[], { t, formats }: Messages): string {
  /** From ten kilometres on, whole ones. */
  const long = (metres: number): string =>
    metres < 10_000
      ? formats.distance(metres)
      : t('units.kilometres', { count: formats.number(Math.round(metres / 1000)) })
  const all = long(sum(legs))
  const air = sum(legs.filter(({ by }) => by === 'air'))
  return air === 0 ? t('origin.mapLength', { all }) : t('origin.mapLengthAir', { all, air: long(air) })
}

const sum = (legs: readonly Leg[]): number => legs.reduce((metres, leg) => metres + leg.metres, 0)
