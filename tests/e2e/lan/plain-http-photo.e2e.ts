import { expect, test } from '../../support/journey.ts'
import { png } from '../../support/pixels.ts'
import { goToPin, pressPin, rightPin } from '../../support/shop-walk.ts'
import { drawTag } from '../../support/tag-picture.ts'
import { openShop } from '../../support/world-hand.ts'

test('on plain http, where no camera opens, a photo of a tag leads all the way to the door', async ({ page }) => {
  const world = await openShop(page)
  await page.getByRole('link', { name: 'Scan', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Phones lend it only to addresses that start with https')

  const tag = drawTag('http://any.example/01/09521000001039/10/LY-1108-07', { width: 900, height: 1200, turn: 9 })
  await page.getByLabel('Photo').setInputFiles({ name: 'tag.png', mimeType: 'image/png', buffer: png(tag) })
  await expect(page.getByRole('heading', { level: 1, name: 'Free-range eggs' })).toBeVisible()
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await page.getByRole('link', { name: 'Basket, 1 thing' }).click()

  await goToPin(page)
  await pressPin(page, rightPin)
  await page.getByRole('link', { name: 'Track my order' }).click()
  await expect(page.getByText(/^At your door .+, on time$/)).toBeVisible()
  await world.goToNext('parcelDelivered')
  await expect(page.getByText(/^\d\d:\d\d, (on time|\d+ min early)$/)).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})
