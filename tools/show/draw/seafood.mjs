// From the water: the crab and the lobster, alive with their claws, over steam.
import { mix, pulse, wave } from './loop.mjs'
import { atEase, kitchen } from './kitchen.mjs'
import { lay } from './greetings.mjs'
import { cut, path, shrunk } from './pictures.mjs'
import { paintSteamer, paintTray, paintTrayRim, shadow } from './props.mjs'
import { plume } from './steam.mjs'

const rect = (x, y, w, h) =>
  path([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ])

/** An animal whose two claws turn in their joints: shapes and joints in pixels of its picture. */
function clawed(picture, { left, right, joints }) {
  const [leftClaw, rightClaw] = [cut(picture, left), cut(picture, right)]
  const rest = cut(cut(picture, left, 'destination-out'), right, 'destination-out')
  /** Drawn round 0, 0; `open` is the turn of both claws in radians. */
  return (ctx, size, open) => {
    ctx.save()
    ctx.scale(size / picture.width, size / picture.width)
    ctx.translate(-picture.width / 2, -picture.width / 2)
    for (const [claw, [x, y], turn] of [
      [leftClaw, joints[0], -open[0]],
      [rightClaw, joints[1], open[1]],
    ]) {
      ctx.save()
      ctx.translate(x, y)
      ctx.rotate(turn)
      ctx.drawImage(claw, -x, -y)
      ctx.restore()
    }
    ctx.drawImage(rest, 0, 0)
    ctx.restore()
  }
}

const claws = (p, quick) => [0.13 + 0.15 * wave(p, quick, 0.1), 0.13 + 0.15 * wave(p, quick + 2, 0.6)]

const crab = {
  seconds: 12,
  poster: 0.5,
  build(pictures) {
    const animal = clawed(shrunk(pictures['1f980-hero'], 256), {
      left: rect(0, 0, 128, 93),
      right: rect(128, 0, 128, 93),
      joints: [
        [59, 95],
        [197, 95],
      ],
    })
    const steam = plume({ x: 404, y: 600, rise: 290, wide: 62, count: 18, seed: 2 })
    return kitchen(pictures, {
      things(ctx) {
        shadow(ctx, 404, 664, 96, 12)
        paintSteamer(ctx, { x: 324, y: 622, w: 160, h: 40, open: false })
        paintSteamer(ctx, { x: 329, y: 588, w: 150, h: 38 })
      },
      behind: (ctx, p) => steam(ctx, p, 0.5),
      pose(p) {
        const show = pulse(p, 0.3, 0.7, 0.1)
        const pose = atEase(p, 12, { phrases: 3, seed: 0 })
        return {
          ...pose,
          hand: [
            mix(704, 690, show),
            mix(610, 540, show) + 5 * wave(p, 5),
            mix(4, 2, show) + 4 * wave(p, 4) * (0.4 + show),
          ],
          look: mix(pose.look, 0.9, show * 0.6),
        }
      },
      held: () => (ctx, p) => {
        const show = pulse(p, 0.3, 0.7, 0.1)
        const size = mix(290, 350, show)
        ctx.translate(4, -size * 0.3 + 10)
        ctx.scale(1 - 0.1 * (0.5 - 0.5 * wave(p, 2, 0.25)) * show, 1)
        ctx.rotate(0.05 * wave(p, 6))
        animal(ctx, size, claws(p, 9))
      },
      over: (ctx, p) => steam(ctx, p, 0.55),
    })
  },
}

const lobster = {
  seconds: 12,
  poster: 0.45,
  build(pictures) {
    const animal = clawed(pictures['1f99e'], {
      left: rect(0, 0, 79, 103),
      right: rect(177, 0, 79, 103),
      joints: [
        [62, 112],
        [194, 112],
      ],
    })
    const steam = plume({ x: 410, y: 618, rise: 300, wide: 80, count: 18, seed: 14, rate: 2 })
    const lemon = pictures['1f34b']
    return kitchen(pictures, {
      evening: 'rose',
      things(ctx) {
        shadow(ctx, 410, 666, 110, 12)
        paintTray(ctx, { x: 410, y: 634, w: 214, h: 40 })
        for (const [x, y, size, turn] of [
          [334, 612, 52, -0.4],
          [372, 618, 50, 0.5],
          [448, 618, 50, -0.2],
          [486, 612, 52, 0.4],
        ])
          lay(ctx, lemon, x, y, size, turn)
        for (const [x, turn] of [
          [352, -0.9],
          [410, 0],
          [470, 0.9],
        ])
          lay(ctx, pictures['1f33f'], x, 624, 44, turn)
        paintTrayRim(ctx, { x: 410, y: 634, w: 214, h: 40 })
      },
      behind: (ctx, p) => steam(ctx, p, 0.45),
      pose(p) {
        const show = pulse(p, 0.2, 0.74, 0.08)
        const pose = atEase(p, 12, { phrases: 3, seed: 0.8 })
        return {
          ...pose,
          hand: [mix(690, 712, show), mix(590, 520, show) + 4 * wave(p, 4), 5 + 4 * wave(p, 3)],
          look: mix(pose.look, 0.9, show * 0.6),
        }
      },
      held: () => (ctx, p) => {
        ctx.translate(4, -142)
        ctx.rotate(0.06 * wave(p, 4, 0.2))
        ctx.scale(1 - 0.09 * (0.5 + 0.5 * wave(p, 2)), 1)
        animal(ctx, 380, claws(p, 10))
      },
      over: (ctx, p) => steam(ctx, p, 0.5),
    })
  },
}

export const animals = { crab, lobster }
