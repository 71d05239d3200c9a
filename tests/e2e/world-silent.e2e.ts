import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectAccessible } from '../support/journey.ts'
import { test } from '../support/own-shop.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

// That the world's file is missing is the point of it.
test.use({ forgiven: /status of 404|Failed to fetch dynamically imported module/ })

test('when the world cannot be opened the shop says so and what is kept, and goes on when it can', async ({
  page,
  shop,
}) => {
  const world = await openShop(page)
  await world.put({ '09521000001015': 2 })
  await expect(page.getByRole('link', { name: 'Basket, 2 things' })).toBeVisible()
  // Away with the copies the phone keeps, and with the world's own file on the server.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
  const assets = join(shop.folder, 'assets')
  const away = join(shop.folder, 'away')
  mkdirSync(away)
  const files = readdirSync(assets).filter((name) => /^(browser|world)-.*\.js$/.test(name))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) renameSync(join(assets, name), join(away, name))

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'The lantern went out' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('It runs on this phone, so your signal is not the cause.')
  await expect(page.getByRole('heading', { name: /Kept safe, up to/ })).toBeVisible()
  await expect(page.getByText('2 things')).toBeVisible()
  await expectAccessible(page)

  for (const name of files) renameSync(join(away, name), join(assets, name))
  await page.getByRole('button', { name: 'Light it now' }).click()
  await worldOf(page)
  await expect(page.getByRole('link', { name: 'Basket, 2 things' })).toBeVisible()
})
