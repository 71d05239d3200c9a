import type { Point } from '#contract/parcel.ts'

/** How metres become pixels of the map: `pixel = k * metre + (x, y)`, as d3-zoom has it. */
export interface Camera extends Point {
  k: number
}

/** A rectangle in pixels of the map. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** How far in and out, in pixels a metre. */
export interface Reach {
  least: number
  most: number
}

/** Spare height stays above what is shown, as far as this; the rest is shared. */
const mostAbove = 120

/** A point of the district in pixels of the map. */
export const pixelOf = ({ k, x, y }: Camera, point: Point): Point => ({ x: k * point.x + x, y: k * point.y + y })

/** The other way round. */
export const metreOf = ({ k, x, y }: Camera, pixel: Point): Point => ({ x: (pixel.x - x) / k, y: (pixel.y - y) / k })

/**
 * The camera that shows all points inside the clear box. The first point counts most: when the least scale still does not
 * take all of them, it stays in the box and the others come as near as they can. No points: the same camera at the origin.
 */
export function framing(points: readonly Point[], clear: Box, { least, most }: Reach): Camera {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const first = points[0] ?? { x: 0, y: 0 }
  const [left, right] = [Math.min(...xs, first.x), Math.max(...xs, first.x)]
  const [top, bottom] = [Math.min(...ys, first.y), Math.max(...ys, first.y)]
  const [across, down] = [clear.right - clear.left, clear.bottom - clear.top]
  const k = Math.min(
    most,
    Math.max(least, Math.min(across / Math.max(1, right - left), down / Math.max(1, bottom - top))),
  )
  const spareX = across - (right - left) * k
  const spareY = down - (bottom - top) * k
  const above = spareY > 0 ? Math.max(spareY / 2, Math.min(spareY, mostAbove)) : spareY / 2
  return {
    k,
    x: held(clear.left + spareX / 2 - k * left, clear.left - k * first.x, clear.right - k * first.x),
    y: held(clear.top + above - k * top, clear.top - k * first.y, clear.bottom - k * first.y),
  }
}

/**
 * The camera for the first wish that fits into the clear box, at least at the least scale; for the last one when none does.
 * So a small map shows less of the way instead of all of it cut off.
 */
export function framingOne(wishes: readonly (readonly Point[])[], clear: Box, reach: Reach): Camera {
  const fits = wishes.find((points) => {
    const made = framing(points, clear, reach)
    return points.every((point) => {
      const { x, y } = pixelOf(made, point)
      return x >= clear.left - 1 && x <= clear.right + 1 && y >= clear.top - 1 && y <= clear.bottom + 1
    })
  })
  return framing(fits ?? wishes.at(-1) ?? [], clear, reach)
}

/** A value between two bounds; the middle of them when the box is inside out. */
const held = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))

/** How fast the camera comes to rest: after this long, about a third of the way is left. */
const restMs = 260

/** The next camera on the way from one to another, after some milliseconds; `to` itself once nobody can tell them apart. */
export function eased(from: Camera, to: Camera, ms: number, clear: Box): Camera {
  const middle = { x: (clear.left + clear.right) / 2, y: (clear.top + clear.bottom) / 2 }
  const part = 1 - Math.exp(-Math.max(0, ms) / restMs)
  const k = from.k * (to.k / from.k) ** part
  const [a, b] = [metreOf(from, middle), metreOf(to, middle)]
  const here = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
  const camera = { k, x: middle.x - k * here.x, y: middle.y - k * here.y }
  const off = Math.hypot(b.x - here.x, b.y - here.y) * k + Math.abs(Math.log(to.k / k)) * 400
  return off < 0.4 ? to : camera
}

/** The same view in a map of another size: what stood in the middle of the clear box stays there. */
export function resized(camera: Camera, before: Box, clear: Box): Camera {
  const dx = (clear.left + clear.right - before.left - before.right) / 2
  const dy = (clear.top + clear.bottom - before.top - before.bottom) / 2
  return { k: camera.k, x: camera.x + dx, y: camera.y + dy }
}

/** Whether every corner of a view lies in what was painted, `margin` pixels inside its edges. */
export const covers = (painted: Box, view: Box, margin = 0): boolean =>
  painted.left + margin <= view.left &&
  painted.top + margin <= view.top &&
  painted.right - margin >= view.right &&
  painted.bottom - margin >= view.bottom

/** A box drawn with one camera, seen through another. */
export function through(box: Box, drawn: Camera, camera: Camera): Box {
  const a = pixelOf(camera, metreOf(drawn, { x: box.left, y: box.top }))
  const b = pixelOf(camera, metreOf(drawn, { x: box.right, y: box.bottom }))
  return { left: a.x, top: a.y, right: b.x, bottom: b.y }
}
