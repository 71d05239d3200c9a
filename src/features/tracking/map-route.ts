import type { Leg } from '#contract/parcel.ts'
import { type Camera, pixelOf } from './map-camera.ts'

/**
 * The way over the ground, as an SVG whose paths all run the whole way: what lies ahead is a single dash that begins at the rider and
 * hides the dots under it. So a frame writes one number, and a camera that only moves none.
 */
export function createRoute(svg: SVGSVGElement) {
  const paths = svg.querySelectorAll('path')
  const ahead = svg.querySelector('g')
  let drawn: { camera: Camera; leg: Leg; length: number } | undefined

  /** Draws the leg for a camera, ridden but for the last `metresLeft`; no leg, no way. */
  return (camera: Camera, leg: Leg | undefined, metresLeft: number): void => {
    if (!leg) {
      if (drawn) for (const path of paths) path.removeAttribute('d')
      drawn = undefined
      return
    }
    if (drawn?.leg !== leg || drawn.camera.k !== camera.k) {
      const { text, length } = lineOf(camera, leg)
      for (const path of paths) path.setAttribute('d', text)
      ahead?.setAttribute('stroke-dasharray', `${length} ${length + 40}`)
      drawn = { camera, leg, length }
    }
    svg.style.transform = `translate3d(${camera.x - drawn.camera.x}px, ${camera.y - drawn.camera.y}px, 0)`
    // A dash that begins later by so much: what is ridden lies in the gap before it.
    const ridden = Math.max(0, drawn.length - metresLeft * camera.k)
    ahead?.setAttribute('stroke-dashoffset', (-ridden).toFixed(2))
    ahead?.setAttribute('visibility', metresLeft * camera.k < 0.5 ? 'hidden' : 'visible')
  }
}

/** A leg as the text of a path, and how long that is in pixels. */
function lineOf(camera: Camera, leg: Leg): { text: string; length: number } {
  let [text, length] = ['', 0]
  let last: { x: number; y: number } | undefined
  for (const fix of leg) {
    const { x, y } = pixelOf(camera, fix)
    text += `${last ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`
    if (last) length += Math.hypot(x - last.x, y - last.y)
    last = { x, y }
  }
  return { text, length }
}
