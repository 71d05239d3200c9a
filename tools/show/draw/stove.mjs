// From field and dough: strawberries held up, dumplings under a lid, broccoli through boiling water.
import { mix, pulse, wave } from './loop.mjs'
import { atEase, kitchen } from './kitchen.mjs'
import { lay } from './greetings.mjs'
import { kept, shrunk } from './pictures.mjs'
import { lid, paintSteamer, paintTray, paintTrayRim, pot, shadow } from './props.mjs'
import { turned } from './solid.mjs'
import { boil, motes, plume } from './steam.mjs'

const strawberries = {
  seconds: 12,
  poster: 0.45,
  build(pictures) {
    const berry = pictures['1f353-hero']
    const big = shrunk(berry, 170)
    const glints = motes({
      box: [330, 380, 170, 190],
      count: 9,
      rate: 2,
      colours: ['#fff6e0', '#ffdfb0'],
      size: 6,
      seed: 8,
    })
    return kitchen(pictures, {
      evening: 'rose',
      things(ctx) {
        shadow(ctx, 416, 664, 96, 12)
        paintTray(ctx, { x: 416, y: 634, w: 196, h: 40 })
        const heap = [
          [352, 608, 56, -0.7],
          [398, 602, 56, -0.2],
          [446, 603, 56, 0.3],
          [484, 610, 54, 0.7],
          [374, 586, 54, -0.3],
          [424, 580, 56, 0.15],
          [466, 590, 52, 0.5],
          [372, 624, 54, -0.25],
          [420, 624, 58, 0.1],
          [464, 624, 54, 0.4],
        ]
        for (const [x, y, size, turn] of heap) lay(ctx, berry, x, y, size, turn)
        paintTrayRim(ctx, { x: 416, y: 634, w: 196, h: 40 })
        shadow(ctx, 70, 652, 50, 8)
        for (const [x, y, size, turn] of [
          [60, 626, 58, 0.2],
          [98, 634, 50, 1.2],
        ])
          lay(ctx, berry, x, y, size, turn)
      },
      held: () => (ctx, p) => {
        ctx.translate(4, -112)
        turned(ctx, big, 310, 0.5 * wave(p, 3))
      },
      pose(p) {
        const show = pulse(p, 0.2, 0.7, 0.08)
        const pose = atEase(p, 12, { phrases: 3, seed: 0.3 })
        return {
          ...pose,
          hand: [mix(670, 706, show), mix(560, 500, show) + 5 * wave(p, 4), mix(2, 8, show) + 3 * wave(p, 3)],
          look: mix(pose.look, 0.9, show * 0.7),
        }
      },
      over: glints,
    })
  },
}

const dumplings = {
  seconds: 12,
  poster: 0.5,
  build(pictures) {
    const dumpling = pictures['1f95f']
    const cover = lid(150)
    const steam = plume({ x: 416, y: 586, rise: 270, wide: 56, count: 20, seed: 2 })
    const burst = plume({ x: 416, y: 580, rise: 330, wide: 70, count: 22, seed: 6, rate: 4 })
    const raised = (p) => pulse(p, 0.2, 0.78, 0.1)
    const box = { x: 340, y: 590, w: 152, h: 38 }
    const front = kept(540, 960, (ctx) => paintSteamer(ctx, { ...box, open: false }))
    return kitchen(pictures, {
      things(ctx) {
        shadow(ctx, 416, 666, 96, 12)
        paintSteamer(ctx, { x: 336, y: 624, w: 160, h: 40, open: false })
        paintSteamer(ctx, { ...box, body: false })
        shadow(ctx, 66, 652, 60, 8)
        paintTray(ctx, { x: 76, y: 634, w: 132 })
        for (const [x, y] of [
          [44, 618],
          [108, 618],
          [76, 610],
        ])
          lay(ctx, dumpling, x, y, 60, 0.78)
        paintTrayRim(ctx, { x: 76, y: 634, w: 132 })
      },
      pose(p) {
        const up = raised(p)
        const pose = atEase(p, 12, { phrases: 3, seed: 0.5 })
        const hand = [mix(772, 806, up), mix(484, 352, up) + 5 * up * wave(p, 5), up * (10 + 4 * wave(p, 4))]
        return { ...pose, x: 215, hand, look: mix(pose.look, 1, up * 0.6), bend: mix(-0.3, 0.9, up) }
      },
      between(ctx, p) {
        const up = raised(p)
        const sunk = 26 * (1 - up)
        for (const [x, y, turn] of [
          [368, 582, -0.15],
          [464, 582, 0.15],
          [416, 574, 0],
          [390, 590, -0.05],
          [442, 590, 0.05],
        ])
          lay(ctx, dumpling, x, y + sunk, 64, turn + 0.78)
        ctx.drawImage(front, 0, 0)
        burst(ctx, p, 0.8 * up)
      },
      held: () => (ctx) => {
        ctx.scale(768 / 398, 768 / 398)
        ctx.drawImage(cover, -85, 46)
      },
      over: (ctx, p) => steam(ctx, p, 0.25 + 0.3 * raised(p)),
    })
  },
}

const broccoli = {
  seconds: 12,
  poster: 0.82,
  build(pictures) {
    const head = pictures['1f966']
    const { back, front } = pot(176, 78)
    const steam = plume({ x: 412, y: 588, rise: 300, wide: 66, count: 22, seed: 12 })
    const bubbles = boil({ x: 412, y: 582, rx: 78, ry: 12 })
    const dip = (p) => pulse(p, 0.12, 0.38, 0.08)
    return kitchen(pictures, {
      evening: 'jade',
      cloth: '#07513d',
      seam: '#f4b73b',
      things(ctx) {
        shadow(ctx, 412, 660, 98, 12)
        shadow(ctx, 70, 652, 60, 8)
        paintTray(ctx, { x: 76, y: 634, w: 140 })
        for (const [x, y, turn] of [
          [46, 608, -0.3],
          [108, 610, 0.9],
          [78, 600, 0.4],
        ])
          lay(ctx, head, x, y, 70, turn)
        paintTrayRim(ctx, { x: 76, y: 634, w: 140 })
      },
      pose(p) {
        const under = dip(p)
        const pose = atEase(p, 12, { phrases: 3, seed: 0.6 })
        const hand = [
          mix(708, 742, under),
          mix(500, 428, under) + 7 * wave(p, 12) * under,
          mix(6, 172, under) + 3 * wave(p, 4),
        ]
        return { ...pose, x: 218, hand, look: mix(pose.look, 1, 0.5), bend: mix(1, -0.6, under) }
      },
      between(ctx, p) {
        ctx.drawImage(back, 284, 546)
        bubbles(ctx, p)
        for (const [x, y, size, shift] of [
          [352, 574, 44, 0],
          [470, 574, 42, 0.4],
        ])
          lay(ctx, head, x, y + 3 * wave(p, 9, shift), size, -0.7 + 0.2 * wave(p, 5, shift))
        steam(ctx, p, 0.75 + 0.3 * dip(p))
      },
      held: () => (ctx, p) => {
        ctx.translate(0, -104)
        ctx.rotate(-0.72)
        turned(ctx, head, 280, 0.45 * wave(p, 2, 0.1))
      },
      over(ctx, p) {
        ctx.drawImage(front, 284, 546)
        steam(ctx, p, 0.3)
      },
    })
  },
}

export const greens = { strawberries, dumplings, broccoli }
