import type { Point } from '#contract/parcel.ts'
import { type Camera, pixelOf } from './map-camera.ts'

/** Room that names leave free: a circle, in pixels of the map. */
export type Free = Point & { r: number }

/** The pins of a map: elements that say where they stand (`data-x`, `data-y`, metres), and how far names keep off (`data-r`, from a middle `data-up` above). */
export function createPins(holder: HTMLElement) {
  let pins: { element: HTMLElement; at: Point; r: number; up: number }[] = []
  return {
    /** Looks again which pins there are. */
    read(): void {
      pins = [...holder.querySelectorAll<HTMLElement>('[data-x]')].map((element) => ({
        element,
        at: { x: Number(element.dataset.x), y: Number(element.dataset.y) },
        r: Number(element.dataset.r),
        up: Number(element.dataset.up ?? 0),
      }))
    },
    place(camera: Camera): void {
      for (const { element, at } of pins) {
        const { x, y } = pixelOf(camera, at)
        element.style.transform = `translate3d(${x}px, ${y}px, 0)`
      }
    },
    free: (camera: Camera): Free[] =>
      pins.map(({ at, r, up }) => {
        const { x, y } = pixelOf(camera, at)
        return { x, y: y - up, r }
      }),
  }
}

/** The room of a rider who does not move, with what is said under the scooter. */
export function freeOfRider(camera: Camera, at: Point): Free[] {
  const { x, y } = pixelOf(camera, at)
  return [{ x, y: y - 8, r: 38 }, ...[-52, -18, 18, 52].map((across) => ({ x: x + across, y: y + 42, r: 20 }))]
}
