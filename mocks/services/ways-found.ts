import { aStar } from 'ngraph.path'
import type { Point } from '#contract/parcel.ts'
import { roadClasses } from '#seed/district/network.ts'
import type { House } from '#seed/streets.ts'
import { standingOf, storeDoor } from './doors.ts'
import { type Node, type Stretch, streetNet } from './street-net.ts'
import { lightAt } from './traffic-lights.ts'
import type { Place, Way } from './ways.ts'

/** A place with where it meets the road. */
interface Stand {
  door: Point
  gate: Point
  stretch: Stretch
}

/** From the road to a door a rider walks. */
const walkingKmh = 10
const fastest = Math.max(...Object.values(roadClasses).map(({ kmh }) => kmh)) / 3.6

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
const plain = ({ x, y }: Point): Point => ({ x, y })

/** The point of a stretch that is nearest to a point. */
function nearestOn({ from, to }: Stretch, { x, y }: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const part = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)))
  return { x: from.x + dx * part, y: from.y + dy * part }
}

/** Where a point meets the road, and by which stretch: the nearest there is. */
export function onRoad(point: Point): { gate: Point; stretch: Stretch; off: number } {
  let best: { gate: Point; stretch: Stretch; off: number } | undefined
  for (const stretch of streetNet().stretches) {
    const gate = nearestOn(stretch, point)
    const off = distance(gate, point)
    if (!best || off < best.off) best = { gate, stretch, off }
  }
  if (!best) throw new Error('there are no streets')
  return best
}

function standOfHouse(house: House): Stand {
  const { door, gate, line } = standingOf(house)
  const own = streetNet().stretches.find((one) => one.line === line && distance(nearestOn(one, gate), gate) < 0.5)
  return { door, gate, stretch: own ?? onRoad(gate).stretch }
}

function standOf(place: Place): Stand {
  if ('streetId' in place) return standOfHouse(place)
  return { door: plain(place), ...onRoad(place) }
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 })

const pathOver = () =>
  aStar<Node, Stretch>(streetNet().graph, {
    distance: (_from, _to, link) => link.data.seconds,
    heuristic: (from, to) => distance(from.data, to.data) / fastest,
  })
let finder: ReturnType<typeof pathOver> | undefined

/** The quickest way from node to node, as nodes in order. */
function nodesBetween(from: Node, to: Node): Node[] {
  if (from.id === to.id) return [from]
  finder ??= pathOver()
  const found = finder.find(from.id, to.id).map(({ data }) => data)
  return found[0]?.id === from.id ? found : found.toReversed()
}

const stretchBetween = (a: Node, b: Node): Stretch => {
  const link = streetNet().graph.getLink(a.id, b.id) ?? streetNet().graph.getLink(b.id, a.id)
  if (!link) throw new Error('two nodes of a way are not joined')
  return link.data
}

/** From a gate by nodes to a gate, or straight along the stretch both stand on. */
function tour(from: Stand, to: Stand, nodes: readonly Node[]): Way {
  const stops = [from.gate, ...nodes, to.gate]
  const corners: Point[] = [rounded(from.door)]
  const kmh: number[] = []
  const lights: Way['lights'] = []
  let [metres, seconds] = [0, 0]
  const go = (point: Point, speed: number, node?: Node, stretch?: Stretch): void => {
    const last = corners.at(-1) ?? point
    const next = rounded(point)
    const step = distance(last, next)
    if (step < 0.05) return
    corners.push(next)
    kmh.push(speed)
    metres += step
    seconds += step / (speed / 3.6)
    if (node && stretch && streetNet().lights.has(node.id))
      lights.push({ corner: corners.length - 1, light: lightAt(node.id, stretch.along) })
  }
  go(from.gate, walkingKmh)
  stops.slice(1).forEach((stop, i) => {
    const [a, b] = [nodes[i - 1], nodes[i]]
    const stretch = a && b ? stretchBetween(a, b) : i === 0 ? from.stretch : to.stretch
    go(stop, roadClasses[stretch.class].kmh, b, stretch)
  })
  go(to.door, walkingKmh)
  return { corners, metres, seconds, kmh, lights }
}

/**
 * The quickest way over the streets from one place to another, door to door: corner by corner, in metres of the plane, to 0.1 m. A point
 * off the streets is reached straight from the nearest one. Quickest by the classes of the roads; lights and turns are not counted.
 */
export function wayBetween(a: Place, b: Place): Way {
  const [from, to] = [standOf(a), standOf(b)]
  const ways = [from.stretch.from, from.stretch.to].flatMap((first) =>
    [to.stretch.from, to.stretch.to].map((last) => tour(from, to, nodesBetween(first, last))),
  )
  if (from.stretch === to.stretch) ways.push(tour(from, to, []))
  return ways.reduce((best, way) => (way.seconds < best.seconds ? way : best))
}

const known = new Map<string, Way>()

/** The way from the shopper's store to a house, kept once it was found. */
export function wayToHouse({ streetId, number }: House): Way {
  const key = `${streetId}/${number}`
  const way = known.get(key) ?? wayBetween(storeDoor(), { streetId, number })
  known.set(key, way)
  return way
}
