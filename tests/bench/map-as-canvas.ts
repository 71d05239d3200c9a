import type { District } from '#contract/district.ts'
import { riderAt } from '#domain/ride.ts'
import { type Camera, covers, framingOne, pixelOf, through } from '#features/tracking/map-camera.ts'
import { type Layers, layersOf, type Shape } from '#features/tracking/map-layers.ts'
import { type MapScene, mattersOf } from '#features/tracking/map-scene.ts'
import { now } from '#platform/now.ts'

/** Another way to draw the same: a canvas for the ground, painted larger than the map and moved by the compositor, and one for the way, painted in every frame. */
export function drawAsCanvas(root: Element, district: District, scene: MapScene): void {
  const reading = layersOf(district)
  let step = reading.next()
  while (!step.done) step = reading.next()
  const layers: Layers = step.value
  const [width, height] = [root.clientWidth, root.clientHeight]
  const density = window.devicePixelRatio
  const style = getComputedStyle(root)
  const role = (name: string): string => style.getPropertyValue(name).trim()
  const make = (w: number, h: number) => {
    const canvas = document.createElement('canvas')
    canvas.width = w * density
    canvas.height = h * density
    canvas.style.cssText = `position:absolute;inset:0 auto auto 0;width:${w}px;height:${h}px;transform-origin:0 0`
    root.append(canvas)
    return canvas
  }
  const spare = { x: width * 0.45, y: height * 0.45 }
  const size = { width: width + 2 * spare.x, height: height + 2 * spare.y }
  const ground = make(size.width, size.height)
  const way = make(width, height)
  const paths = new Map<Shape, Path2D>()
  const pathOf = (shape: Shape): Path2D => {
    const path = paths.get(shape) ?? new Path2D(shape.outline())
    paths.set(shape, path)
    return path
  }
  const paint = ({ k, x, y }: Camera) => {
    const context = ground.getContext('2d', { alpha: false })
    if (!context) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = role('--map-road')
    context.fillRect(0, 0, ground.width, ground.height)
    context.setTransform(k * density, 0, 0, k * density, x * density, y * density)
    const fill = (shapes: readonly Shape[], colour: string) => {
      context.fillStyle = colour
      for (const shape of shapes) context.fill(pathOf(shape), 'evenodd')
    }
    fill(layers.blocks, role('--map-block'))
    fill(layers.parks, role('--map-park'))
    fill(layers.buildings, role('--map-roof'))
    fill(layers.waters, role('--map-water'))
    context.strokeStyle = role('--map-road')
    for (const road of layers.roads) {
      context.lineWidth = road.metres
      context.stroke(pathOf(road))
    }
  }
  let painted: Camera | undefined
  const draw = () => {
    const fix = scene.ride && riderAt(scene.ride.leg, now())
    const context = way.getContext('2d')
    if (fix && context) {
      const { wishes, reach } = mattersOf(scene, fix)
      const camera = framingOne(wishes, { left: 78, top: 100, right: 331, bottom: 416 }, reach)
      const view = { left: 0, top: 0, right: width, bottom: height }
      const box = { left: 0, top: 0, right: size.width, bottom: size.height }
      if (!painted || painted.k !== camera.k || !covers(through(box, painted, camera), view)) {
        painted = { k: camera.k, x: camera.x + spare.x, y: camera.y + spare.y }
        paint(painted)
      }
      ground.style.transform = `translate3d(${camera.x - painted.x}px, ${camera.y - painted.y}px, 0)`
      context.setTransform(density, 0, 0, density, 0, 0)
      context.clearRect(0, 0, width, height)
      context.lineCap = 'round'
      for (const [line, colour, wide, dash] of [
        [fix.ridden, role('--ink-2'), 6, [1, 11]],
        [fix.ahead, role('--map-casing'), 15, []],
        [fix.ahead, role('--map-route'), 8.5, []],
      ] as const) {
        context.beginPath()
        for (const point of line) {
          const { x, y } = pixelOf(camera, point)
          context.lineTo(x, y)
        }
        context.strokeStyle = colour
        context.lineWidth = wide
        context.setLineDash([...dash])
        context.stroke()
      }
    }
    requestAnimationFrame(draw)
  }
  draw()
}
