import type { Point } from '#contract/parcel.ts'
import type { RiderFix } from '#domain/ride.ts'
import { type Camera, pixelOf } from './map-camera.ts'
import type { RideFor } from './map-scene.ts'

/** The way over the ground: three paths in the map's pixels, told apart by `data-way`. What they look like stands in the style sheet. */
export function createRoute(svg: SVGSVGElement) {
  const path = (kind: string) => svg.querySelector(`[data-way=${kind}]`)
  const [ridden, casing, ahead] = [path('ridden'), path('casing'), path('ahead')]
  return (camera: Camera, ride: { fix: RiderFix; for: RideFor } | undefined): void => {
    const rest = ride ? lineOf(camera, ride.fix.ahead) : ''
    // Vermilion is for what comes to you; a rider who fetches it or takes it back rides in ink, and leaves no dots.
    ridden?.setAttribute('d', ride?.for === 'door' ? lineOf(camera, ride.fix.ridden) : '')
    casing?.setAttribute('d', rest)
    ahead?.setAttribute('d', rest)
  }
}

function lineOf(camera: Camera, way: readonly Point[]): string {
  if (way.length < 2) return ''
  let text = ''
  for (const point of way) {
    const { x, y } = pixelOf(camera, point)
    text += `${text === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
  }
  return text
}
