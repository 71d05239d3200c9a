import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

test('two orders under way are one pill on every other page: the one that comes first, and how many more', async ({
  page,
}) => {
  const world = await openShop(page)
  const first = await world.paidOrder({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1 })
  const pill = page.locator('[data-act="open-parcel"]')
  await expect(pill).toContainText(/\d+ min/)
  await expect(pill).not.toContainText('+')
  await world.pass(5 * 60_000)
  await world.paidOrder({ [gtins.eggs]: 1 })
  await expect(pill).toContainText('and 1 more on its way')
  await expectAccessible(page, 'home with two orders under way')
  // On a page without tabs it has a line of its own; on a page about an order none.
  await page.goto(`./p/${gtins.eggs}`)
  await expect(page.getByRole('complementary', { name: 'On its way' })).toContainText('and 1 more on its way')
  await pill.click()
  await expect(page).toHaveURL(new RegExp(`/orders/${first.id}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(pill).toHaveCount(0)
  // The first is brought: the second is the one that is told of.
  await page.goto('./')
  await world.expectFacts('orderPlaced', 2)
  await world.goToNext('parcelDelivered')
  await expect(pill).toContainText(/\d+ min/)
  await expect(pill).not.toContainText('more')
})
