import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { type Box, type Camera, metreOf, pixelOf } from './map-camera.ts'
import type { Layers, Shape } from './map-layers.ts'
import { Lettering, type Label } from './map-lettering.ts'

/** What one painting of the ground shows. Pixels are the painting's own, from its corner. */
export interface Painting {
  /** From metres to the painting's pixels. */
  camera: Camera
  width: number
  height: number
  /** Height of a name's letters, and how wide a text is in them, pixels. */
  letterSize: number
  widthOf: (text: string) => number
  nameOf: (names: Names) => string
  /** What is in sight of the painting now, pixels. */
  seen: Box
  pins: readonly (Point & { r: number })[]
  /** Ways that names keep off, metres. */
  routes: readonly (readonly Point[])[]
}

/** Below this many pixels a metre, houses and trees are specks and stay away. */
const leastForHouses = 0.13
const mostForQuarters = 0.3
/** How many things are drawn before there is a rest. */
const drawnInARow = 6

/** An element of a drawing; what it looks like stands in the style sheet, by its layer. */
export function drawn<K extends keyof SVGElementTagNameMap>(name: K, set: Record<string, string | number> = {}) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(set)) element.setAttribute(key, String(value))
  return element
}

/** Draws the ground into an SVG that may be on the page already, piece by piece, so that whoever asks may rest in between. */
export function* paint(svg: SVGSVGElement, layers: Layers, painting: Painting): Generator<undefined, void> {
  const { camera, width, height } = painting
  const a = metreOf(camera, { x: 0, y: 0 })
  const b = metreOf(camera, { x: width, y: height })
  const view = { left: a.x, top: a.y, right: b.x, bottom: b.y }
  const ground = drawn('g', { transform: `translate(${camera.x} ${camera.y}) scale(${camera.k})` })
  svg.append(ground)

  function* layer<S extends Shape>(name: string, shapes: readonly S[], margin = 0, width?: (shape: S) => number) {
    const group = drawn('g', { 'data-layer': name })
    ground.append(group)
    let count = 0
    for (const shape of shapes) {
      if (!meets(shape.box, view, margin)) continue
      group.append(drawn('path', { d: shape.outline(), ...(width && { 'stroke-width': width(shape) }) }))
      if (++count % drawnInARow === 0) yield
    }
    yield
  }
  const wide = ({ metres }: { metres: number }) => Math.max(metres, 1.2 / camera.k)
  yield* layer('block', layers.blocks)
  yield* layer('park', layers.parks)
  if (camera.k > leastForHouses) {
    yield* layer('building', layers.buildings)
    yield* layer('tree', layers.trees)
  }
  yield* layer('bank', layers.waters, 20, ({ bank }) => bank * 2)
  yield* layer('water', layers.waters)
  yield* layer('street', layers.roads, 40, wide)
  yield* layer('street', layers.bridges, 40, wide)
  const names = drawn('g', { 'data-layer': 'name' })
  svg.append(names)
  yield* letter(names, layers, painting)
}

const meets = (box: Box, view: Box, margin: number): boolean =>
  box.left - margin < view.right &&
  box.right + margin > view.left &&
  box.top - margin < view.bottom &&
  box.bottom + margin > view.top

function* letter(group: SVGGElement, layers: Layers, painting: Painting): Generator<undefined, void> {
  const { camera, width, height, letterSize, widthOf, nameOf, seen, pins, routes } = painting
  const lettering = new Lettering({
    widthOf,
    size: letterSize,
    painted: { left: 0, top: 0, right: width, bottom: height },
    seen,
    pins,
    routes: routes.map((route) => route.map((point) => pixelOf(camera, point))),
  })
  const onPaper = (ways: readonly (readonly Point[])[]) => ways.map((way) => way.map((point) => pixelOf(camera, point)))
  let written = 0
  const write = (kind: string) => {
    for (const label of lettering.labels.slice(written)) group.append(textOf(label, kind, letterSize))
    written = lettering.labels.length
  }
  for (const { names, metres, ways } of layers.streets) {
    lettering.add({ name: nameOf(names), ways: onPaper(ways) })
    // A name wider than its street keeps a little paper around it.
    write(metres * camera.k > letterSize ? 'on' : 'over')
    yield
  }
  for (const spot of layers.spots) {
    // A quarter is a word for those who see the whole of it.
    if (spot.of === 'quarter' && camera.k > mostForQuarters) continue
    lettering.addAt(nameOf(spot.names), pixelOf(camera, spot), spot.turn)
    write(spot.of)
    yield
  }
}

/** A label as elements; each piece turned about its own middle. */
function textOf({ letters }: Label, kind: string, size: number): SVGGElement {
  const group = drawn('g', { 'data-name': kind })
  for (const { text, x, y, turn } of letters) {
    const piece = drawn('text', {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`,
      y: (size * 0.36).toFixed(1),
    })
    piece.textContent = text
    group.append(piece)
  }
  return group
}
