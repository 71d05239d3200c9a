import type { Locator, Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { goToPin, pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

const stage = (page: Page): Locator => page.getByRole('dialog', { name: 'Stage' })

test('holding the lantern opens the Stage, a short press the scanner', async ({ page }) => {
  await openShop(page)
  const lantern = page.getByRole('link', { name: 'Scan', exact: true })
  const box = await lantern.boundingBox()
  if (!box) throw new Error('the lantern is not there')
  await page.mouse.move(box.x + box.width / 2, box.y + 24)
  await page.mouse.down()
  await expect(stage(page)).toBeVisible()
  await page.mouse.up()
  await expect(page).toHaveURL(/\/\?/)
  await stage(page).getByRole('button', { name: 'Close the Stage' }).click()
  await expect(stage(page)).toHaveCount(0)
  await lantern.click()
  await expect(page).toHaveURL(/\/scan$/)
})

test('an address with ?stage opens the Stage, and loses the word', async ({ page }) => {
  await openShop(page, './orders?stage')
  await expect(stage(page)).toBeVisible()
  await expect(page).not.toHaveURL(/stage/)
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
})

test('the presenter stops time, and lets it run at three speeds', async ({ page }) => {
  const world = await openShop(page, './?stage')
  await stage(page).getByRole('button', { name: 'Let story time run' }).click()
  await expect(stage(page).getByRole('button', { name: 'Pause story time' })).toBeVisible()
  for (const [name, rate] of [
    ['×10', 10],
    ['×60', 60],
    ['×1', 1],
  ] as const) {
    await stage(page).getByRole('button', { name, exact: true }).click()
    await expect.poll(async () => (await world.ask('getWorld')).clock.rate).toBe(rate)
  }
  await stage(page).getByRole('button', { name: 'Pause story time' }).click()
  await expect.poll(async () => (await world.ask('getWorld')).clock.rate).toBe(0)
})

test('the presenter steps through a delivery', async ({ page }) => {
  const world = await openShop(page)
  const order = await world.paidOrder({ [gtins.strawberries]: 2 })
  await page.goto(`./orders/${order.id}?stage`)
  for (const knot of ['picking', 'packed', 'rider', 'door', 'delivered'])
    await stage(page)
      .getByRole('button', { name: new RegExp(`^To ${knot}, `) })
      .click()
  await expect(stage(page).getByRole('button', { name: 'Nothing ahead' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^\d\d:\d\d, (on time|\d+ min early)$/)).toBeVisible()
})

test('dragging time back takes the basket along, and forward again brings it back exactly', async ({ page }) => {
  const world = await openShop(page)
  await world.pass(5 * 60_000)
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
  const now = await world.now()
  await page.goto('./me')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const cord = stage(page).getByRole('slider', { name: 'Drag time' })
  await cord.focus()
  await page.keyboard.press('Home')
  await expect(page.getByRole('link', { name: 'Basket, 1 thing', includeHidden: true })).toHaveCount(0)
  await expect(stage(page)).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('link', { name: 'Basket, 1 thing', includeHidden: true })).toBeVisible()
  expect(await world.now()).toBe(now)

  const box = await cord.boundingBox()
  if (!box) throw new Error('the cord is not there')
  await page.mouse.move(box.x + box.width / 2, box.y + 36)
  await page.mouse.down()
  await page.mouse.move(box.x + 4, box.y + 36, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('link', { name: 'Basket, 1 thing', includeHidden: true })).toHaveCount(0)
})

test('another scenario opens another day, and reset the same one anew', async ({ page }) => {
  const world = await openShop(page, './?stage')
  await world.put({ [gtins.strawberries]: 1 })
  await stage(page).getByRole('button', { name: '11.11, 23:58' }).click()
  await expect(page).toHaveURL(/\/lantern-night$/)
  await expect.poll(async () => (await world.ask('getWorld')).scenario).toBe('double-eleven-eve')
  expect((await world.ask('getBasket')).count).toBe(0)

  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./?stage')
  await stage(page).getByRole('button', { name: 'Reset' }).click()
  await expect.poll(async () => (await world.ask('getBasket')).count).toBe(0)
  expect((await world.ask('getWorld')).scenario).toBe('double-eleven-eve')
})

test('a link that only names a scenario opens where it takes place, one with a path stays there', async ({ page }) => {
  await openShop(page, './', { scenario: 'late-12' })
  await expect(page).toHaveURL(/\/orders\/LL07-1109-0412$/)
  await expect(page.getByText('Every step')).toBeVisible()

  // The same link again goes on in the same world, and leads there again.
  const world = await openShop(page, './', { scenario: 'late-12' })
  await world.pass(60_000)
  const { epoch } = await world.ask('getWorld')
  const again = await openShop(page, './', { scenario: 'late-12' })
  await expect(page).toHaveURL(/\/orders\/LL07-1109-0412$/)
  expect((await again.ask('getWorld')).epoch).toBe(epoch)

  await openShop(page, './me', { scenario: 'very-early' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-act="open-parcel"]')).toContainText(/\d+ min/)
  await expect(page).toHaveURL(/\/me\?/)

  await openShop(page, './', { scenario: 'rain-45' })
  await expect(page.getByRole('heading', { level: 1, name: /^45 min to/ })).toBeVisible()
  await expect(page).toHaveURL(/\/\?/)
})

test('the scenario that plays is in view when the Stage opens, and only its row was moved', async ({ page }) => {
  await openShop(page, './?stage', { scenario: 'sms-late' })
  await expect(stage(page).getByRole('button', { name: 'Late SMS' })).toBeInViewport({ ratio: 1 })
  await expect(stage(page).getByRole('heading', { name: 'Story time' })).toBeInViewport({ ratio: 1 })
})

test('a lost answer and a slow shop are switched on by the presenter and felt by the shopper', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await world.order()
  await page.goto('./orders?stage')
  await stage(page).getByRole('switch', { name: 'Lose the next answer' }).click()
  await expect(stage(page).getByRole('switch', { name: 'Lose the next answer' })).toBeChecked()
  await stage(page).getByRole('switch', { name: 'Slow everything down' }).click()
  await expect(stage(page).getByRole('switch', { name: 'Slow everything down' })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^Pay/ }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Paid once. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
  const { faults } = await world.ask('getWorld')
  expect(faults).toMatchObject({ loseAnswers: 0, latencyMs: 2500 })
})

test('a rewind while the wallet is open closes it, and leads back to the basket as it was', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  const before = await world.now()
  await world.pass(60_000)
  await page.goto('./basket')
  await goToPin(page)
  await world.goTo(before)
  await expect(wallet(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await goToPin(page)
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('orderPlaced')).toHaveLength(1)
})

test('a rewind to before an order leads from its page to a place that is there', async ({ page }) => {
  const world = await openShop(page)
  const before = await world.now()
  await world.pass(60_000)
  const order = await world.paidOrder({ [gtins.strawberries]: 2 })
  await page.goto(`./orders/${order.id}`)
  await expect(page.getByText(/^At your door/)).toBeVisible()
  await world.goTo(before)
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible()
})

test('the counter is opened from the Stage', async ({ page }) => {
  await openShop(page, './?stage')
  await page.getByRole('dialog').getByRole('link', { name: 'Counter of the store' }).click()
  await expect(page).toHaveURL(/\/counter$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
})
