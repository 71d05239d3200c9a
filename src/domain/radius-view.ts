/** A point, right and down. */
interface Spot {
  x: number
  y: number
}

/** Somewhere to bring things: where it is, and how far it is to go there. */
export interface Reached {
  at: Spot
  distanceMetres: number
}

/** The drawing around a store: its directions are true, and its lengths are ways to go, so that the ring is the rider's reach. */
export interface RadiusView {
  width: number
  height: number
  store: Spot
  /** The ring's radius. */
  reach: number
  place: (reached: Reached) => Spot
  /** Where the way to a place meets the ring; for one inside the ring the place itself. */
  edge: (reached: Reached) => Spot
}

const size = { width: 390, height: 342 }
const store = { x: 150, y: 210 }
const fullReach = 124
/** How much of the drawing's edge stays clear of pins. */
const clear = { side: 34, top: 110, bottom: 76 }

/**
 * Lays out places around the store at `storeAt`, the limit as a ring. The ring is as large as the drawing allows and smaller when
 * a place would fall off its edge.
 */
export function radiusView(storeAt: Spot, limitMetres: number, places: readonly Reached[]): RadiusView {
  const towards = ({ at }: Reached): Spot => {
    const [dx, dy] = [at.x - storeAt.x, at.y - storeAt.y]
    const length = Math.hypot(dx, dy) || 1
    return { x: dx / length, y: dy / length }
  }
  const room = (reached: Reached): number => {
    const { x, y } = towards(reached)
    const across = x > 0 ? (size.width - clear.side - store.x) / x : x < 0 ? (store.x - clear.side) / -x : Infinity
    const down = y > 0 ? (size.height - clear.bottom - store.y) / y : y < 0 ? (store.y - clear.top) / -y : Infinity
    return Math.min(across, down)
  }
  const scale = Math.min(
    fullReach / limitMetres,
    ...places.map((reached) => room(reached) / Math.max(1, reached.distanceMetres)),
  )
  const along = (reached: Reached, metres: number): Spot => {
    const { x, y } = towards(reached)
    return { x: store.x + x * metres * scale, y: store.y + y * metres * scale }
  }
  return {
    ...size,
    store,
    reach: limitMetres * scale,
    place: (reached) => along(reached, reached.distanceMetres),
    edge: (reached) => along(reached, Math.min(reached.distanceMetres, limitMetres)),
  }
}
