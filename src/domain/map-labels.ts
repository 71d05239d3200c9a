import type { Box, Spot } from './map-layout.ts'

/** A word's box, and the point of the drawing it belongs to. */
export interface Label extends Box {
  anchor: 'start' | 'middle' | 'end'
}

interface Given {
  spots: readonly Spot[]
  /** How wide each word is, in the drawing's units. */
  widths: readonly number[]
  /** Stretches words had better not cross. */
  lines: readonly (readonly [Spot, Spot])[]
  /** Everything drawn lies in here. */
  room: Box
  /** Half the width of a pin, and the height of a line of words. */
  pin: number
  line: number
}

/**
 * Where the word of each spot can stand so that it covers no other word and no pin, and as little of the lines as can be.
 * Null where it has no room: then it is better said beside the drawing than across it.
 */
export function placeLabels(given: Given): (Label | null)[] {
  const placed: (Label | null)[] = []
  for (const [at, spot] of given.spots.entries()) {
    const free = around(spot, given.widths[at] ?? 0, given).filter(
      (label) =>
        inside(label, given.room) &&
        !placed.some((other) => other && overlap(label, other)) &&
        !given.spots.some((pin) => overlap(label, pinBox(pin, given.pin))),
    )
    const crossed = (label: Label): number => given.lines.filter(([a, b]) => crosses(label, a, b)).length
    placed.push(free.toSorted((a, b) => crossed(a) - crossed(b))[0] ?? null)
  }
  return placed
}

/** Under, over, right, left, and the corners: the order is the taste. */
function around({ x, y }: Spot, width: number, { pin, line }: Given): Label[] {
  const gap = pin + 4
  const at = (left: number, top: number, anchor: Label['anchor']): Label => ({
    x: left,
    y: top,
    width,
    height: line,
    anchor,
  })
  const slid = [-0.5, -0.3, -0.7, -0.15, -0.85].flatMap((share) => [
    at(x + width * share, y + gap, 'middle'),
    at(x + width * share, y - gap - line, 'middle'),
  ])
  return [
    ...slid.slice(0, 2),
    at(x + gap, y - line / 2, 'start'),
    at(x - gap - width, y - line / 2, 'end'),
    ...slid.slice(2),
  ]
}

const pinBox = ({ x, y }: Spot, pin: number): Box => ({ x: x - pin, y: y - pin, width: 2 * pin, height: 2 * pin })

const inside = (label: Box, room: Box): boolean =>
  label.x >= room.x &&
  label.y >= room.y &&
  label.x + label.width <= room.x + room.width &&
  label.y + label.height <= room.y + room.height

/** Whether two boxes share any ground. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a stretch passes through a box, tried at points close enough for words. */
function crosses(box: Box, a: Spot, b: Spot): boolean {
  const tries = 40
  for (let i = 0; i <= tries; i += 1) {
    const x = a.x + ((b.x - a.x) * i) / tries
    const y = a.y + ((b.y - a.y) * i) / tries
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true
  }
  return false
}

/** About how wide a word will be set, at a size: Han characters are square, Latin letters a good half of that. */
export const roughWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? size : size * 0.58), 0)
