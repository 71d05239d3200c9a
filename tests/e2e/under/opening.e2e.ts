import { expect, test } from '../../support/journey.ts'

test('the shop opens from a folder of a static host, at any page address', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.goto('./no/such/page')
  await expect(page.getByRole('heading').first()).toBeVisible()
})

test('a link that names a scenario leads to its place inside that folder', async ({ page }) => {
  await page.goto('./?scenario=late-12&clock=paused')
  await expect(page).toHaveURL(/\/lane\/orders\/LL07-1109-0412$/)
  await expect(page.getByText('Every step')).toBeVisible()
})
