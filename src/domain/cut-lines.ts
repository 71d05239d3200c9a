import { cornerOf, type SheetLayout } from './sheet-layout.ts'

const at = (x: number, y: number): string => `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`

/** What is cut with scissors: the tag's outline, its left corners taken off. An SVG path in millimetres. */
export function cutPath(layout: SheetLayout, place: number): string {
  const { cell, shoulder } = layout
  const { x, y } = cornerOf(layout, place)
  const [right, bottom] = [x + cell.width, y + cell.height]
  return [
    `M${at(x + shoulder, y)}`,
    `L${at(right, y)}`,
    `L${at(right, bottom)}`,
    `L${at(x + shoulder, bottom)}`,
    `L${at(x, bottom - shoulder)}`,
    `L${at(x, y + shoulder)}Z`,
  ].join('')
}

/** The corners that fall off: seen, so that a guillotine may cut square first. */
export function cornerPath(layout: SheetLayout, place: number): string {
  const { cell, shoulder } = layout
  const { x, y } = cornerOf(layout, place)
  const bottom = y + cell.height
  return `M${at(x + shoulder, y)}L${at(x, y)}L${at(x, y + shoulder)}M${at(x, bottom - shoulder)}L${at(x, bottom)}L${at(x + shoulder, bottom)}`
}

/** A segment of a cut mark: from, to. */
export type Mark = readonly [x1: number, y1: number, x2: number, y2: number]

/** The marks at a tag's four corners, outside it, where a ruler is laid. */
export function cutMarks(layout: SheetLayout, place: number): Mark[] {
  const { cell, mark } = layout
  const corner = cornerOf(layout, place)
  return [
    { x: corner.x, y: corner.y, right: -1, down: -1 },
    { x: corner.x + cell.width, y: corner.y, right: 1, down: -1 },
    { x: corner.x, y: corner.y + cell.height, right: -1, down: 1 },
    { x: corner.x + cell.width, y: corner.y + cell.height, right: 1, down: 1 },
  ].flatMap(({ x, y, right, down }): Mark[] => [
    [x + right * mark.gap, y, x + right * (mark.gap + mark.x), y],
    [x, y + down * mark.gap, x, y + down * (mark.gap + mark.y)],
  ])
}

/** Marks as one SVG path. */
export const marksPath = (marks: readonly Mark[]): string =>
  marks.map(([x1, y1, x2, y2]) => `M${at(x1, y1)}L${at(x2, y2)}`).join('')
