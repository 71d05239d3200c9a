// The night market behind the host: far houses, blurred lights that breathe, the awning, the lanterns on their string.
import { seeded, wave } from './loop.mjs'
import { kept, shrunk, spot, tinted } from './pictures.mjs'

const lampColours = ['#ff9a4d', '#ffdf9e', '#ffc45c', '#e2553a']
const [width, height] = [540, 960]

/** Lights of an evening: sky, windows, awning cloth, the glow behind the host, how strong the lamps are. */
export const evenings = {
  warm: {
    sky: '#20112a',
    house: '#2d1736',
    window: '#f0a24a',
    cloth: ['#c5331a', '#f6e6cf'],
    band: '#7c1f0e',
    glow: [255, 190, 100],
    lamps: 1,
  },
  rose: {
    sky: '#27122c',
    house: '#38193c',
    window: '#f2a860',
    cloth: ['#c5331a', '#f6e6cf'],
    band: '#7c1f0e',
    glow: [255, 160, 120],
    lamps: 1,
  },
  jade: {
    sky: '#15172b',
    house: '#20223c',
    window: '#f0b45a',
    cloth: ['#0b6b51', '#f6e6cf'],
    band: '#07513d',
    glow: [255, 208, 130],
    lamps: 0.9,
  },
  dusk: {
    sky: '#271631',
    house: '#3a2347',
    window: '#f4a05a',
    cloth: ['#b52a10', '#f0dcc4'],
    band: '#6d1a0c',
    glow: [255, 150, 96],
    lamps: 0.8,
  },
  dim: {
    sky: '#160c1c',
    house: '#1f1128',
    window: '#a5632f',
    cloth: ['#7e2213', '#a48f7c'],
    band: '#4a130a',
    glow: [255, 170, 84],
    lamps: 0.45,
  },
  gold: {
    sky: '#2b1526',
    house: '#43202a',
    window: '#ffd27a',
    cloth: ['#cf3517', '#f4b73b'],
    band: '#8e1e09',
    glow: [255, 205, 96],
    lamps: 1.25,
  },
}

/** A hanging lantern: where its cord is tied, how long the cord, how wide the lantern. */
const strings = {
  four: [
    [-174, 184, 4, 58],
    [-92, 188, 14, 50],
    [108, 188, 14, 50],
    [176, 184, 4, 58],
  ],
  many: [
    [-236, 160, 14, 54],
    [-176, 186, 22, 66],
    [-106, 190, 8, 50],
    [-46, 190, 2, 40],
    [44, 190, 2, 40],
    [108, 190, 10, 50],
    [178, 186, 20, 66],
    [238, 160, 12, 54],
  ],
}

/** Paints what stands still, once, and gives back what draws the rest of it at `p`. */
export function market(pictures, { evening = 'warm', lanterns = 'four', pulseOf = null }) {
  const light = evenings[evening]
  const back = kept(width, height, (ctx) => paintStreet(ctx, light))
  const awning = kept(width, height, (ctx) => paintAwning(ctx, light))
  const lamps = lampsOf(light)
  const [r, g, b] = light.glow
  const rgb = (alpha) => `rgb(${r} ${g} ${b} / ${alpha})`
  const glow = spot(640, [
    [0, rgb(0.62)],
    [0.3, rgb(0.3)],
    [0.62, rgb(0.09)],
    [1, rgb(0)],
  ])
  const halo = spot(200, [
    [0, 'rgb(255 200 100 / .8)'],
    [0.4, 'rgb(255 170 80 / .28)'],
    [1, 'rgb(255 150 60 / 0)'],
  ])
  const lantern = shrunk(pictures['1f3ee-hero'], 96)
  const lit = tinted(lantern, '#ffd08a', 'soft-light')
  const cold = tinted(lantern, '#6b4a5c')
  return {
    behind(ctx, p) {
      ctx.drawImage(back, 0, 0)
      for (const { sprite, x, y, alpha, times, shift } of lamps) {
        ctx.globalAlpha = alpha * (0.8 + 0.2 * wave(p, times, shift))
        ctx.drawImage(sprite, x, y)
      }
      ctx.globalAlpha = 0.92 + 0.05 * wave(p, 1) + 0.03 * wave(p, 3, 0.3)
      ctx.drawImage(glow, -110, 60, 760, 760)
      ctx.globalAlpha = 1
      ctx.drawImage(awning, 0, 0)
      strings[lanterns].forEach(([dx, y, cord, size], i) => {
        const shine = pulseOf ? pulseOf(p, i) : 0.75 + 0.12 * wave(p, 2, i * 0.37)
        const swing = 3.2 * wave(p, 2 + (i % 2), i * 0.29) + 1.2 * wave(p, 5, i * 0.17)
        hang(ctx, { x: 270 + dx, y, cord, size, shine, swing, lit, cold, halo })
      })
    },
  }
}

function hang(ctx, { x, y, cord, size, shine, swing, lit, cold, halo }) {
  ctx.save()
  ctx.translate(x, y - 20)
  ctx.rotate((swing * Math.PI) / 180)
  ctx.fillStyle = '#3a1c18'
  ctx.fillRect(-1, 0, 2, cord + 22)
  ctx.globalAlpha = shine
  ctx.globalCompositeOperation = 'screen'
  const far = size * 2.7
  ctx.drawImage(halo, -far / 2, cord + 20 + size * 0.5 - far / 2, far, far)
  ctx.globalCompositeOperation = 'source-over'
  ctx.globalAlpha = 1
  // The picture stands in the middle 440 of its 768.
  const whole = size * 1.34
  ctx.drawImage(cold, -whole / 2, cord + 20 - whole * 0.05, whole, whole)
  ctx.globalAlpha = Math.min(1, shine * 1.15)
  ctx.drawImage(lit, -whole / 2, cord + 20 - whole * 0.05, whole, whole)
  ctx.globalAlpha = 1
  ctx.restore()
}

function paintStreet(ctx, { sky, house, window: pane, lamps }) {
  ctx.fillStyle = sky
  ctx.fillRect(0, 0, width, height)
  const chance = seeded(19)
  ctx.filter = 'blur(6px)'
  for (let x = -34; x < width + 40; x += 74) {
    const top = 232 + 46 * chance()
    ctx.fillStyle = house
    ctx.beginPath()
    ctx.moveTo(x, 660)
    ctx.lineTo(x, top)
    ctx.lineTo(x + 35, top - 21)
    ctx.lineTo(x + 72, top)
    ctx.lineTo(x + 72, 660)
    ctx.fill()
    ctx.fillStyle = pane
    ctx.globalAlpha = 0.5 * lamps
    ctx.fillRect(x + 12, top + 20, 50, 48 + 26 * chance())
    ctx.globalAlpha = 0.16 * lamps
    ctx.fillRect(x + 12, top + 122, 50, 44)
    ctx.globalAlpha = 1
  }
  ctx.filter = 'none'
}

function lampsOf({ lamps }) {
  const chance = seeded(7)
  const sprites = lampColours.map((colour) =>
    kept(64, 64, (ctx) => {
      ctx.filter = 'blur(4px)'
      ctx.fillStyle = colour
      ctx.arc(32, 32, 18, 0, 7)
      ctx.fill()
    }),
  )
  return Array.from({ length: 38 }, (_, i) => {
    const size = 24 + chance() * 52
    const sprite = kept(Math.ceil(size), Math.ceil(size), (ctx) => ctx.drawImage(sprites[i % 4], 0, 0, size, size))
    const [x, y] = [chance() * width - size / 2, 196 + chance() * 220 - size / 2]
    return { sprite, x, y, alpha: (0.16 + 0.34 * chance()) * Math.min(1, lamps), times: 1 + (i % 3), shift: chance() }
  })
}

function paintAwning(ctx, { band, cloth, sky }) {
  ctx.filter = 'blur(1.6px)'
  ctx.fillStyle = band
  ctx.fillRect(-10, 70, width + 20, 40)
  const stripe = 52.2
  for (let i = -1; i < 11; i++) {
    const x = 8.6 + i * stripe
    ctx.fillStyle = cloth[(i + 2) % 2]
    ctx.beginPath()
    ctx.moveTo(x, 104)
    ctx.lineTo(x + stripe, 104)
    ctx.lineTo(x + stripe, 190)
    ctx.ellipse(x + stripe / 2, 190, stripe / 2, 20, 0, 0, Math.PI)
    ctx.closePath()
    ctx.fill()
  }
  ctx.filter = 'none'
  ctx.globalCompositeOperation = 'source-atop'
  const fold = ctx.createLinearGradient(0, 66, 0, 214)
  fold.addColorStop(0, 'rgb(0 0 0 / .3)')
  fold.addColorStop(0.32, 'rgb(10 0 0 / .34)')
  fold.addColorStop(0.5, 'rgb(10 0 0 / .05)')
  fold.addColorStop(1, 'rgb(255 190 110 / .1)')
  ctx.fillStyle = fold
  ctx.fillRect(0, 60, width, 160)
  ctx.globalCompositeOperation = 'source-over'
  const top = ctx.createLinearGradient(0, 0, 0, 130)
  top.addColorStop(0, sky)
  top.addColorStop(0.55, sky)
  top.addColorStop(1, 'rgb(20 8 24 / 0)')
  ctx.fillStyle = top
  ctx.fillRect(0, 0, width, 130)
}
