import type { Page } from '@playwright/test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { writeTagVideo } from '../support/tag-video.ts'

const film = join(tmpdir(), `lantern-lane-tag-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => writeTagVideo(film, 'https://any.example/shop/01/09521000001015/10/HZ-1109-C12?17=261114'))

test('a tag before the camera opens the page of its batch', async ({ page }) => {
  await page.goto('/scan')
  await expect(page).toHaveURL(/\/01\/09521000001015\/10\/HZ-1109-C12\?17=261114$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

/** The decoder never comes, so that the picture stays long enough to do something else. */
const readNothing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        addEventListener() {}
        postMessage() {}
        terminate() {}
      },
    })
  })

test('the camera is off as soon as nobody looks', async ({ page }) => {
  await readNothing(page)
  await page.goto('/scan')
  await expect(page.getByRole('heading', { name: 'Point at a tag' })).toBeVisible()
  const isFilming = () =>
    page.locator('video').evaluate((video: HTMLVideoElement) => {
      const stream = video.srcObject as MediaStream | null
      return stream?.getTracks().some((track) => track.readyState === 'live') ?? false
    })
  expect(await isFilming()).toBe(true)
  await expectAccessible(page)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(isFilming).toBe(false)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(isFilming).toBe(true)
})

test('a phone that has a lamp offers it, and says whether it is lit', async ({ page }) => {
  await readNothing(page)
  // A filmed camera has no lamp: this one says it has, and keeps what it is asked to do.
  await page.addInitScript(() => {
    const { getCapabilities } = MediaStreamTrack.prototype
    MediaStreamTrack.prototype.getCapabilities = function () {
      return { ...getCapabilities.call(this), torch: true }
    }
    MediaStreamTrack.prototype.applyConstraints = async (asked) => {
      document.documentElement.dataset.lamp = JSON.stringify(asked?.advanced)
    }
  })
  await page.goto('/scan')
  const lamp = page.getByRole('button', { name: 'Torch' })
  await lamp.click()
  await expect(lamp).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('html')).toHaveAttribute('data-lamp', '[{"torch":true}]')
  await lamp.click()
  await expect(lamp).toHaveAttribute('aria-pressed', 'false')
  await expect(page.locator('html')).toHaveAttribute('data-lamp', '[{"torch":false}]')
})
