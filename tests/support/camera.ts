import type { Page } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Flags that make the browser's camera play `film` (a .mjpeg file) and grant it when asked. */
export const cameraFlags = (film: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]

/**
 * Films whatever `show` draws on the page, `frames` pictures long, as a camera would see it: a film is nothing but JPEG
 * pictures in a row, so no video tool is needed. `show` is called with the number of each frame and may move things.
 * The film must exist before the page under test opens its camera.
 */
export async function makeFilm(
  page: Page,
  film: string,
  frames: number,
  show: (frame: number) => Promise<void>,
): Promise<void> {
  const pictures: Buffer[] = []
  for (let frame = 0; frame < frames; frame += 1) {
    await show(frame)
    pictures.push(await page.screenshot({ type: 'jpeg', quality: 80, scale: 'css' }))
  }
  mkdirSync(dirname(film), { recursive: true })
  writeFileSync(film, Buffer.concat(pictures))
}
