// Flat pictures seen from a side: a light turn, and a body made of the same outline many times, one behind the other.
import { kept, mirrored } from './pictures.mjs'

/** A picture round 0, 0, turned a little to one side: narrower, sheared as the near side comes forward, lit by the turn. */
export function turned(ctx, picture, size, yaw) {
  ctx.save()
  ctx.transform(Math.cos(yaw), 0.1 * Math.sin(yaw), 0, 1, 0, 0)
  ctx.drawImage(picture, -size / 2, -size / 2, size, size)
  ctx.restore()
}

/** The outline of a picture, filled with colours from top to bottom and darkened by `dark`. */
const flat = (picture, colours, dark) =>
  kept(picture.width, picture.height, (ctx) => {
    const fill = ctx.createLinearGradient(0, 0, 0, picture.height)
    colours.forEach(([at, colour]) => fill.addColorStop(at, colour))
    for (const style of [fill, `rgb(20 8 12 / ${dark})`]) {
      ctx.fillStyle = style
      ctx.fillRect(0, 0, picture.width, picture.height)
    }
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(picture, 0, 0)
  })

/**
 * Prepares a picture as a body. `depth`: thickness in pixels of the picture; `round`: how much the outline shrinks towards
 * front and back (1 = a ball, 0 = a slab); `step`: pixels between two layers; `least`: how narrow it may become;
 * `side`: colours of the sides, top to bottom.
 */
export function solid(picture, { depth, round = 0.1, step = 1, least = 0.004, side, centre = [0.5, 0.5] }) {
  const [front, back] = [picture, mirrored(picture)]
  // The sides are hollow in their middle, so less light falls there.
  const darks = Array.from({ length: 12 }, (_, i) => 0.32 * (1 - i / 11))
  const [edges, edgesBack] = [front, back].map((one) => darks.map((dark) => flat(one, side, dark)))
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
      ctx.scale(Math.max(least, Math.abs(cos)) * scale * shrink, scale * shrink)
      ctx.translate(-picture.width * centre[0], -picture.height * centre[1])
      // The two sides of a thing look alike: what lies behind its middle is seen mirrored.
      const behind = z * cos < 0
      ctx.drawImage((behind ? edgesBack : edges)[Math.round(Math.min(1, far) ** 1.5 * 11)], 0, 0)
      if (i === order.length - 1) {
        ctx.globalAlpha = light
        ctx.drawImage(front, 0, 0)
      }
      ctx.restore()
    })
  }
}
