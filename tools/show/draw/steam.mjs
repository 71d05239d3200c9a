// What rises: steam, bubbles, dust in the light, confetti that falls.
import { part, seeded, wave } from './loop.mjs'
import { spot } from './pictures.mjs'

/** A plume over x, y: `rise` pixels high, `wide` at its foot, `count` puffs, each living `1 / rate` of the loop. */
export function plume({ x, y, rise = 230, wide = 90, count = 16, rate = 3, strength = 1, seed = 1 }) {
  const chance = seeded(seed)
  const puff = spot(128, [
    [0, 'rgb(255 246 236 / .34)'],
    [0.45, 'rgb(255 240 226 / .15)'],
    [1, 'rgb(255 236 220 / 0)'],
  ])
  const puffs = Array.from({ length: count }, (_, i) => ({
    begin: (i + 0.8 * chance()) / count,
    side: chance() * 2 - 1,
    drift: chance(),
    size: 0.75 + 0.5 * chance(),
    speed: rate + (i % 2),
  }))
  return (ctx, p, more = 1) => {
    ctx.save()
    ctx.globalCompositeOperation = 'screen'
    for (const { begin, side, drift, size, speed } of puffs) {
      const life = part(p * speed + begin)
      const px = x + side * wide * (0.5 + 0.45 * life) + 20 * life * wave(p, 2, drift)
      const wideNow = (46 + 128 * life) * size
      ctx.globalAlpha = Math.min(1, strength * more * Math.sin(Math.PI * Math.min(1, life * 1.05)) ** 1.3)
      ctx.drawImage(puff, px - wideNow / 2, y - rise * life ** 0.85 - wideNow * 0.62, wideNow, wideNow * 1.24)
    }
    ctx.restore()
  }
}

/** Bubbles that swell and burst on a round of water. */
export function boil({ x, y, rx, ry, count = 22, rate = 9, seed = 3 }) {
  const chance = seeded(seed)
  const bubbles = Array.from({ length: count }, (_, i) => {
    const far = Math.sqrt(chance()) * 0.86
    const around = chance() * 7
    return {
      dx: far * Math.cos(around) * rx,
      dy: far * Math.sin(around) * ry,
      size: 4 + 7 * chance(),
      begin: chance(),
      speed: rate + (i % 4),
    }
  })
  return (ctx, p) => {
    for (const { dx, dy, size, begin, speed } of bubbles) {
      const life = part(p * speed + begin)
      const now = size * Math.sin(Math.PI * life ** 0.7)
      ctx.globalAlpha = 0.75
      ctx.fillStyle = 'rgb(255 255 255 / .35)'
      ctx.strokeStyle = 'rgb(255 255 255 / .8)'
      ctx.lineWidth = 1.2
      ctx.beginPath()
      ctx.ellipse(x + dx, y + dy, now, now * 0.72, 0, 0, 7)
      ctx.fill()
      ctx.stroke()
    }
    ctx.globalAlpha = 1
  }
}

/** Small lights that drift up (`fall` under 0) or come down, in a box of the stage. */
export function motes({ box: [left, top, wide, high], count = 26, rate = 1, fall = -1, colours, size = 5, seed = 11 }) {
  const chance = seeded(seed)
  const lights = colours.map((colour) =>
    spot(32, [
      [0, colour],
      [0.35, colour],
      [1, 'rgb(255 200 120 / 0)'],
    ]),
  )
  const row = Array.from({ length: count }, (_, i) => ({
    x: chance(),
    begin: chance(),
    drift: chance(),
    near: 0.5 + chance(),
    sprite: lights[i % lights.length],
    speed: rate + (i % 2),
  }))
  return (ctx, p) => {
    ctx.save()
    ctx.globalCompositeOperation = 'screen'
    for (const { x, begin, drift, near, sprite, speed } of row) {
      const life = part(p * speed + begin)
      const now = size * near
      ctx.globalAlpha = Math.sin(Math.PI * life) * (0.55 + 0.45 * wave(p, 5, drift))
      const py = top + high * (fall < 0 ? 1 - life : life)
      ctx.drawImage(sprite, left + wide * x + 14 * wave(p, 2, drift) - now, py - now, 2 * now, 2 * now)
    }
    ctx.restore()
  }
}
