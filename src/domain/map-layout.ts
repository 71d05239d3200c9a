/** A point of the drawing, in its own units, right and down. */
export interface Spot {
  x: number
  y: number
}
export interface Box extends Spot {
  width: number
  height: number
}

const rounds = 240

/**
 * Places on a small drawing so that each keeps its direction from the others but none lies on another: directions are roughly
 * true, lengths are not. In: degrees north and east; the room there is; how far apart two must be at least. The same places
 * always give the same drawing.
 */
export function layOut(places: readonly { lat: number; lng: number }[], room: Box, apart: number): Spot[] {
  const spots = fit(places.map(flat(places)), room)
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(spots, apart)) break
    for (const spot of spots) keepIn(spot, room)
  }
  return spots.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
}

/** Degrees as a flat map has them around where the way ended, the short way round the globe. */
function flat(places: readonly { lat: number; lng: number }[]) {
  const end = places.at(-1) ?? { lat: 0, lng: 0 }
  const middle = places.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, places.length)
  const narrow = Math.cos((middle * Math.PI) / 180)
  return ({ lat, lng }: { lat: number; lng: number }): Spot => ({
    x: (((((lng - end.lng + 540) % 360) + 360) % 360) - 180) * narrow,
    y: -lat,
  })
}

/** As large as the room allows, in its middle. */
function fit(points: readonly Spot[], room: Box): Spot[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(room.width / Math.max(right - left, 1e-6), room.height / Math.max(bottom - top, 1e-6))
  return points.map(({ x, y }) => ({
    x: room.x + room.width / 2 + (x - (left + right) / 2) * scale,
    y: room.y + room.height / 2 + (y - (top + bottom) / 2) * scale,
  }))
}

/** One round of pushing; whether anything was too close. Two in one spot part sideways, by their order. */
function pushApart(spots: Spot[], apart: number): boolean {
  let moved = false
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const distance = Math.hypot(dx, dy)
      if (distance >= apart - 0.01) continue
      moved = true
      const [ux, uy] = distance < 1e-3 ? [Math.cos(i), Math.sin(i)] : [dx / distance, dy / distance]
      const push = (apart - distance) / 2
      a.x -= ux * push
      a.y -= uy * push
      b.x += ux * push
      b.y += uy * push
    }
  }
  return moved
}

function keepIn(spot: Spot, room: Box): void {
  spot.x = Math.min(room.x + room.width, Math.max(room.x, spot.x))
  spot.y = Math.min(room.y + room.height, Math.max(room.y, spot.y))
}
