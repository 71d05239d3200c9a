import { expect, test } from '../support/journey.ts'

test('once opened, the shop opens again without a network, at any address', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.goto('/orders')
  await expect(page.locator('#root')).not.toBeEmpty()
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('heading').first()).toBeVisible()
})

test('everything the shop shows is kept, and nothing of the world', async ({ page }) => {
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
