// What stands on the counter, and the counter: painted once each.
import { seeded } from './loop.mjs'
import { kept } from './pictures.mjs'

const [width, height] = [540, 960]
export const counterTop = 632

export const counter = (cloth = '#8e1e09', seam = '#f4b73b') =>
  kept(width, height, (ctx) => {
    const y = counterTop
    const wood = ctx.createLinearGradient(0, y, 0, height)
    wood.addColorStop(0, '#5b3420')
    wood.addColorStop(1, '#2b160e')
    ctx.fillStyle = wood
    ctx.fillRect(0, y, width, height - y)
    const chance = seeded(5)
    for (let x = 0; x < width; x += 67.5) {
      ctx.fillStyle = `rgb(255 190 120 / ${0.02 + 0.05 * chance()})`
      ctx.fillRect(x + 2, y + 30, 64, height)
      ctx.fillStyle = 'rgb(30 12 4 / .55)'
      ctx.fillRect(x, y + 30, 2.5, height)
    }
    // A runner hangs over the front.
    ctx.fillStyle = cloth
    for (let x = -16; x < width; x += 72) {
      ctx.beginPath()
      ctx.moveTo(x, y + 26)
      ctx.lineTo(x + 72, y + 26)
      ctx.lineTo(x + 36, y + 86)
      ctx.closePath()
      ctx.fill()
      ctx.strokeStyle = seam
      ctx.lineWidth = 3
      ctx.beginPath()
      ctx.moveTo(x + 5, y + 24)
      ctx.lineTo(x + 36, y + 76)
      ctx.lineTo(x + 67, y + 24)
      ctx.stroke()
    }
    const edge = ctx.createLinearGradient(0, y, 0, y + 28)
    edge.addColorStop(0, '#b0764a')
    edge.addColorStop(0.18, '#8f5936')
    edge.addColorStop(1, '#744528')
    ctx.fillStyle = edge
    ctx.fillRect(0, y, width, 26)
    ctx.fillStyle = 'rgb(30 10 4 / .5)'
    ctx.fillRect(0, y + 26, width, 5)
  })

/** A bamboo steamer: `x`, `y` of its upper left corner, without or with its mat to lay things on. */
export function paintSteamer(ctx, { x, y, w = 150, h = 42, open = true, body: whole = true }) {
  const body = ctx.createLinearGradient(x, 0, x + w, 0)
  body.addColorStop(0, '#9a6630')
  body.addColorStop(0.22, '#d7a35f')
  body.addColorStop(0.6, '#c9924f')
  body.addColorStop(1, '#84531f')
  if (open) {
    ctx.fillStyle = '#d9aa68'
    oval(ctx, x + w / 2, y, w / 2, 13)
    ctx.fillStyle = '#8c5c2c'
    oval(ctx, x + w / 2, y, w / 2 - 7, 9.5)
    ctx.fillStyle = '#f3dfb8'
    oval(ctx, x + w / 2, y + 2, w / 2 - 12, 7)
  }
  if (!whole) return
  ctx.fillStyle = body
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x, y + h - 6)
  ctx.quadraticCurveTo(x + w / 2, y + h + 14, x + w, y + h - 6)
  ctx.lineTo(x + w, y)
  ctx.quadraticCurveTo(x + w / 2, y + 20, x, y)
  ctx.fill()
  ctx.save()
  ctx.clip()
  ctx.strokeStyle = 'rgb(120 74 28 / .5)'
  ctx.lineWidth = 1.6
  for (let i = 1; i < 14; i++) {
    const at = x + (w / 2) * (1 - Math.cos((i / 14) * Math.PI))
    ctx.beginPath()
    ctx.moveTo(at, y)
    ctx.lineTo(at, y + h + 14)
    ctx.stroke()
  }
  ctx.strokeStyle = '#9b6a30'
  ctx.lineWidth = 5
  for (const dy of [9, h - 9]) {
    ctx.beginPath()
    ctx.moveTo(x - 2, y + dy - 4)
    ctx.quadraticCurveTo(x + w / 2, y + dy + 16, x + w + 2, y + dy - 4)
    ctx.stroke()
  }
  ctx.restore()
}

export const lid = (w) =>
  kept(w + 20, 90, (ctx) => {
    const body = ctx.createLinearGradient(0, 0, w, 0)
    body.addColorStop(0, '#a87335')
    body.addColorStop(0.3, '#e6bb78')
    body.addColorStop(1, '#8c5a26')
    ctx.fillStyle = body
    ctx.beginPath()
    ctx.moveTo(8, 62)
    ctx.quadraticCurveTo(w / 2 + 10, -14, w + 12, 62)
    ctx.quadraticCurveTo(w / 2 + 10, 90, 8, 62)
    ctx.fill()
    ctx.save()
    ctx.clip()
    ctx.strokeStyle = 'rgb(120 74 28 / .35)'
    ctx.lineWidth = 2
    for (let i = -6; i < 16; i++) {
      ctx.beginPath()
      ctx.moveTo(i * 16, 90)
      ctx.lineTo(i * 16 + 70, 0)
      ctx.moveTo(i * 16 + 70, 90)
      ctx.lineTo(i * 16, 0)
      ctx.stroke()
    }
    ctx.strokeStyle = '#8f5f2a'
    ctx.lineWidth = 7
    ctx.beginPath()
    ctx.moveTo(6, 58)
    ctx.quadraticCurveTo(w / 2 + 10, 88, w + 14, 58)
    ctx.stroke()
    ctx.restore()
    ctx.fillStyle = '#9a6630'
    ctx.beginPath()
    ctx.roundRect(w / 2, 10, 20, 18, 7)
    ctx.fill()
  })

/** A pot with water: `back` is drawn before what swims in it, `front` after. */
export const pot = (w = 190, h = 92) => ({
  back: kept(w + 80, h + 60, (ctx) => {
    ctx.translate(40, 30)
    ctx.strokeStyle = '#6e5a86'
    ctx.lineWidth = 11
    for (const at of [-6, w + 6]) {
      ctx.beginPath()
      ctx.ellipse(at, 34, 20, 15, 0, 0, 7)
      ctx.stroke()
    }
    ctx.fillStyle = '#d8cfe4'
    oval(ctx, w / 2, 0, w / 2 + 4, 24)
    ctx.fillStyle = '#5b4a72'
    oval(ctx, w / 2, 1, w / 2 - 5, 19)
    const water = ctx.createLinearGradient(0, -14, 0, 20)
    water.addColorStop(0, '#6fae9a')
    water.addColorStop(1, '#b7dcc4')
    ctx.fillStyle = water
    oval(ctx, w / 2, 5, w / 2 - 10, 15)
  }),
  front: kept(w + 80, h + 60, (ctx) => {
    ctx.translate(40, 30)
    const steel = ctx.createLinearGradient(0, 0, w, 0)
    steel.addColorStop(0, '#77678c')
    steel.addColorStop(0.28, '#d9d2e6')
    steel.addColorStop(0.62, '#a898bd')
    steel.addColorStop(1, '#5b4a72')
    ctx.fillStyle = steel
    ctx.beginPath()
    ctx.moveTo(-4, 0)
    ctx.lineTo(0, h - 14)
    ctx.quadraticCurveTo(w / 2, h + 24, w, h - 14)
    ctx.lineTo(w + 4, 0)
    ctx.quadraticCurveTo(w / 2, 48, -4, 0)
    ctx.fill()
    ctx.strokeStyle = '#e6dff0'
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.moveTo(-4, 0)
    ctx.quadraticCurveTo(w / 2, 48, w + 4, 0)
    ctx.stroke()
  }),
})

/** A low bamboo tray: what lies on it is painted between `tray(...)` back and front rim. */
export function paintTray(ctx, { x, y, w, h = 34 }) {
  ctx.fillStyle = '#a8753a'
  oval(ctx, x, y, w / 2, h * 0.42)
  ctx.fillStyle = '#e3bb7c'
  oval(ctx, x, y - 3, w / 2 - 5, h * 0.36)
}

export function paintTrayRim(ctx, { x, y, w, h = 34 }) {
  const rim = ctx.createLinearGradient(x - w / 2, 0, x + w / 2, 0)
  rim.addColorStop(0, '#8c5c2c')
  rim.addColorStop(0.35, '#d7a35f')
  rim.addColorStop(1, '#7c4e20')
  ctx.fillStyle = rim
  ctx.beginPath()
  ctx.moveTo(x - w / 2, y)
  ctx.bezierCurveTo(x - w / 2 + 8, y + h * 1.25, x + w / 2 - 8, y + h * 1.25, x + w / 2, y)
  ctx.bezierCurveTo(x + w / 4, y + h * 0.55, x - w / 4, y + h * 0.55, x - w / 2, y)
  ctx.fill()
}

function oval(ctx, x, y, rx, ry) {
  ctx.beginPath()
  ctx.ellipse(x, y, rx, ry, 0, 0, 7)
  ctx.fill()
}

/** A soft shadow on what a thing stands on. */
export function shadow(ctx, x, y, rx, ry, alpha = 0.4) {
  ctx.save()
  ctx.filter = 'blur(5px)'
  ctx.fillStyle = `rgb(30 8 0 / ${alpha})`
  oval(ctx, x, y, rx, ry)
  ctx.restore()
}
