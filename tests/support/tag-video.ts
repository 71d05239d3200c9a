import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { i420 } from './pixels.ts'
import { drawTag } from './tag-picture.ts'

const WIDTH = 640
const HEIGHT = 480
const FRAMES_PER_SECOND = 15
const SECONDS = 2

/**
 * Films a printed tag held in a not quite steady hand and writes it as an uncompressed video (y4m), which Chromium plays in a
 * loop as its camera (`cameraFlags` of camera.ts). Needs nothing but Node; 14 MB, a second or two.
 */
export async function writeTagVideo(file: string, text: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  await pipeline(Readable.from(frames(text)), createWriteStream(file))
  return file
}

function* frames(text: string): Generator<Buffer> {
  yield Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`)
  const count = FRAMES_PER_SECOND * SECONDS
  for (let n = 0; n < count; n += 1) {
    // One full round of the wobble, so that the loop has no jump.
    const round = (n / count) * 2 * Math.PI
    const picture = drawTag(text, {
      width: WIDTH,
      height: HEIGHT,
      turn: -3 + 2 * Math.sin(round),
      size: 0.38 + 0.012 * Math.cos(round),
      at: { x: 0.5 + 0.012 * Math.sin(round), y: 0.5 + 0.01 * Math.cos(round * 2) },
    })
    yield Buffer.from('FRAME\n')
    yield i420(picture)
  }
}
