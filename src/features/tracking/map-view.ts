import type { Neighbourhood, Point } from '#contract/parcel.ts'

/** A rectangle of the neighbourhood, metres. */
export interface MapView extends Point {
  width: number
  height: number
}

/** Width over height of the map on a phone. */
export const mapShape = 390 / 500
/** Share of the view that stays clear of store and door on each side: pins, buttons and the panel stand there. */
const margin = { left: 0.2, right: 0.15, top: 0.34, bottom: 0.17 }
/** A short ride does not fill the map with two houses. */
const leastWidth = 700

/** The part of the neighbourhood that shows every point with its margins, in the map's shape. */
export function viewOf(points: Point[]): MapView {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const inner = { across: 1 - margin.left - margin.right, down: 1 - margin.top - margin.bottom }
  const width = Math.max(leastWidth, (right - left) / inner.across, ((bottom - top) / inner.down) * mapShape)
  const height = width / mapShape
  const spareX = width * inner.across - (right - left)
  const spareY = height * inner.down - (bottom - top)
  return { x: left - margin.left * width - spareX / 2, y: top - margin.top * height - spareY / 2, width, height }
}

/** A point as shares of the view, for parts laid over the drawing. */
export const within = (view: MapView, { x, y }: Point): Point => ({
  x: (x - view.x) / view.width,
  y: (y - view.y) / view.height,
})

export interface RoadLabel extends Point {
  names: NonNullable<Neighbourhood['roads'][number]['names']>
  /** Degrees, never upside down. */
  turn: number
}

const labelParts = [0.18, 0.3, 0.42, 0.7, 0.82]

/** Where to letter each named road: on its longest straight within the view, away from the points that pins stand on. */
export function roadLabels(roads: Neighbourhood['roads'], view: MapView, avoid: Point[]): RoadLabel[] {
  const labels = new Map<string, RoadLabel>()
  for (const { names, way } of roads) {
    if (!names || labels.has(names.en)) continue
    const spots = way.flatMap((from, i) => spotsOn(from, way[i + 1], view))
    const clear = spots.toSorted((a, b) => clearance(b, avoid) - clearance(a, avoid))[0]
    if (clear) labels.set(names.en, { names, ...clear })
  }
  return [...labels.values()]
}

const clearance = (spot: Point, avoid: Point[]): number =>
  Math.min(...avoid.map((point) => Math.hypot(point.x - spot.x, point.y - spot.y)))

function spotsOn(from: Point, to: Point | undefined, view: MapView): (Point & { turn: number })[] {
  if (!to) return []
  const ends = inView(from, to, view)
  if (!ends) return []
  const [a, b] = ends
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const upright = turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn
  return labelParts.map((part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, turn: upright }))
}

/** Clips a stretch to the view's lettering area (Liang and Barsky), which ends above the panel. */
function inView(from: Point, to: Point, view: MapView): [Point, Point] | undefined {
  const box = {
    left: view.x,
    right: view.x + view.width,
    top: view.y + view.height * 0.2,
    bottom: view.y + view.height * 0.9,
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [start, end] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return undefined
    if (step < 0) start = Math.max(start, room / step)
    if (step > 0) end = Math.min(end, room / step)
  }
  const onWay = (part: number): Point => ({ x: from.x + dx * part, y: from.y + dy * part })
  return end - start < 0.02 ? undefined : [onWay(start), onWay(end)]
}
