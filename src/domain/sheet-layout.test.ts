import { describe, expect, it, test } from 'vitest'
import { cutMarks } from './cut-lines.ts'
import { cornerOf, layoutOf, type Paper, papers, sheetsOf, unprintable, type Up, ups } from './sheet-layout.ts'

const all = (Object.keys(papers) as Paper[]).flatMap((paper) => ups.map((up) => [paper, up] as const))

describe.each(all)('a sheet of %s with %i tags', (paper: Paper, up: Up) => {
  const layout = layoutOf(paper, up)
  const places = Array.from({ length: up }, (_, place) => place)
  const boxes = places.map((place) => {
    const { x, y } = cornerOf(layout, place)
    return { x, y, right: x + layout.cell.width, bottom: y + layout.cell.height }
  })

  it('holds them all, inside what a printer reaches, between its head and its foot', () => {
    expect(layout.columns * layout.rows).toBe(up)
    for (const { x, y, right, bottom } of boxes) {
      expect(x).toBeGreaterThanOrEqual(unprintable)
      expect(y).toBeGreaterThanOrEqual(unprintable + 9)
      expect(right).toBeLessThanOrEqual(papers[paper].width - unprintable)
      expect(bottom).toBeLessThanOrEqual(papers[paper].height - unprintable - 6)
    }
    // What is left over at the right is what was left out at the left.
    expect(Math.max(...boxes.map(({ right }) => right))).toBeCloseTo(papers[paper].width - layout.left)
  })

  it('keeps every gutter between them', () => {
    for (const [one, a] of boxes.entries())
      for (const [other, b] of boxes.entries()) {
        if (one === other) continue
        const aside = Math.max(a.x - b.right, b.x - a.right)
        const apart = Math.max(a.y - b.bottom, b.y - a.bottom)
        expect(aside > layout.gutter.x - 0.001 || apart > layout.gutter.y - 0.001, `${one} and ${other}`).toBe(true)
      }
  })

  it('draws its cut marks in the gutters alone: none on a tag, none touching another, none out of reach', () => {
    const marks = places.flatMap((place) => cutMarks(layout, place))
    expect(marks).toHaveLength(up * 8)
    for (const [x1, y1, x2, y2] of marks) {
      const inside = boxes.filter(
        ({ x, y, right, bottom }) =>
          Math.max(x1, x2) > x && Math.min(x1, x2) < right && Math.max(y1, y2) > y && Math.min(y1, y2) < bottom,
      )
      expect(inside).toEqual([])
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(unprintable)
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(papers[paper].width - unprintable)
    }
    // Two marks meet in each gutter, one from either side.
    expect(2 * (layout.mark.gap + layout.mark.x)).toBeLessThan(layout.gutter.x)
    expect(2 * (layout.mark.gap + layout.mark.y)).toBeLessThan(layout.gutter.y)
  })

  it('leaves the ring whole, clear of the shoulders’ cut', () => {
    const { ring, shoulder, cell } = layout
    expect(ring.x - ring.radius).toBeGreaterThanOrEqual(2)
    expect(cell.height / 2 - ring.radius).toBeGreaterThan(shoulder)
  })
})

test('the tags of the still are 8 on A4, 93 by 63 mm', () => {
  const { cell } = layoutOf('a4', 8)
  expect(cell.width).toBeCloseTo(92.8)
  expect(cell.height).toBeCloseTo(63.5)
})

test('tags are dealt in order, each as often as wanted, onto as few sheets as hold them', () => {
  expect(sheetsOf(['a', 'b', 'c'], 3, 8)).toEqual([['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c'], ['c']])
  expect(sheetsOf(['a', 'b'], 4, 8)).toEqual([['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b']])
  expect(sheetsOf([], 3, 24)).toEqual([])
})
