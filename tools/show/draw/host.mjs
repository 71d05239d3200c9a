// Chef Bao as a puppet: the picture cut into body, head and hand, with eyelids and a mouth of our own. All places are
// those of the picture, 768 wide: the hat's top is at 48, the chin at 412, the body ends at 720.
import { clamp, mix } from './loop.mjs'
import { changed, cut, kept, path, shrunk, smoothedOver } from './pictures.mjs'

const headShape = path([
  [180, 0],
  [590, 0],
  [590, 340],
  [520, 360],
  [500, 384],
  [487, 384],
  [477, 393],
  [460, 403],
  [433, 410],
  [387, 412],
  [333, 410],
  [310, 403],
  [292, 393],
  [283, 383],
  [180, 382],
])
const fistShape = path([
  [569, 604],
  [573, 594],
  [584, 590],
  [628, 590],
  [632, 578],
  [640, 560],
  [650, 554],
  [663, 556],
  [672, 570],
  [672, 702],
  [660, 719],
  [578, 720],
  [569, 706],
])
const spoonShape = path([
  [556, 425],
  [561, 390],
  [580, 366],
  [610, 356],
  [642, 366],
  [661, 390],
  [667, 425],
  [660, 460],
  [640, 487],
  [629, 500],
  [628, 600],
  [595, 600],
  [594, 498],
  [576, 480],
])
const eyes = [
  [326, 242],
  [444, 242],
]
const mouthAt = [385, 334]
const shoulder = [596, 512]

/** Cuts the picture up; the parts are kept as large as the host stands on the stage (`size` for the whole picture). */
export function hostParts(picture, size) {
  const body = kept(768, 768, (ctx) => {
    // What the chin hides, for when the head moves.
    const red = ctx.createLinearGradient(0, 380, 0, 440)
    red.addColorStop(0, '#b02a50')
    red.addColorStop(1, '#d93a64')
    ctx.fillStyle = red
    ctx.fill(
      path([
        [214, 438],
        [282, 386],
        [330, 372],
        [440, 372],
        [488, 386],
        [556, 438],
      ]),
    )
    ctx.save()
    ctx.beginPath()
    ctx.rect(0, 360, 556, 408)
    ctx.clip()
    ctx.drawImage(cut(picture, headShape, 'destination-out'), 0, 0)
    ctx.restore()
    // The shoulder behind the spoon is the other one, mirrored.
    ctx.save()
    ctx.beginPath()
    ctx.rect(555, 360, 213, 408)
    ctx.clip()
    ctx.translate(770, 0)
    ctx.scale(-1, 1)
    ctx.drawImage(picture, 0, 0)
    ctx.restore()
  })
  // The chest, fading out to the side: laid over an arm, it grows out of the shoulder.
  const seam = kept(768, 768, (ctx) => {
    const fade = ctx.createRadialGradient(548, 520, 30, 548, 520, 86)
    fade.addColorStop(0, '#000')
    fade.addColorStop(1, 'rgb(0 0 0 / 0)')
    ctx.drawImage(body, 0, 0)
    ctx.globalCompositeOperation = 'destination-in'
    ctx.fillStyle = fade
    ctx.fillRect(0, 0, 768, 768)
  })
  const head = smoothedOver(cut(picture, headShape), [334, 312, 102, 52])
  const bare = smoothedOver(smoothedOver(head, [284, 218, 84, 48]), [402, 218, 82, 48])
  const parts = {
    body,
    seam,
    head: bare,
    eyes: changed(head, bare),
    fist: cut(picture, fistShape),
    spoon: cut(picture, spoonShape),
  }
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shrunk(part, size)]))
}

/** Draws the eyes below their lids; shut, a line is left: a calm one, or a glad one that is bent up. */
function drawEyes(ctx, parts, shut, glad) {
  const low = clamp(shut)
  ctx.save()
  ctx.beginPath()
  ctx.rect(270, 218 + 42 * low, 230, 60)
  ctx.clip()
  if (low < 0.97 && !(glad && low > 0.5)) ctx.drawImage(parts.eyes, 0, 0, 768, 768)
  ctx.restore()
  if (low < 0.35) return
  ctx.lineWidth = 6
  ctx.lineCap = 'round'
  ctx.strokeStyle = '#4a2c26'
  for (const [x, y] of eyes) {
    const lash = y - 22 + 40 * low
    ctx.beginPath()
    ctx.moveTo(x - 32, glad ? y + 13 : lash - 4)
    ctx.quadraticCurveTo(x, glad ? y - 22 : lash + 7, x + 32, glad ? y + 13 : lash - 4)
    ctx.stroke()
  }
}

function mouthShape([x, y], half, top, bottom) {
  const shape = new Path2D()
  shape.moveTo(x - half, y - 10)
  shape.quadraticCurveTo(x, y + top * 2, x + half, y - 10)
  shape.quadraticCurveTo(x + half * 0.9, y + bottom * 0.55, x, y + bottom * 0.6)
  shape.quadraticCurveTo(x - half * 0.9, y + bottom * 0.55, x - half, y - 10)
  shape.closePath()
  return shape
}

function drawMouth(ctx, open, wide) {
  const [x, y] = mouthAt
  const half = 40 * wide
  const top = mix(4, -1, open)
  const bottom = mix(34, 66, open)
  const shape = mouthShape(mouthAt, half, top, bottom)
  ctx.save()
  ctx.lineJoin = 'round'
  ctx.lineWidth = 4
  ctx.strokeStyle = ctx.fillStyle = '#860a4e'
  ctx.stroke(shape)
  ctx.fill(shape)
  ctx.clip(shape)
  ctx.fillStyle = '#e2507c'
  ctx.beginPath()
  ctx.ellipse(x, y + bottom * 0.62 + 4, half * 0.62, clamp(open - 0.12) * 22, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#fff8f0'
  ctx.beginPath()
  ctx.ellipse(x, y + top - 9, half * 0.74, 7 + 9 * clamp(open * 1.6), 0, 0, 7)
  if (open > 0.06) ctx.fill()
  ctx.restore()
}

/** An arm from shoulder to hand: a sleeve whose elbow points to `elbow` ([x, y], about 1 long) as far as it has to. */
function sleeve(ctx, [sx, sy], [hx, hy], elbow, long = 150) {
  const far = Math.min(Math.hypot(hx - sx, hy - sy), 2 * long - 2)
  const out = Math.sqrt(long ** 2 - (far / 2) ** 2)
  const [ex, ey] = [(sx + hx) / 2 + elbow[0] * out, (sy + hy) / 2 + elbow[1] * out]
  const line = new Path2D()
  line.moveTo(sx, sy)
  line.quadraticCurveTo(ex, ey, hx, hy)
  ctx.save()
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  // From its dark rim to the light on its upper left, in steps too fine to see.
  for (let i = 0; i <= 12; i++) {
    const light = i / 12
    ctx.save()
    ctx.translate(mix(2, -9, light), mix(2, -9, light))
    ctx.strokeStyle = `rgb(${mix(200, 243, light)} ${mix(192, 239, light)} ${mix(212, 247, light)})`
    ctx.lineWidth = mix(94, 30, Math.sqrt(light))
    ctx.stroke(line)
    ctx.restore()
  }
  ctx.restore()
}

/**
 * Draws what of the host stands behind the counter. `pose`: x, y, size (pixels of the stage for the picture's 768), sway,
 * nod, tilt (degrees), bow (0 to 1), look (sideways, -1 to 1), open, shut (0 to 1), glad, breath, hand ([x, y, degrees]) and `wave`.
 */
export function drawHost(ctx, parts, pose) {
  place(ctx, pose, () => {
    ctx.save()
    ctx.translate(385, 720)
    ctx.rotate((pose.sway * Math.PI) / 180)
    ctx.scale(1, 1 + 0.008 * pose.breath)
    ctx.translate(-385, -720)
    if (pose.wave) drawWave(ctx, pose.wave)
    ctx.drawImage(parts.body, 0, 0, 768, 768)
    ctx.save()
    ctx.translate(385, 400 + 34 * pose.bow)
    ctx.rotate((pose.tilt * Math.PI) / 180)
    ctx.scale(1, 1 - 0.07 * pose.bow)
    ctx.translate(-385 + pose.look * 5, -400 + pose.nod)
    ctx.drawImage(parts.head, 0, 0, 768, 768)
    ctx.translate(pose.look * 4, pose.nod * 0.35 + 10 * pose.bow)
    drawEyes(ctx, parts, pose.shut, pose.glad)
    drawMouth(ctx, pose.open, pose.wide ?? 1)
    ctx.restore()
    if (pose.hand) {
      const {
        hand: [x, y, degrees],
        bend = 1,
      } = pose
      const a = (degrees * Math.PI) / 180
      sleeve(ctx, shoulder, [x - Math.sin(a) * 62, y + Math.cos(a) * 62], [0.35 * Math.abs(bend), bend])
      ctx.drawImage(parts.seam, 0, 0, 768, 768)
    }
    ctx.restore()
  })
}

/** The raised, open hand of the other arm. */
function drawWave(ctx, { picture, at: [x, y], degrees }) {
  sleeve(ctx, [190, 540], [x + 10, y + 62], [-0.85, 0.5], 160)
  ctx.save()
  ctx.translate(x, y + 40)
  ctx.rotate((degrees * Math.PI) / 180)
  ctx.drawImage(picture, -118, -180, 236, 236)
  ctx.restore()
}

/** The hand, whose middle is at 620, 645 of the picture, with what it holds, drawn over the counter. `held` draws round 0, 0: the middle of the fist's top. */
export function drawHand(ctx, parts, pose, held) {
  const [x, y, degrees] = pose.hand
  place(ctx, pose, () => {
    ctx.translate(385, 720)
    ctx.rotate((pose.sway * Math.PI) / 180)
    ctx.translate(-385, -720)
    ctx.translate(x, y)
    ctx.rotate((degrees * Math.PI) / 180)
    ctx.save()
    ctx.translate(0, -55)
    held?.(ctx)
    ctx.restore()
    ctx.drawImage(parts.fist, -620, -645, 768, 768)
  })
}

/** The wooden spoon, as in the picture. */
export const spoon = (parts) => (ctx) => ctx.drawImage(parts.spoon, -611, -590, 768, 768)

function place(ctx, { x, y, size }, draw) {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(size / 768, size / 768)
  ctx.translate(-384, 0)
  draw()
  ctx.restore()
}
