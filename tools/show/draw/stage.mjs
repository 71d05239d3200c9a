// The page that draws: the script asks it for a scene, then for its frames.
import { readPictures } from './pictures.mjs'
import { scenes } from './scenes.mjs'

const needed = [
  '1f468-1f3fb-200d-1f373-hero',
  '1f3ee-hero',
  '1f353-hero',
  '1f980-hero',
  '1f45c-hero',
  '1f95f',
  '1f966',
  '1f99e',
  '1f34b',
  '1f33f',
  '1f44b-1f3fb',
]
const stage = document.querySelector('#stage')
const ctx = stage.getContext('2d', { willReadFrequently: true })
let draw

globalThis.show = {
  scenes: () =>
    Object.entries(scenes).map(([name, { seconds, poster, quality = 25 }]) => ({ name, seconds, poster, quality })),
  async open(name) {
    draw = scenes[name].build(await readPictures(needed))
  },
  /** The frame at `p`, as base64 of a picture of that type. */
  frame(p, type = 'image/png', quality = 1) {
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.globalAlpha = 1
    ctx.globalCompositeOperation = 'source-over'
    draw(ctx, p)
    return stage.toDataURL(type, quality).split(',')[1]
  },
}
document.documentElement.dataset.ready = ''
