import { geoPath, geoTransform } from 'd3-geo'
import type { District } from '#contract/district.ts'
import { pointOf } from '#domain/local-plane.ts'
import { riderAt } from '#domain/ride.ts'
import { framingOne, pixelOf } from '#features/tracking/map-camera.ts'
import { mattersOf, type MapScene } from '#features/tracking/map-scene.ts'
import { now } from '#platform/now.ts'

const svgOf = <K extends keyof SVGElementTagNameMap>(name: K, set: Record<string, string> = {}) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(set)) element.setAttribute(key, value)
  return element
}

const paints: Record<string, Record<string, string>> = {
  block: { style: 'fill: var(--map-block)' },
  building: { style: 'fill: var(--map-roof); fill-rule: evenodd' },
  park: { style: 'fill: var(--map-park)' },
  water: { style: 'fill: var(--map-water)' },
  street: { style: 'fill: none; stroke: var(--map-road)' },
}

/** The other way to draw the same: one SVG for the ground, moved by the compositor, and one for the way, written anew in every frame. */
export function drawAsSvg(root: Element, district: District, scene: MapScene): void {
  const metres = geoTransform({
    point(lon, lat) {
      const { x, y } = pointOf([lon, lat])
      this.stream.point(x, y)
    },
  })
  const path = geoPath(metres)
  const [[, ,], [width, height]] = path.bounds(district)
  const frame = document.createElement('div')
  frame.style.cssText = 'position:absolute;inset:0;overflow:hidden'
  const ground = svgOf('svg', { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) })
  ground.style.cssText = 'position:absolute;inset:0 auto auto 0;transform-origin:0 0;will-change:transform'
  for (const layer of ['block', 'building', 'park', 'water', 'street']) {
    const group = svgOf('g', paints[layer])
    for (const feature of district.features) {
      if (feature.properties.layer !== layer) continue
      const line = svgOf('path', { d: path(feature) ?? '' })
      if ('metres' in feature.properties) line.setAttribute('stroke-width', String(feature.properties.metres))
      group.append(line)
    }
    ground.append(group)
  }
  const way = svgOf('svg', { width: '100%', height: '100%', style: 'position:absolute;inset:0' })
  const ahead = svgOf('path', { style: 'fill:none;stroke:var(--map-route);stroke-width:8.5;stroke-linecap:round' })
  const ridden = svgOf('path', {
    style: 'fill:none;stroke:var(--ink-2);stroke-width:6;stroke-linecap:round;stroke-dasharray:1 11',
  })
  way.append(ridden, ahead)
  frame.append(ground, way)
  root.append(frame)
  const clear = { left: 78, top: 100, right: 331, bottom: 416 }
  const draw = () => {
    const fix = scene.ride && riderAt(scene.ride.leg, now())
    if (fix) {
      const { wishes, reach } = mattersOf(scene, fix)
      const camera = framingOne(wishes, clear, reach)
      ground.style.transform = `translate3d(${camera.x}px, ${camera.y}px, 0) scale(${camera.k})`
      const line = (points: typeof fix.ahead) =>
        points
          .map((point, i) => {
            const { x, y } = pixelOf(camera, point)
            return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
          })
          .join('')
      ahead.setAttribute('d', line(fix.ahead))
      ridden.setAttribute('d', line(fix.ridden))
    }
    requestAnimationFrame(draw)
  }
  draw()
}
