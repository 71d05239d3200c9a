/** A paper, upright, in millimetres (ISO 216; ANSI A). */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const
export type Paper = keyof typeof papers

/** How many tags one sheet holds. */
export const ups = [8, 24] as const
export type Up = (typeof ups)[number]

/** Everything in millimetres from the sheet's top left corner. */
export interface SheetLayout {
  width: number
  height: number
  columns: number
  rows: number
  cell: { width: number; height: number }
  gutter: { x: number; y: number }
  /** Where the first tag begins. */
  left: number
  top: number
  /** How much of a tag's left corners is cut off. */
  shoulder: number
  /** The ring to be punched out, from the tag's left edge; it stands half-way down. */
  ring: { x: number; radius: number }
  /** A cut mark begins this far outside the tag and is this long. */
  mark: { gap: number; x: number; y: number }
}

/** Nothing is printed nearer to the paper's edge: printers cannot. */
export const unprintable = 5

const above = 18.5
const below = 13.4
const beside = 9

/** Per number of tags: columns, gutters, and what is cut and punched. */
const plans: Record<Up, Pick<SheetLayout, 'columns' | 'gutter' | 'shoulder' | 'ring' | 'mark'>> = {
  8: {
    columns: 2,
    gutter: { x: 6.4, y: 3.7 },
    shoulder: 7.9,
    ring: { x: 6.1, radius: 2 },
    mark: { gap: 0.6, x: 2.1, y: 1.1 },
  },
  24: {
    columns: 3,
    gutter: { x: 4.4, y: 3.2 },
    shoulder: 4,
    ring: { x: 3.6, radius: 1.5 },
    mark: { gap: 0.5, x: 1.5, y: 0.9 },
  },
}

/** Where everything lies on a sheet of `up` tags. The tags are as large as paper, gutters and margins let them. */
export function layoutOf(paper: Paper, up: Up): SheetLayout {
  const { width, height } = papers[paper]
  const plan = plans[up]
  const rows = up / plan.columns
  const share = (room: number, count: number, gutter: number): number => (room - (count - 1) * gutter) / count
  return {
    ...plan,
    width,
    height,
    rows,
    left: beside,
    top: above,
    cell: {
      width: share(width - 2 * beside, plan.columns, plan.gutter.x),
      height: share(height - above - below, rows, plan.gutter.y),
    },
  }
}

/** The corner where the tag at `place` (0 is the first, row by row) begins. */
export function cornerOf(layout: SheetLayout, place: number): { x: number; y: number } {
  const { columns, cell, gutter, left, top } = layout
  return {
    x: left + (place % columns) * (cell.width + gutter.x),
    y: top + Math.floor(place / columns) * (cell.height + gutter.y),
  }
}

/** The tags dealt onto sheets, each `copies` times in a row, in order. */
export function sheetsOf<Tag>(tags: readonly Tag[], copies: number, up: Up): Tag[][] {
  const all = tags.flatMap((tag) => Array.from({ length: copies }, () => tag))
  return Array.from({ length: Math.ceil(all.length / up) }, (_, at) => all.slice(at * up, (at + 1) * up))
}
