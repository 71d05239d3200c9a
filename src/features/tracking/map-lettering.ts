import type { Point } from '#contract/parcel.ts'
import type { Box } from './map-camera.ts'
import { distanceTo, measuredWay, placeOn, turnBetween, type MeasuredWay } from './map-way.ts'

/** A street to letter, in pixels of the painting. */
export interface LetteredStreet {
  name: string
  ways: readonly (readonly Point[])[]
}

/** One piece of a name: the whole of it on a straight stretch, else a single letter. Its middle stands here; `turn` in degrees. */
export interface Letters extends Point {
  text: string
  turn: number
}
export interface Label {
  name: string
  letters: Letters[]
  /** The line it is written along. */
  line: Point[]
}

export interface Paper {
  /** How wide a text is, in pixels. */
  widthOf: (text: string) => number
  /** Height of the letters, pixels. */
  size: number
  /** What is painted. A name is wholly inside it. */
  painted: Box
  /** What is seen now: names there come first. */
  seen: Box
  /** Pins and buttons, which names never touch. */
  pins: readonly (Point & { r: number })[]
  /** Ways drawn over the streets. */
  routes: readonly (readonly Point[])[]
}

/** Places are tried this often along a street, pixels. */
const step = 12
/** So much calm paper lies between two names, in heights of their letters; the same name comes again after this many pixels. */
const calm = 3.2
const repeat = 460
/** A street that turns more than this under its name is not lettered there; up to the second, the name is set in one piece. */
const mostBend = 38
const straight = 2.5
/** From here on, more room around a name makes it no better to read. */
const roomy = 70
/** Han characters stand upright one under another on a street that runs steeply; other scripts turn with it. */
const steep = 52
const han = /^\p{Script=Han}+$/u

/** Sets names along streets, one street after the other: the first come where they like, later ones where there is room left. */
export class Lettering {
  readonly labels: Label[] = []
  readonly #paper: Paper

  constructor(paper: Paper) {
    this.#paper = paper
  }

  /** Letters one street: once in what is seen, and again far from there. */
  add({ name, ways }: LetteredStreet): void {
    const { seen } = this.#paper
    const middle = { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 }
    const found: { label: Label; worth: number }[] = []
    for (const points of ways) {
      if (!meets(points, this.#paper.painted)) continue
      const way = measuredWay(points)
      for (let along = step / 2; along < way.length; along += step) {
        const label = this.#setAt(way, along, name)
        const room = label ? this.#roomFor(label) : 0
        if (!label || room <= 0) continue
        const at = placeOn(way, along)
        const inSight = label.line.every((point) => inside(seen, point))
        const off = Math.hypot(at.x - middle.x, at.y - middle.y)
        found.push({ label, worth: (inSight ? 1000 : 0) + Math.min(room, roomy) * 3 - off / 6 })
      }
    }
    for (const { label } of found.toSorted((a, b) => b.worth - a.worth)) {
      if (this.labels.every((other) => far(label, other, this.#paper.size))) this.labels.push(label)
    }
  }

  /** Sets a name on one spot, turned by some degrees, if there is room: of a water, a park, a quarter. */
  addAt(name: string, at: Point, turn: number): void {
    const half = this.#paper.widthOf(name) / 2
    const angle = (turn * Math.PI) / 180
    const line = [-1, 0, 1].map((side) => ({
      x: at.x + Math.cos(angle) * half * side,
      y: at.y + Math.sin(angle) * half * side,
    }))
    const label = { name, letters: [{ ...at, text: name, turn: uprightTurn(turn) }], line }
    if (!line.every((point) => inside(this.#paper.painted, point)) || this.#roomFor(label) <= 0) return
    if (this.labels.every((other) => far(label, other, this.#paper.size))) this.labels.push(label)
  }

  #setAt(way: MeasuredWay, along: number, name: string): Label | undefined {
    const { size, widthOf, painted } = this.#paper
    const middle = placeOn(way, along)
    const stacked = han.test(name) && turnBetween(Math.abs(wrapped(middle.turn)), 90) < 90 - steep
    const letters = [...name]
    const widths = stacked ? letters.map(() => size * 1.12) : letters.map(widthOf)
    const length = stacked ? letters.length * size * 1.12 : widthOf(name)
    const [from, to] = [along - length / 2, along + length / 2]
    if (from < 0 || to > way.length) return undefined
    const line = [0, 0.25, 0.5, 0.75, 1].map((part) => placeOn(way, from + length * part))
    const bend = Math.max(...line.map(({ turn }) => turnBetween(turn, middle.turn)))
    if (bend > mostBend || !line.every((point) => inside(painted, point))) return undefined
    // Letters run with the street or against it, so that none of them stands on its head.
    const forward = stacked ? wrapped(middle.turn) > 0 : turnBetween(uprightTurn(middle.turn), middle.turn) < 1
    const label = { name, line: line.map(({ x, y }) => ({ x, y })) }
    if (bend <= straight && !stacked) {
      return { ...label, letters: [{ text: name, x: middle.x, y: middle.y, turn: uprightTurn(middle.turn) }] }
    }
    const scale = length / widths.reduce((sum, width) => sum + width, 0)
    let at = 0
    return {
      ...label,
      letters: letters.map((text, i) => {
        const half = ((widths[i] ?? 0) * scale) / 2
        at += half
        const { x, y, turn } = placeOn(way, forward ? from + at : to - at)
        at += half
        return { text, x, y, turn: stacked ? uprightTurn(turn + 90) : wrapped(forward ? turn : turn + 180) }
      }),
    }
  }

  /** Pixels between a name and the nearest pin or route; nothing or less when they touch. */
  #roomFor({ line }: Label): number {
    const { pins, routes, size } = this.#paper
    const half = size * 0.62
    let room = Infinity
    for (const point of line) {
      for (const pin of pins) room = Math.min(room, Math.hypot(point.x - pin.x, point.y - pin.y) - pin.r - half)
      for (const route of routes) room = Math.min(room, distanceTo(route, point) - half - 9)
      if (room <= 0) return room
    }
    return room
  }
}

/** Whether a way may run through a box at all: most streets of a district do not. */
const meets = (points: readonly Point[], { left, top, right, bottom }: Box): boolean =>
  points.some(({ x }) => x > left) &&
  points.some(({ x }) => x < right) &&
  points.some(({ y }) => y > top) &&
  points.some(({ y }) => y < bottom)

const inside = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  x > left + 4 && x < right - 4 && y > top + 4 && y < bottom - 4

/** -180 to 180. */
const wrapped = (turn: number): number => ((((turn + 180) % 360) + 360) % 360) - 180

/** The steepest a name may run down; steeper ones are read upwards, as on the spine of a book. */
const steepestDown = 75

/** The same line, read from the side on which letters stand upright: -105 to 75 degrees. */
function uprightTurn(turn: number): number {
  const folded = wrapped(turn)
  return folded > steepestDown ? folded - 180 : folded <= steepestDown - 180 ? folded + 180 : folded
}

function far(label: Label, other: Label, size: number): boolean {
  const apart = Math.min(...label.line.map((point) => distanceTo(other.line, point)))
  return apart > (label.name === other.name ? repeat : size * calm)
}
