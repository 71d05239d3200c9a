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

const labelParts = [0.12, 0.2, 0.32, 0.5, 0.7, 0.82]

/** Where to letter each named road: within the view, as far as can be from the ways (store to door, the rider's) that are drawn over it. */
export function roadLabels(roads: Neighbourhood['roads'], view: MapView, avoid: Point[][]): RoadLabel[] {
  const labels = new Map<string, RoadLabel>()
  for (const { names, way } of roads) {
    if (!names || labels.has(names.en)) continue
    const spots = way.flatMap((from, i) => spotsOn(from, way[i + 1], view))
    const clear = spots.toSorted((a, b) => clearance(b, avoid) - clearance(a, avoid))[0]
    if (clear) labels.set(names.en, { names, ...clear })
  }
  return [...labels.values()]
}

const clearance = (spot: Point, avoid: Point[][]): number =>
  Math.min(...avoid.flatMap((way) => way.map((from, i) => distanceTo(spot, from, way[i + 1] ?? from))))

/** Metres from a point to a stretch. */
function distanceTo(spot: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length))
  return Math.hypot(spot.x - from.x - part * dx, spot.y - from.y - part * dy)
}

/** Where a park's trees stand: a few, at even turns around its middle. */
export function treesIn(park: Point[]): (Point & { r: number })[] {
  const middle = { x: mean(park.map(({ x }) => x)), y: mean(park.map(({ y }) => y)) }
  const reach = Math.min(...park.map((corner) => Math.hypot(corner.x - middle.x, corner.y - middle.y))) * 0.52
  return [0.3, 1.4, 2.2, 3.3, 4.1, 5.2].map((turn, i) => ({
    x: middle.x + Math.cos(turn) * reach * (i % 2 ? 1 : 0.62),
    y: middle.y + Math.sin(turn) * reach * (i % 2 ? 0.7 : 0.5),
    r: reach * (i % 3 === 0 ? 0.34 : 0.25),
  }))
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

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
