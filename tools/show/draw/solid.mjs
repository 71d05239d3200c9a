// Flat pictures seen from a side: a light turn, and a body made of the same outline many times, one behind the other.
import { kept, mirrored } from './pictures.mjs'

/** A picture round 0, 0, turned a little to one side: narrower, sheared as the near side comes forward, lit by the turn. */
export function turned(ctx, picture, size, yaw) {
  ctx.save()
  ctx.transform(Math.cos(yaw), 0.1 * Math.sin(yaw), 0, 1, 0, 0)
  ctx.drawImage(picture, -size / 2, -size / 2, size, size)
  ctx.restore()
}

/** The outline of a picture, filled with colours from top to bottom. */
const flat = (picture, colours) =>
  kept(picture.width, picture.height, (ctx) => {
    const fill = ctx.createLinearGradient(0, 0, 0, picture.height)
    colours.forEach(([at, colour]) => fill.addColorStop(at, colour))
    ctx.fillStyle = fill
    ctx.fillRect(0, 0, picture.width, picture.height)
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(picture, 0, 0)
  })

/**
 * Prepares a picture as a body. `depth`: thickness in pixels of the picture; `round`: how much the outline shrinks towards
 * front and back (1 = a ball, 0 = a slab); `step`: pixels between two layers; `side`: colours of the sides, top to bottom.
 */
export function solid(picture, { depth, round = 0.1, step = 1, side, centre = [0.5, 0.5] }) {
  const [front, back] = [picture, mirrored(picture)]
  const [edge, edgeBack] = [flat(front, side), flat(back, side)]
  const layers = []
  for (let z = -depth / 2; z <= depth / 2 + 0.01; z += step) layers.push(z)
  /** Draws it round 0, 0, `size` wide, turned by `yaw` (radians); `light`: how bright what faces us is. */
  return (ctx, { size, yaw, light = 1 }) => {
    const scale = size / picture.width
    const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
    const order = cos >= 0 ? layers : layers.toReversed()
    order.forEach((z, i) => {
      const far = Math.abs(z) / (depth / 2)
      const shrink = 1 - round * (1 - Math.sqrt(Math.max(0, 1 - far ** 6 * 0.98)))
      ctx.save()
      ctx.translate(sin * z * scale, 0)
      ctx.scale(Math.max(0.004, Math.abs(cos)) * scale * shrink, scale * shrink)
      ctx.translate(-picture.width * centre[0], -picture.height * centre[1])
      // The two sides of a thing look alike: what lies behind its middle is seen mirrored.
      const behind = z * cos < 0 !== cos < 0
      ctx.drawImage(behind ? edgeBack : edge, 0, 0)
      if (i === order.length - 1) {
        ctx.globalAlpha = light
        ctx.drawImage(behind ? back : front, 0, 0)
      }
      ctx.restore()
    })
  }
}
