// The host alone with the viewers: welcome, the gate of a flash sale, goodbye, the festival's midnight.
import { clamp, mix, pulse, smooth, wave } from './loop.mjs'
import { atEase, kitchen } from './kitchen.mjs'
import { spoon } from './host.mjs'
import { cut, kept, path, shrunk, tinted } from './pictures.mjs'
import { motes, plume } from './steam.mjs'
import { paintSteamer, paintTray, paintTrayRim, shadow } from './props.mjs'

/** The waving hand without the strokes drawn round it. */
function palm(pictures) {
  const picture = pictures['1f44b-1f3fb']
  const bare = kept(picture.width, picture.height, (ctx) => {
    ctx.drawImage(picture, 0, 0)
    const all = ctx.getImageData(0, 0, picture.width, picture.height)
    for (let i = 0; i < all.data.length; i += 4) if (all.data[i + 2] > all.data[i] + 8) all.data[i + 3] = 0
    ctx.putImageData(all, 0, 0)
  })
  return shrunk(
    cut(
      bare,
      path([
        [60, 0],
        [210, 20],
        [256, 40],
        [256, 256],
        [90, 256],
        [60, 150],
      ]),
    ),
    124,
  )
}

/** The open hand: up from under the counter while `share` is 1, swinging to and fro. */
const waving = (picture, share, swing) => ({
  picture,
  at: [mix(120, 62, share), mix(900, 400, share) + 4 * swing],
  degrees: -14 + 17 * swing * share,
})

function spread(pictures, ctx) {
  for (const [x, w] of [
    [92, 150],
    [448, 150],
  ])
    shadow(ctx, x, 650, w / 2, 12)
  paintTray(ctx, { x: 92, y: 630, w: 160 })
  const berry = pictures['1f353-hero']
  for (const [x, y, size, turn] of [
    [52, 606, 50, -0.5],
    [132, 606, 50, 0.6],
    [92, 598, 54, 0.1],
    [72, 618, 48, -0.2],
    [114, 620, 48, 0.3],
  ])
    lay(ctx, berry, x, y, size, turn)
  paintTrayRim(ctx, { x: 92, y: 630, w: 160 })
  paintSteamer(ctx, { x: 372, y: 612, w: 150, h: 40 })
  const dumpling = pictures['1f95f']
  for (const [x, y, turn] of [
    [414, 604, -0.2],
    [480, 604, 0.2],
    [447, 600, 0],
  ])
    lay(ctx, dumpling, x, y, 62, turn + 0.78)
}

export function lay(ctx, picture, x, y, size, turn = 0) {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(turn)
  ctx.drawImage(picture, -size / 2, -size / 2, size, size)
  ctx.restore()
}

const welcome = {
  seconds: 12,
  poster: 0.3,
  build(pictures) {
    const hand = palm(pictures)
    const steam = plume({ x: 447, y: 606, rise: 190, wide: 48, count: 12, seed: 4, strength: 0.55 })
    return kitchen(pictures, {
      things: (ctx) => spread(pictures, ctx),
      held: spoon,
      pose(p) {
        const up = pulse(p, 0.14, 0.46, 0.07)
        const bow = pulse(p, 0.68, 0.74, 0.07)
        const pose = atEase(p, 12, { phrases: 3, seed: 0.1 })
        const shut = Math.max(pose.shut, smooth(bow * 1.4))
        return {
          ...pose,
          x: 268,
          y: 276 + 8 * bow,
          size: 386,
          bow,
          shut,
          glad: bow > 0.3,
          open: pose.open * (1 - bow),
          tilt: pose.tilt * (1 - bow) - 3 * up,
          wave: up > 0.01 ? waving(hand, up, wave(p, 20)) : null,
          nod: pose.nod * (1 - bow),
        }
      },
      over: steam,
    })
  },
}

const gate = {
  seconds: 8,
  poster: 0.3,
  build(pictures) {
    // Two beats and a rest, every two seconds, running along the string.
    const beat = (p, i) => {
      const x = (p * 4 + 1 - i * 0.045) % 1
      return 0.16 + 0.84 * Math.max(Math.exp(-(((x - 0.2) / 0.09) ** 2)), 0.7 * Math.exp(-(((x - 0.5) / 0.11) ** 2)))
    }
    const steam = plume({ x: 447, y: 606, rise: 200, wide: 44, count: 10, rate: 2, seed: 9, strength: 0.38 })
    return kitchen(pictures, {
      evening: 'dim',
      pulseOf: beat,
      shade: 0.12,
      cloth: '#5d1508',
      seam: '#a87a2a',
      things(ctx) {
        shadow(ctx, 447, 654, 76, 10)
        paintSteamer(ctx, { x: 372, y: 614, w: 150, h: 40 })
      },
      held: spoon,
      pose(p) {
        const pose = atEase(p, 8, { phrases: 2, seed: 0.4, talk: 0.7 })
        const lean = 0.5 + 0.5 * wave(p, 1, -0.25)
        return {
          ...pose,
          x: 250,
          y: 224 + 6 * lean,
          size: 470 + 14 * lean,
          tilt: pose.tilt * 0.7 - 2,
          hand: [640, 620 + 12 * beat(p, 0), -6 + 9 * beat(p, 0)],
        }
      },
      over: steam,
    })
  },
}

const goodbye = {
  seconds: 8,
  poster: 0.72,
  build(pictures) {
    const hand = palm(pictures)
    const sparks = motes({ box: [20, 240, 500, 400], count: 22, colours: ['#ffb45c', '#ffd27a'], size: 5 })
    return kitchen(pictures, {
      evening: 'dusk',
      things(ctx) {
        shadow(ctx, 430, 652, 80, 10)
        paintSteamer(ctx, { x: 356, y: 584, w: 144, h: 36, open: false })
        paintSteamer(ctx, { x: 352, y: 618, w: 152, h: 38, open: false })
        paintSteamer(ctx, { x: 356, y: 580, w: 144, h: 36 })
      },
      held: spoon,
      behind: sparks,
      pose(p) {
        const bow = pulse(p, 0.2, 0.34, 0.1)
        const up = pulse(p, 0.56, 0.9, 0.08)
        const pose = atEase(p, 8, { phrases: 2, seed: 0.7, talk: 0.5 })
        return {
          ...pose,
          x: 250,
          y: 268 + 26 * bow,
          size: 392,
          bow: bow * 1.5,
          shut: Math.max(pose.shut, clamp(bow * 1.4)),
          glad: bow > 0.3,
          open: pose.open * (1 - bow),
          tilt: pose.tilt * (1 - bow) + 3 * up,
          nod: pose.nod * (1 - bow),
          wave: up > 0.01 ? waving(hand, up, wave(p, 14)) : null,
          look: pose.look * (1 - bow),
        }
      },
    })
  },
}

const midnight = {
  seconds: 12,
  poster: 0.2,
  build(pictures) {
    const gold = motes({
      box: [0, 120, 540, 560],
      count: 40,
      rate: 1,
      fall: 1,
      colours: ['#ffd27a', '#f4b73b', '#ff8a66'],
      size: 11,
      seed: 21,
    })
    const sparks = motes({
      box: [0, 220, 540, 430],
      count: 26,
      rate: 2,
      colours: ['#fcebc2', '#ffd27a'],
      size: 5,
      seed: 5,
    })
    const lantern = tinted(shrunk(pictures['1f3ee-hero'], 140), '#ffd08a', 'soft-light')
    const hand = palm(pictures)
    return kitchen(pictures, {
      evening: 'gold',
      lanterns: 'many',
      cloth: '#b52a10',
      seam: '#ffd27a',
      pulseOf: (p, i) => 0.86 + 0.14 * wave(p, 6, i * 0.25),
      things: (ctx) => spread(pictures, ctx),
      // Behind the host: on a face they would look like spots.
      behind(ctx, p) {
        gold(ctx, p)
        sparks(ctx, p)
      },
      held: () => (ctx, p) => {
        ctx.save()
        ctx.translate(0, -322)
        ctx.rotate(0.16 * wave(p, 6, 0.1))
        const light = ctx.createRadialGradient(0, 130, 0, 0, 130, 270)
        light.addColorStop(0, 'rgb(255 214 130 / .75)')
        light.addColorStop(1, 'rgb(255 180 80 / 0)')
        ctx.globalCompositeOperation = 'screen'
        ctx.fillStyle = light
        ctx.fillRect(-270, -140, 540, 540)
        ctx.globalCompositeOperation = 'source-over'
        ctx.drawImage(lantern, -135, -6, 270, 270)
        ctx.restore()
        ctx.fillStyle = '#7a4a26'
        ctx.fillRect(-6, -70, 12, 130)
      },
      pose(p) {
        const pose = atEase(p, 12, { phrases: 4, seed: 0.2 })
        const cheer = 0.5 + 0.5 * wave(p, 3, 0.1)
        return {
          ...pose,
          x: 256,
          y: 270 - 8 * Math.max(0, wave(p, 6)),
          size: 392,
          wide: 1.08,
          open: Math.max(pose.open, 0.25 * cheer),
          hand: [708, 560 - 24 * cheer, 8 + 6 * wave(p, 3, 0.3)],
          wave: waving(hand, 1, 0.8 * wave(p, 12)),
        }
      },
    })
  },
}

export const greetings = { welcome, gate, goodbye, midnight }
