import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { showScenes } from '#seed/show-scenes.ts'
import { expect, test as journey } from '../support/journey.ts'
import { test } from '../support/own-shop.ts'
import { goToPin, pressPin, rightPin } from '../support/shop-walk.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

test('once opened, the shop opens again without a server, at any address, and sells', async ({
  page,
  context,
  shop,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  shop.stop()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
  // A printed tag, by the phone's own camera: an address this phone never had.
  await page.goto('/01/09521000001039/10/LY-1108-07')
  await expect(page.getByRole('heading', { level: 1, name: 'Free-range eggs' })).toBeVisible()
  const second = await context.newPage()
  await second.goto('/basket')
  await worldOf(second)
  await goToPin(second)
  await pressPin(second, rightPin)
  await expect(second.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  await expect.poll(() => brokenPictures(second)).toEqual([])
})

async function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images].filter((one) => one.complete && one.naturalWidth === 0).map((one) => one.src),
  )
}

journey('losing the signal is said once, and that the lane goes on', async ({ page, context }) => {
  await openShop(page)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await context.setOffline(true)
  await expect(page.getByText('No signal. The lane is on this phone, so go on.')).toBeVisible()
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
})

journey('everything the shop shows is kept, and nothing of the world', async ({ page }) => {
  await page.goto('/')
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const [name] = (await caches.keys()).filter((key) => key.startsWith('shell-'))
    const requests = await (await caches.open(name!)).keys()
    return requests.map((request) => new URL(request.url).pathname)
  })
  expect(kept).toContain('/index.html')
  expect(kept).toContain('/img/1f353.webp')
  expect(kept.some((path) => path.endsWith('.woff2'))).toBe(true)
  expect(kept.filter((path) => /^\/(api|__world)/.test(path))).toEqual([])
})

test('the live room’s film is kept after everything else, piece by piece, and is there without a server', async ({
  page,
  shop,
}) => {
  await openShop(page)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage('KEEP_FILM'))
  const film = (): Promise<string[]> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('film-'))
      const pieces = name === undefined ? [] : await (await caches.open(name)).keys()
      return pieces.map(({ url }) => new URL(url).pathname)
    })
  const pieces = Object.values(showScenes).reduce((sum, count) => sum + count, 0)
  await expect.poll(async () => (await film()).length, { timeout: 20_000 }).toBe(pieces)
  shop.stop()
  const [first = ''] = await film()
  const size = await page.evaluate(async (path) => (await (await fetch(path)).arrayBuffer()).byteLength, first)
  expect([size > 0, size % 188]).toEqual([true, 0])
})
