import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { chance } from './code-set/chance.ts'
import { develop, NO_FAULTS } from './code-set/faults.ts'
import type { Printed } from './code-set/printed-codes.ts'
import { shoot, type Plate } from './code-set/shot.ts'
import { symbolOf } from './code-set/symbols.ts'
import { png } from './pixels.ts'

/** A code in a picture: its middle as a part of width and height, and the width of a module in pixels. */
export type Shown = { code: Printed; at: { x: number; y: number }; module: number }

const FRAMES_PER_SECOND = 10
const SECONDS = 2

/**
 * Films codes of any kind, side by side, in a not quite steady hand, as an uncompressed video (y4m) that Chromium plays in a loop as
 * its camera (`cameraFlags` of camera.ts). Needs nothing but Node; 9 MB.
 */
export async function writeCodeFilm(file: string, shown: readonly Shown[]): Promise<string> {
  const [width, height] = [640, 480]
  const plates = await platesOf(shown)
  const count = FRAMES_PER_SECOND * SECONDS
  const frames = Array.from({ length: count }, (_, n) => {
    // One full round of the wobble, so that the loop has no jump.
    const round = (n / count) * 2 * Math.PI
    return plates.map((plate) => ({
      ...plate,
      turn: 2 * Math.sin(round),
      at: { x: plate.at.x + 0.006 * Math.cos(round), y: plate.at.y + 0.006 * Math.sin(2 * round) },
    }))
  })
  function* y4m(): Generator<Buffer> {
    yield Buffer.from(`YUV4MPEG2 W${width} H${height} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`)
    const grey = Buffer.alloc(width * (height / 2), 128)
    for (const hung of frames) {
      yield Buffer.from('FRAME\n')
      yield Buffer.from(develop(shoot(width, height, hung, 7), NO_FAULTS, chance(7)))
      yield grey
    }
  }
  await mkdir(dirname(file), { recursive: true })
  await pipeline(Readable.from(y4m()), createWriteStream(file))
  return file
}

/** A photo of codes of any kind, as a PNG file. */
export async function photoOfCodes(shown: readonly Shown[]): Promise<Buffer> {
  const [width, height] = [900, 1200]
  const gray = develop(shoot(width, height, await platesOf(shown), 7), NO_FAULTS, chance(7))
  return png({
    width,
    height,
    rgb: Uint8Array.from({ length: gray.length * 3 }, (_, at) => gray[Math.floor(at / 3)] ?? 0),
  })
}

const platesOf = (shown: readonly Shown[]): Promise<Plate[]> =>
  Promise.all(
    shown.map(async ({ code, at, module }) => ({
      symbol: await symbolOf(code.kind, code.drawn),
      at,
      module,
      turn: 0,
      tilt: 0,
      tiltAbout: 0,
      bend: 0,
      isMirrored: false,
      isInverted: false,
      ink: 0.1,
      paper: 0.92,
      damage: null,
    })),
  )

/** A tag of the shop as it is printed. */
export const tagOf = (gtin: string, lot: string): Printed => {
  const text = `https://lane.example/01/${gtin}/10/${lot}`
  return { kind: 'qr', drawn: text, says: text }
}
