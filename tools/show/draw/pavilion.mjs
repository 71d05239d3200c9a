// The luxury evening: velvet, one cone of light, a handbag that turns on a plinth. Nothing hurries here.
import { clamp, seeded, wave } from './loop.mjs'
import { cut, kept, path, shrunk, spot } from './pictures.mjs'
import { solid } from './solid.mjs'
import { motes } from './steam.mjs'

const floor = 566
const size = 356

function room() {
  return kept(540, 960, (ctx) => {
    ctx.fillStyle = '#0f0b0c'
    ctx.fillRect(0, 0, 540, 960)
    // Folds of velvet.
    const chance = seeded(31)
    for (let x = -20; x < 560;) {
      const wide = 34 + 26 * chance()
      const fold = ctx.createLinearGradient(x, 0, x + wide, 0)
      fold.addColorStop(0, '#0d090b')
      fold.addColorStop(0.42, '#2a1820')
      fold.addColorStop(0.58, '#34202a')
      fold.addColorStop(1, '#0d090b')
      ctx.fillStyle = fold
      ctx.fillRect(x, 0, wide + 1, 700)
      x += wide
    }
    const light = ctx.createRadialGradient(270, 380, 20, 270, 380, 430)
    light.addColorStop(0, 'rgb(90 70 46 / .5)')
    light.addColorStop(0.5, 'rgb(40 28 22 / .55)')
    light.addColorStop(1, 'rgb(10 7 8 / .93)')
    ctx.fillStyle = light
    ctx.fillRect(0, 0, 540, 960)
    const dark = ctx.createLinearGradient(0, 0, 0, 960)
    dark.addColorStop(0, 'rgb(12 9 8 / .9)')
    dark.addColorStop(0.2, 'rgb(12 9 8 / .25)')
    dark.addColorStop(0.58, 'rgb(12 9 8 / 0)')
    dark.addColorStop(0.72, 'rgb(12 9 8 / 1)')
    ctx.fillStyle = dark
    ctx.fillRect(0, 0, 540, 960)
  })
}

const cone = () =>
  kept(540, 960, (ctx) => {
    const beam = ctx.createLinearGradient(0, 0, 0, 690)
    beam.addColorStop(0, 'rgb(255 236 200 / .3)')
    beam.addColorStop(0.7, 'rgb(255 230 184 / .1)')
    beam.addColorStop(1, 'rgb(255 224 170 / .02)')
    ctx.filter = 'blur(9px)'
    ctx.fillStyle = beam
    ctx.fill(
      path([
        [236, -20],
        [304, -20],
        [486, 610],
        [54, 610],
      ]),
    )
  })

function plinth() {
  return kept(540, 960, (ctx) => {
    const oval = (y, rx, ry) => {
      ctx.beginPath()
      ctx.ellipse(270, y, rx, ry, 0, 0, 7)
    }
    const side = ctx.createLinearGradient(70, 0, 470, 0)
    side.addColorStop(0, '#0b0807')
    side.addColorStop(0.5, '#3a2c22')
    side.addColorStop(1, '#0b0807')
    ctx.fillStyle = side
    oval(floor + 38, 200, 58)
    ctx.fill()
    ctx.fillRect(70, floor + 4, 400, 34)
    const top = ctx.createRadialGradient(270, floor - 8, 10, 270, floor, 210)
    top.addColorStop(0, '#7a6044')
    top.addColorStop(0.5, '#3b2d22')
    top.addColorStop(1, '#17110e')
    ctx.fillStyle = top
    oval(floor + 4, 200, 58)
    ctx.fill()
    ctx.strokeStyle = '#9c8259'
    ctx.lineWidth = 1.6
    ctx.stroke()
    ctx.strokeStyle = 'rgb(227 189 120 / .25)'
    oval(floor + 4, 180, 51)
    ctx.stroke()
  })
}

/** Fine marks on the plinth's rim, carried round with the bag. */
function marks(ctx, turn) {
  for (let i = 0; i < 72; i++) {
    const a = turn + (i / 72) * 2 * Math.PI
    const long = i % 6 === 0 ? 0.95 : 0.972
    ctx.strokeStyle = `rgb(227 189 120 / ${(0.25 + 0.4 * clamp(Math.sin(a))) * (i % 6 === 0 ? 1 : 0.6)})`
    ctx.lineWidth = i % 6 === 0 ? 1.8 : 1.1
    ctx.beginPath()
    ctx.moveTo(270 + 193 * Math.cos(a), floor + 4 + 55 * Math.sin(a))
    ctx.lineTo(270 + 193 * long * Math.cos(a), floor + 4 + 55 * long * Math.sin(a))
    ctx.stroke()
  }
}

export const pavilion = {
  seconds: 12,
  quality: 24,
  poster: 0.94,
  build(pictures) {
    const picture = shrunk(pictures['1f45c-hero'], 384)
    const body = cut(
      picture,
      path([
        [0, 126],
        [384, 126],
        [384, 384],
        [0, 384],
      ]),
    )
    const arch = cut(
      picture,
      path([
        [0, 0],
        [384, 0],
        [384, 128],
        [0, 128],
      ]),
    )
    const centre = [0.5, 0.945]
    const leather = [
      [0.33, '#e6c3a4'],
      [0.4, '#d2a78f'],
      [0.655, '#bb8f80'],
      [0.662, '#6b4a4e'],
      [0.9, '#54363f'],
      [0.96, '#47283e'],
    ]
    const bag = solid(body, { depth: 112, round: 0.05, step: 0.7, side: leather, centre })
    const handle = solid(arch, {
      depth: 13,
      round: 0,
      least: 0.07,
      step: 0.65,
      side: [
        [0, '#6d4644'],
        [0.4, '#4d3032'],
      ],
      centre,
    })
    const [walls, beam, stand] = [room(), cone(), plinth()]
    const dust = motes({
      box: [130, 100, 280, 470],
      count: 30,
      rate: 1,
      fall: 1,
      colours: ['rgb(255 232 190 / .55)'],
      size: 3.4,
      seed: 17,
    })
    const under = spot(400, [
      [0, 'rgb(0 0 0 / .8)'],
      [0.55, 'rgb(0 0 0 / .5)'],
      [1, 'rgb(0 0 0 / 0)'],
    ])
    const glint = spot(200, [
      [0, 'rgb(255 240 214 / .9)'],
      [0.3, 'rgb(255 228 180 / .3)'],
      [1, 'rgb(255 220 160 / 0)'],
    ])
    const warm = spot(400, [
      [0, 'rgb(255 226 170 / .75)'],
      [0.5, 'rgb(255 214 150 / .35)'],
      [1, 'rgb(255 200 130 / 0)'],
    ])
    const layer = kept(540, 960, () => undefined)
    return (ctx, p) => {
      // Slow while it faces us, quicker past its narrow side.
      const yaw = Math.PI * p - 0.36 * wave(p, 1)
      ctx.drawImage(walls, 0, 0)
      ctx.globalAlpha = 0.94 + 0.06 * wave(p, 1)
      ctx.drawImage(beam, 0, 0)
      ctx.globalAlpha = 1
      ctx.drawImage(stand, 0, 0)
      marks(ctx, -yaw)
      ctx.drawImage(under, 270 - 185, floor - 44, 370, 96)
      const own = layer.getContext('2d')
      own.clearRect(0, 0, 540, 960)
      own.save()
      own.translate(270, floor + 12)
      const lift = ((112 / 2 - 22) * size) / 384
      const loops = [-1, 1].map((side) => ({ z: side * Math.cos(yaw), x: side * Math.sin(yaw) * lift }))
      const [far, near] = loops.toSorted((a, b) => a.z - b.z)
      const arches = ({ x }) => {
        own.save()
        own.translate(x, 0)
        handle(own, { size, yaw, light: 0.75 })
        own.restore()
      }
      arches(far)
      bag(own, { size, yaw, light: 0.6 + 0.4 * Math.abs(Math.cos(yaw)) })
      arches(near)
      own.restore()
      // One gleam passes over it in a loop.
      own.globalCompositeOperation = 'source-atop'
      const at = 270 - 420 + 840 * p
      const gleam = own.createLinearGradient(at - 70, 0, at + 70, 60)
      gleam.addColorStop(0, 'rgb(255 240 210 / 0)')
      gleam.addColorStop(0.5, 'rgb(255 240 210 / .26)')
      gleam.addColorStop(1, 'rgb(255 240 210 / 0)')
      own.fillStyle = gleam
      own.fillRect(0, 0, 540, 960)
      const depth = own.createLinearGradient(0, floor - 220, 0, floor + 12)
      depth.addColorStop(0, 'rgb(30 14 10 / 0)')
      depth.addColorStop(1, 'rgb(30 14 10 / .3)')
      own.fillStyle = depth
      own.fillRect(0, 0, 540, 960)
      own.globalCompositeOperation = 'source-over'
      ctx.save()
      ctx.globalAlpha = 0.2
      ctx.beginPath()
      ctx.ellipse(270, floor + 4, 196, 56, 0, 0, 7)
      ctx.clip()
      ctx.translate(0, 2 * (floor + 8))
      ctx.scale(1, -1)
      ctx.drawImage(layer, 0, 0)
      ctx.restore()
      ctx.drawImage(layer, 0, 0)
      // The light from above lies warm on it.
      ctx.globalCompositeOperation = 'soft-light'
      ctx.drawImage(warm, 270 - 260, floor - 420, 520, 520)
      ctx.globalCompositeOperation = 'source-over'
      dust(ctx, p)
      const facing = Math.abs(Math.cos(yaw))
      const star = Math.max(0, wave(p, 2, 0.1)) ** 6 * facing
      ctx.globalCompositeOperation = 'screen'
      ctx.globalAlpha = 0.8 * star
      ctx.drawImage(glint, 270 - 120 * facing - 30, floor - 178, 60, 60)
      ctx.globalAlpha = 1
      ctx.globalCompositeOperation = 'source-over'
    }
  },
}
