import { expect, test } from '../../support/journey.ts'

test('the shop opens from a folder of a static host, at any page address', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.goto('./no/such/page')
  await expect(page.getByRole('heading').first()).toBeVisible()
})
