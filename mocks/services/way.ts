import type { Point } from '#contract/parcel.ts'
import { roadClasses } from '#seed/district/network.ts'
import type { TrafficLight } from './traffic-lights.ts'
import { onRoad, type Way } from './ways.ts'

/** A point of a way, with how far along the way it lies in metres, how fast one may come there, and the light one waits at. */
export interface Mark extends Point {
  along: number
  kmh: number
  light?: TrafficLight
}

/** How wide a rider swings round a corner, in metres, into how many pieces the swing is cut, and how fast it is ridden. */
const swing = 14
const swingPieces = 4
const swingKmh = 9
/** Less of a turn than this is no turn, in degrees. */
const leastTurn = 20

const tenth = (metres: number): number => Math.round(metres * 10) / 10
const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})
const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

function turnAt(before: Point, corner: Point, after: Point): number {
  const came = Math.atan2(corner.y - before.y, corner.x - before.x)
  const goes = Math.atan2(after.y - corner.y, after.x - corner.x)
  const turn = (Math.abs(goes - came) * 180) / Math.PI
  return turn > 180 ? 360 - turn : turn
}

type Raw = Point & Pick<Mark, 'kmh' | 'light'>

/** What becomes of a corner: itself at the ends, a swing where one turns, and before it the line one stops at when there is a light. */
function marksAt({ corners, kmh, lights }: Pick<Way, 'corners' | 'kmh' | 'lights'>, i: number): Raw[] {
  const [before, corner, after] = [corners[i - 1], corners[i], corners[i + 1]]
  const limit = kmh[Math.max(0, i - 1)] ?? swingKmh
  if (!corner) return []
  if (!before || !after) return [{ ...corner, kmh: limit }]
  const light = lights.find((one) => one.corner === i)?.light
  const from = between(corner, before, Math.min(0.5, swing / distance(corner, before)))
  const stop: Raw[] = light ? [{ ...from, kmh: limit, light }] : []
  if (turnAt(before, corner, after) < leastTurn) return [...stop, { ...corner, kmh: limit }]
  const to = between(corner, after, Math.min(0.5, swing / distance(corner, after)))
  const pieces = Array.from({ length: swingPieces + 1 }, (_, k): Raw => {
    const part = k / swingPieces
    const on = between(between(from, corner, part), between(corner, to, part), part)
    return { ...on, kmh: k === 0 ? limit : Math.min(swingKmh, limit) }
  })
  return light ? [...stop, ...pieces.slice(1)] : pieces
}

/** How fast each stretch of bare corners may be ridden: as the road says on which it lies. */
const limitsOf = (corners: readonly Point[]): number[] =>
  corners.slice(1).map((b, i) => roadClasses[onRoad(between(corners[i] ?? b, b, 0.5)).stretch.class].kmh)

/** A way as it is ridden: its corners rounded, measured from the start. Points to 0.1 m. Bare corners are ridden without lights. */
export function measured(way: Way | readonly Point[]): Mark[] {
  const full = 'corners' in way ? way : { corners: [...way], kmh: limitsOf(way), lights: [] }
  const marks: Mark[] = []
  for (const raw of full.corners.flatMap((_, i) => marksAt(full, i))) {
    const here = { ...raw, x: tenth(raw.x), y: tenth(raw.y) }
    const last = marks.at(-1)
    const step = last ? distance(last, here) : 0
    if (!last || step > 0) marks.push({ ...here, along: (last?.along ?? 0) + step })
  }
  return marks
}

/** The place `along` metres into a way, between its marks. */
export function placeAt(way: readonly Mark[], along: number): Mark {
  const next = way.findIndex((mark) => mark.along >= along)
  const b = way[next] ?? way.at(-1)
  if (!b) throw new Error('a way has at least one mark')
  const a = way[next - 1]
  if (!a || b.along === a.along) return b
  const { x, y } = between(a, b, (along - a.along) / (b.along - a.along))
  return { x: tenth(x), y: tenth(y), along, kmh: b.kmh }
}
