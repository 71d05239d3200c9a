import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { wallet, yuan } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

const lobster = '09521000001091'
const iceCream = 'Strawberry ice cream'

test('an empty basket offers something to begin with, and nothing to pay', async ({ page }) => {
  const world = await openShop(page, './basket')
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
  await expect(page.getByRole('button', { name: /pay/i })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add Strawberries' }).click()
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  expect(await world.facts('orderPlaced')).toEqual([])
})

test('what is sold out says when it is back, and can be bought from then on', async ({ page }) => {
  const world = await openShop(page, './search?q=ice%20cream')
  const tile = page.getByRole('article').filter({ hasText: iceCream })
  await expect(tile).toContainText('Back at 16:00')
  await expect(tile.getByRole('button')).toHaveCount(0)
  await tile.getByRole('link', { name: iceCream }).click()
  await expect(page.getByRole('button', { name: 'Sold out for now' })).toBeDisabled()
  await world.goTo(Date.parse('2026-11-09T16:00:00+08:00'))
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await expect(page.getByText(`${iceCream} in the basket`)).toBeVisible()
})

test('the last ones are sold to whoever orders first, and come back when the order is not paid', async ({ page }) => {
  const world = await openShop(page, `./p/${lobster}`)
  await expect(page.getByText('4 left')).toBeVisible()
  await world.put({ [lobster]: 4 })
  await expect(page.getByRole('button', { name: 'That is all the store has' })).toBeDisabled()
  await world.order()
  await expect(page.getByRole('button', { name: 'Sold out for now' })).toBeDisabled()

  await page.goto('./orders')
  const order = page.getByRole('article')
  await expect(order).toContainText('Not paid yet, nothing taken')
  const [opened] = await world.facts('tradeOpened')
  await world.goTo(opened?.expiresAt ?? 0)
  await expect(order).toContainText('Not paid in time, nothing taken')
  await expect(order.getByRole('link', { name: /^Pay/ })).toHaveCount(0)
  expect(await world.facts('tradePaid')).toEqual([])

  await page.goto(`./p/${lobster}`)
  await expect(page.getByText('4 left')).toBeVisible()
})

test('a price that moved between receipt and Pay is shown and asked for again, and nothing is ordered unasked', async ({
  page,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  const pay = page.getByRole('button', { name: /^Pay ¥/ })
  await expect(pay).toBeVisible()
  const agreed = (await world.ask('getCheckout')).quote?.total.minor ?? 0
  // Somebody else lays eggs into the basket; answers are slow, so that Pay is pressed before the receipt has heard of it.
  await world.ask('setFaults', { body: { latencyMs: 1500 } })
  await pay.evaluate(async (button: HTMLElement, gtin) => {
    await fetch(`/api/basket/lines/${gtin}`, { method: 'PUT', body: '{"quantity":1}' })
    button.click()
  }, gtins.eggs)
  const sheet = page.getByRole('dialog', { name: 'The price has moved' })
  await expect(sheet).toContainText(`Nothing is ordered yet. It was ${yuan(agreed)}.`)
  await expect(sheet.getByRole('listitem')).toContainText(['Free-range eggs came in, 1'])
  expect(await world.facts('orderPlaced')).toEqual([])

  await world.ask('setFaults', { body: { latencyMs: 0 } })
  await sheet.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(wallet(page).getByRole('button', { name: 'Pay from balance' })).toBeVisible()
  const [placed] = await world.facts('orderPlaced')
  expect(placed?.lines.map(({ gtin, quantity }) => [gtin, quantity])).toEqual([
    [gtins.strawberries, 2],
    [gtins.eggs, 1],
  ])
})

test('home says tomorrow for an address too far to ride, and half an hour again for one in reach', async ({ page }) => {
  await openShop(page)
  const home = page.getByRole('heading', { level: 1 })
  const sheet = page.getByRole('dialog', { name: 'Bring it where?' })
  await page.getByRole('button', { name: /^Change address/ }).click()
  await expect(sheet).toContainText('3.4 km away, tomorrow by van')
  await sheet.getByRole('button', { name: /Riverside Works 7/ }).click()
  await expect(home).toHaveText(/^By van to Riverside Works 7, Bldg 2, Tomorrow \d+–\d+/)
  await page.getByRole('button', { name: /^Change address/ }).click()
  await sheet.getByRole('button', { name: /Camphor Court 5/ }).click()
  await expect(home).toHaveText(/^30 min to Camphor Court 5, Bldg 1/)
})
