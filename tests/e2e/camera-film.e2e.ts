import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { cameraFlags, makeFilm } from '../support/camera.ts'
import { expect, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'

const film = join(tmpdir(), `lantern-lane-film-${process.pid}.mjpeg`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.afterAll(() => rmSync(film, { force: true }))

test('the camera of a journey shows what the journey filmed', async ({ page, browser }) => {
  const studio = await browser.newPage({ viewport: { width: 640, height: 480 } })
  await makeFilm(studio, film, 3, async () => {
    await studio.setContent('<body style="margin:0;background:linear-gradient(90deg,#f00 50%,#00f 50%)">')
  })
  await studio.close()
  await page.goto('/')
  const colours = await page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true })
    const video = document.createElement('video')
    video.srcObject = stream
    await video.play()
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight)
    const pen = canvas.getContext('2d')!
    pen.drawImage(video, 0, 0)
    for (const track of stream.getTracks()) track.stop()
    const at = (x: number) => [...pen.getImageData(canvas.width * x, canvas.height / 2, 1, 1).data]
    return { left: at(0.25), right: at(0.75) }
  })
  const [red, , blue] = colours.left
  expect(red).toBeGreaterThan(200)
  expect(blue).toBeLessThan(60)
  expect(colours.right[2]).toBeGreaterThan(200)
})
