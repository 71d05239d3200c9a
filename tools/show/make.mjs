// node tools/show/make.mjs [scene ...]: draws the films of the live room and writes them to public/show, with a poster each,
// and what there is to mocks/seed/show-scenes.ts.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { film, hasFfmpeg, perSecond, segments, segmentSeconds, soundFrames } from './encode.mjs'
import { openStage } from './stage.mjs'
import { ring } from './sound.mjs'

const show = join(root, 'public', 'show')
const posterBytes = 35_000

if (!hasFfmpeg()) {
  console.error(
    'The show is coded by ffmpeg with libx264, and there is none on the PATH. Install ffmpeg and run this again.',
  )
  process.exit(1)
}
mkdirSync(show, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'lantern-lane-show-'))
const stage = await openStage()
try {
  const all = await stage.scenes()
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !all.some((scene) => scene.name === name))
  if (unknown.length > 0)
    throw new Error(`No such scene: ${unknown.join(', ')}. There are ${all.map(({ name }) => name).join(', ')}.`)
  for (const scene of all) if (asked.length === 0 || asked.includes(scene.name)) await make(scene)
  writeFileSync(join(root, 'mocks', 'seed', 'show-scenes.ts'), listed(all))
} finally {
  await stage.close()
  rmSync(work, { recursive: true, force: true })
}

async function make({ name, seconds, poster, quality }) {
  await stage.open(name)
  const file = join(work, `${name}.mp4`)
  const coder = film(file, quality)
  const total = seconds * perSecond
  for (let first = 0; first < total; first += perSecond) {
    const places = Array.from({ length: perSecond }, (_, i) => (first + i) / total)
    for (const picture of await stage.frames(places, 'image/png', 1)) await coder.add(picture)
  }
  await coder.done()
  const cut = segments(file, soundFrames(ring(name, seconds)), seconds / segmentSeconds)
  for (const old of readdirSync(show)) if (old.startsWith(`${name}-`)) rmSync(join(show, old))
  cut.forEach((segment, n) => writeFileSync(join(show, `${name}-${n}.mpegts`), segment))
  const still = await posterOf(poster)
  writeFileSync(join(show, `${name}.webp`), still)
  const size = cut.reduce((sum, { length }) => sum + length, 0)
  console.log(
    `${name}: ${cut.length} segments, ${size} bytes (${Math.round((size * 8) / seconds / 1000)} kbit/s), poster ${still.length}`,
  )
}

/** The still of a scene, as good as its weight allows. */
async function posterOf(p) {
  for (let quality = 0.9; ; quality -= 0.06) {
    const [picture] = await stage.frames([p], 'image/webp', quality)
    if (picture.length <= posterBytes || quality < 0.3) return picture
  }
}

function listed(all) {
  const lines = all.map(({ name, seconds }) => `  ${name}: ${seconds / segmentSeconds},`)
  return `import type { SceneId } from '#contract/live.ts'

// Written by tools/show/make.mjs. Piece n of a scene is show/<scene>-<n>.mpegts (n from 0; H.264 and AAC), its still show/<scene>.webp.

/** How long every piece of film is, to the millisecond. */
export const segmentSeconds = ${segmentSeconds}

/** How many pieces of film a scene's loop has. */
export const showScenes: Record<SceneId, number> = {
${lines.join('\n')}
}
`
}
