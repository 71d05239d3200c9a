import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom'
import type { Camera } from './map-camera.ts'

export interface Hands {
  /** Tells the hands where the camera is, so that they take it over from there. */
  follow: (camera: Camera) => void
  /** Whether a finger or the mouse is on the map. */
  busy: () => boolean
  close: () => void
}

/** How near hands may come, pixels a metre. */
export const handReach = { least: 0.12, most: 1.6 }

/** Drag, pinch, wheel and double tap on an element; `moved` hears every camera they make. `kept` holds a camera over the district. */
export function createHands(
  element: HTMLElement,
  still: boolean,
  kept: (camera: Camera) => Camera,
  moved: (camera: Camera) => void,
): Hands {
  let holding = false
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([handReach.least, handReach.most])
    .constrain((transform) => {
      const { k, x, y } = kept({ k: transform.k, x: transform.x, y: transform.y })
      return zoomIdentity.translate(x, y).scale(k)
    })
    .duration(still ? 0 : 250)
    .on('start', () => {
      holding = true
    })
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => moved({ k, x, y }))
    .on('end', () => {
      holding = false
    })
  const selection = select<HTMLElement, unknown>(element).call(behaviour)
  return {
    // The element keeps its transform itself; setting it there tells nobody, and costs nothing in every frame.
    follow: ({ k, x, y }) => {
      selection.property('__zoom', zoomIdentity.translate(x, y).scale(k))
    },
    busy: () => holding,
    close: () => {
      selection.on('.zoom', null)
    },
  }
}
