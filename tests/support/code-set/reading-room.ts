import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { cameraLooks } from '#platform/camera-looks.ts'
import type { Look, ReadCode } from '#platform/read-code.ts'
import type { ReaderQuestion } from '#platform/worker-code-reader.ts'
import { steadyCodes } from '#features/scan/steady-codes.ts'
import { shopHandler } from '../../../tools/shop-handler.mjs'
import type { CodePicture } from './code-picture.ts'

/** What became of one picture. */
export type Reading = {
  picture: CodePicture
  codes: ReadCode[]
  /** Where the codes really are. */
  middles: { x: number; y: number }[]
  /** Milliseconds the reader worked on it, and frames it took. */
  workMs: number
  frames: number
  /** Milliseconds from the first frame to the answer, at the pace of the camera. */
  waitMs: number
}

/** A camera is read at most so often (watch-codes.ts). */
const PACE_MS = 80
/** Two rounds of looks, two seconds and more: nobody likes to hold still for longer. */
const PATIENCE_FRAMES = 26

type InPage = {
  load: (address: string, width: number, height: number, asPhoto: boolean) => Promise<void>
  look: (look: Look) => Promise<{ codes: ReadCode[]; ms: number }>
}

export interface ReadingRoom {
  read(picture: CodePicture): Promise<Reading>
  close(): void
}

/**
 * Reads pictures with what the built shop ships: its worker and its decoder, from its folder, in a real browser. A frame is shown
 * to it again and again, as a camera would, with the shop's own order of looks and its own rule for what to believe; a photo
 * goes through a JPEG and is read once.
 */
export async function openReadingRoom(page: Page, folder = 'dist'): Promise<ReadingRoom> {
  const worker = readdirSync(`${folder}/assets`).find((name) => /^code-reader-worker-.*\.js$/.test(name))
  if (worker === undefined) throw new Error('the built shop has no code reader')
  const shop = shopHandler(folder)
  let bytes: Uint8Array | null = null
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/assets/') === true) shop(request, response)
    else if (request.url === '/picture') response.end(bytes)
    else response.setHeader('content-type', 'text/html').end('<!doctype html><link rel="icon" href="data:,">')
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.evaluate(furnish, `/assets/${worker}`)
  const look = (way: Look) => page.evaluate((asked) => (window as never as InPage).look(asked), way)

  return {
    read: async (picture) => {
      const drawn = await picture.draw()
      bytes = drawn.bytes
      await page.evaluate(
        ([width, height, asPhoto]) => (window as never as InPage).load('/picture', width, height, asPhoto),
        [picture.width, picture.height, picture.as === 'photo'] as const,
      )
      const outcome = picture.as === 'photo' ? await readPhoto(look) : await readFrames(look)
      return { picture, middles: drawn.middles, ...outcome }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function readPhoto(look: InPage['look']) {
  const { codes, ms } = await look('photo')
  return { codes, workMs: ms, waitMs: ms, frames: 1 }
}

async function readFrames(look: InPage['look']) {
  const looks = cameraLooks()
  const believe = steadyCodes()
  let workMs = 0
  let waitMs = 0
  for (let frames = 1; frames <= PATIENCE_FRAMES; frames += 1) {
    const { codes, ms } = await look(looks.next())
    looks.found(codes.length > 0)
    workMs += ms
    const steady = believe(codes)
    if (steady.length > 0) return { codes: steady, workMs, waitMs: waitMs + ms, frames }
    waitMs += Math.max(PACE_MS, ms)
  }
  return { codes: [], workMs, waitMs, frames: PATIENCE_FRAMES }
}

/** Runs in the page: a worker, and the picture it is asked about. */
function furnish(worker: string): void {
  const reader = new Worker(worker, { type: 'module' })
  let source: ImageData | Blob | null = null
  const room: InPage = {
    load: async (address, width, height, asPhoto) => {
      const gray = new Uint8Array(await (await fetch(address)).arrayBuffer())
      const pixels = new ImageData(width, height)
      // Red, green, blue and how solid, as one number a pixel.
      const whole = new Uint32Array(pixels.data.buffer)
      gray.forEach((light, at) => (whole[at] = 0xff000000 + light * 0x010101))
      source = pixels
      if (!asPhoto) return
      const canvas = new OffscreenCanvas(width, height)
      canvas.getContext('2d')?.putImageData(pixels, 0, 0)
      source = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
    },
    look: async (look) => {
      if (source === null) throw new Error('no picture')
      const picture = await createImageBitmap(source)
      const began = performance.now()
      const answer = await new Promise<{ codes: ReadCode[] } | { failed: string }>((resolve) => {
        reader.addEventListener('message', ({ data }) => resolve(data), { once: true })
        // Typed, so that a question the reader no longer understands does not compile.
        reader.postMessage({ picture, look, wanted: 'tags' } satisfies ReaderQuestion, [picture])
      })
      if ('failed' in answer) throw new Error(answer.failed)
      return { codes: answer.codes, ms: performance.now() - began }
    },
  }
  Object.assign(window, room)
}
