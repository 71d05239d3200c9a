import { expect, test } from '../../support/journey.ts'

test('the shop opens on plain http, where a phone gives it neither camera nor service worker', async ({ page }) => {
  await page.goto('/')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await expect(page.getByRole('heading').first()).toBeVisible()
})
