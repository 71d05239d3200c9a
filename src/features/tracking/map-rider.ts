import type { RiderFix } from '#domain/ride.ts'
import { currentClock, now } from '#platform/now.ts'
import { type Camera, pixelOf } from './map-camera.ts'
import { createRoute } from './map-route.ts'
import { postureOf, type Posture } from './map-scooter.ts'
import type { MapScene } from './map-scene.ts'

/** The rider is redrawn after so many pixels, and looked at again after so many ms at the latest. */
const leastMove = 0.2
const longestRest = 400
/** With less motion the rider goes on by jumps, ms. */
const jumpMs = 1000

/** The scooter and the way it takes. With `still` it goes on by jumps. */
export function createRider(rider: HTMLElement, route: SVGSVGElement, still: boolean) {
  const drawRoute = createRoute(route)
  let posture: Posture | undefined
  let drawn: { camera: Camera; x: number; y: number; at: number } | undefined

  const turn = (next: Posture) => {
    if (next.west !== posture?.west) rider.dataset.west = next.west ? 'yes' : 'no'
    if (next.tilt !== posture?.tilt) rider.style.setProperty('--tilt', `${Math.round(next.tilt)}deg`)
    posture = next
  }

  return {
    /** The camera that was drawn for, if any. */
    camera: (): Camera | undefined => drawn?.camera,
    /** Draws anew next time, moved or not. */
    forget(): void {
      drawn = undefined
    },
    /** Draws rider and route when they moved enough. Tells after how many ms to look again; undefined when nothing will move. */
    draw({ ride, standing }: MapScene, fix: RiderFix | undefined, camera: Camera, time: number): number | undefined {
      const at = fix ?? standing
      rider.hidden = at === undefined
      const pixel = at && pixelOf(camera, at)
      const moved = pixel && drawn ? Math.hypot(pixel.x - drawn.x, pixel.y - drawn.y) : Infinity
      const sinceDrawn = drawn ? time - drawn.at : Infinity
      if (drawn?.camera !== camera || moved >= leastMove) {
        if (pixel) rider.style.transform = `translate3d(${pixel.x}px, ${pixel.y}px, 0)`
        turn(fix ? postureOf(fix.heading, posture) : (posture ?? postureOf(0)))
        drawRoute(camera, fix && ride?.leg, fix?.metresLeft ?? 0)
        drawn = { camera, x: pixel?.x ?? 0, y: pixel?.y ?? 0, at: time }
      }
      const end = ride?.leg.at(-1)?.at
      const rate = currentClock()?.rate ?? 1
      if (rate === 0 || end === undefined || now() > end) return undefined
      if (still) return jumpMs
      const speed = Number.isFinite(moved) && sinceDrawn > 0 ? moved / sinceDrawn : 1
      return Math.min(longestRest / rate, speed > 0 ? leastMove / speed : longestRest)
    },
  }
}
