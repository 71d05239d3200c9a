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
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await expect(pill).toHaveCount(0)
  // The first is brought: the second is the one that is told of.
  await page.goto('./')
  await world.expectFacts('orderPlaced', 2)
  await world.goToNext('parcelDelivered')
  await expect(pill).toContainText(/\d+ min/)
  await expect(pill).not.toContainText('more')
})

test('a question about something missing goes before minutes, wherever one is, and leads to itself', async ({
  page,
}) => {
  const world = await openShop(page, './', { scenario: 'out-of-stock-1' })
  await world.goToNext('itemMissing')
  await page.goto('./')
  const pill = page.locator('[data-act="open-parcel"]')
  await expect(pill).toHaveText('A question for you')
  await expect(page).toHaveTitle(/^A question for you · /)
  await expectAccessible(page, 'home with a question')
  await page.goto('./orders')
  await expect(page.getByRole('article').first()).toContainText('A question for you')
  await page.goto('./me')
  await pill.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto('./')
  // Nobody answers: what was said at checkout is done, and the minutes are back.
  await world.pass(61_000)
  await expect(pill).toContainText(/\d+ min/)
})

test('the promise in the rain is longer, with its reason on home, product and basket', async ({ page }) => {
  const world = await openShop(page, './', { scenario: 'rain-45' })
  const reason = page.getByText('It rains, so riders go slower.')
  await expect(page.getByRole('heading', { level: 1, name: /^45 min to/ })).toBeVisible()
  await expect(reason).toBeVisible()
  await world.put({ [gtins.eggs]: 1 })
  for (const path of [`./p/${gtins.eggs}`, './basket']) {
    await page.goto(path)
    await expect(reason).toBeVisible()
    await expectAccessible(page, `${path} in the rain`)
  }
})

test('the tab says how long it takes and its icon shows it, until it is there', async ({ page }) => {
  const world = await openShop(page)
  const own = await page.title()
  const icon = page.locator('link[rel="icon"]')
  const lantern = (await icon.getAttribute('href')) ?? ''
  const { id } = await world.paidOrder({ [gtins.eggs]: 1 })
  await expect(page).toHaveTitle(/^\d+ min · /)
  await expect(icon).toHaveAttribute('href', /^data:image\/png/)
  const drawn = await icon.getAttribute('href')
  await world.pass(10 * 60_000)
  await expect(icon).not.toHaveAttribute('href', drawn ?? '')
  await page.goto(`./orders/${id}`)
  await expect(page).toHaveTitle(/^\d+ min · Your delivery/)
  await world.goToNext('parcelDelivered')
  await expect(page).toHaveTitle(/^Your delivery/)
  await expect(icon).toHaveAttribute('href', lantern)
  await page.goto('./')
  await expect(page).toHaveTitle(own)
})

test('the phone is told of three turns when it was asked for and allowed, and a pressed notification opens the order', async ({
  page,
  context,
}) => {
  const world = await openShop(page)
  const { id } = await world.paidOrder({ [gtins.eggs]: 1 })
  await page.goto(`./orders/${id}`)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await context.grantPermissions(['notifications'])
  await page.reload()
  const told = (): Promise<string[]> =>
    page.evaluate(async () => {
      const notes = (await (await navigator.serviceWorker.getRegistration())?.getNotifications()) ?? []
      return notes.map(({ title, tag }) => `${tag.split(' ').at(-1) ?? ''}: ${title}`)
    })
  const choice = page.getByRole('switch', { name: 'Tell me on this phone' })
  await expect(choice).not.toBeChecked()
  await choice.press('Enter')
  await expect(choice).toBeChecked()
  await expectAccessible(page, 'an order the phone is told of')
  // Who looks at the order is not told of it.
  await world.goToNext('riderAssigned')
  await expect(page.getByText('A rider was found.')).toBeAttached()
  expect(await told()).toEqual([])
  await page.goto('./')
  const pill = page.locator('[data-act="open-parcel"]')
  await expect(pill).toBeVisible()
  await world.goToNext('parcelPickedUp')
  await expect.poll(told).toEqual([expect.stringMatching(/^pickedUp: .+ has your order and rides$/)])
  await world.goToNext('riderReachedDoor')
  await expect.poll(told).toEqual(expect.arrayContaining([expect.stringMatching(/^atDoor: .+ is at your door$/)]))
  expect(await told()).toHaveLength(2)
  // The worker says to an open page which address a pressed notification leads to.
  await page.evaluate((path) => {
    navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { open: path } }))
  }, `/orders/${id}`)
  await expect(page).toHaveURL(new RegExp(`/orders/${id}$`))
})
