import { type Box, type Camera, covers, through } from './map-camera.ts'
import type { Layers } from './map-layers.ts'
import { drawn, paint, type Painting } from './map-painting.ts'

/** What to paint, but for where: the ground knows that. `key` changes whenever the painting would come out another one. */
export type Look = Omit<Painting, 'camera' | 'width' | 'height'> & { key: string }

export interface Sight {
  camera: Camera
  width: number
  height: number
  /** Nobody has a hand on the map: sharpen it. */
  settled: boolean
}

interface Painted {
  svg: SVGSVGElement
  camera: Camera
  box: Box
  key: string
}

/** How much more than the map is painted on every side, as a part of it: so far it is moved without painting. */
const spare = 0.45

/** Goes on for at most `ms`. True when all is done. */
function workOn(steps: Generator<undefined, void>, ms: number): boolean {
  const until = performance.now() + ms
  while (performance.now() < until) if (steps.next().done) return true
  return false
}

/**
 * The ground: an SVG larger than the map, which the compositor moves and stretches. When it ends or has become coarse another one
 * grows under it, a little in every frame, and takes its place when it is whole.
 */
export function createGround(holder: HTMLElement) {
  let front: Painted | undefined
  let job: { steps: Generator<undefined, void>; painted: Painted } | undefined

  const stale = (sight: Sight, { key }: { key: string }): boolean => {
    if (!front || front.key !== key) return true
    const { width, height, camera } = sight
    const edge = Math.min(width, height) * spare * 0.35
    const view = { left: 0, top: 0, right: width, bottom: height }
    if (!covers(through(front.box, front.camera, camera), view, edge)) return true
    return sight.settled && Math.abs(camera.k / front.camera.k - 1) > 0.002
  }

  const begin = (sight: Sight, look: Look, layers: Layers) => {
    const { camera } = sight
    const [dx, dy] = [Math.round(sight.width * spare), Math.round(sight.height * spare)]
    const [width, height] = [sight.width + 2 * dx, sight.height + 2 * dy]
    const own = { k: camera.k, x: camera.x + dx, y: camera.y + dy }
    const { left, top, right, bottom } = look.seen
    const painting: Painting = {
      ...look,
      width,
      height,
      camera: own,
      seen: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
      pins: look.pins.map((pin) => ({ ...pin, x: pin.x + dx, y: pin.y + dy })),
    }
    const svg = drawn('svg', { width, height })
    holder.prepend(svg)
    const box = { left: 0, top: 0, right: width, bottom: height }
    job = { steps: paint(svg, layers, painting), painted: { svg, camera: own, box, key: look.key } }
  }

  const place = ({ svg, camera: own }: Painted, camera: Camera) => {
    const scale = camera.k / own.k
    const level = Math.abs(scale - 1) < 1e-6
    const [x, y] = [camera.x - scale * own.x, camera.y - scale * own.y]
    svg.style.transform = `translate3d(${x}px, ${y}px, 0)${level ? '' : ` scale(${scale})`}`
  }

  return {
    /** Paints for at most `ms` if there is anything to paint, and puts the ground where the camera wants it. True while more is to come. */
    frame(sight: Sight, look: (key: string) => Look, key: string, layers: Layers, ms: number): boolean {
      if (!job && stale(sight, { key })) begin(sight, look(key), layers)
      if (job && workOn(job.steps, ms)) {
        front?.svg.remove()
        front = job.painted
        job = undefined
      }
      if (front) place(front, sight.camera)
      if (job) place(job.painted, sight.camera)
      return job !== undefined || stale(sight, { key })
    },
    /** Whether there is any ground to see. */
    painted: (): boolean => front !== undefined,
    close(): void {
      front?.svg.remove()
      job?.painted.svg.remove()
      front = job = undefined
    },
  }
}
