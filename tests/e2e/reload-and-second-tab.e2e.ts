import type { BrowserContext, Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { goToPin, pressPin, wallet, yuan } from '../support/shop-walk.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

/** Another tab of the same phone, in the same world. */
async function secondTab(context: BrowserContext, path: string): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(path)
  await worldOf(tab)
  return tab
}

test('the basket survives a reload', async ({ page }) => {
  await openShop(page)
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await expect(page.getByText('Pak choi in the basket')).toBeVisible()
  await page.getByRole('button', { name: '1 in basket, change: Pak choi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'One more' }).click()
  await expect(page.getByRole('dialog').getByText('2', { exact: true })).toBeVisible()
  await page.getByRole('dialog').getByRole('link', { name: 'Basket' }).click()
  const line = page.getByRole('group', { name: 'Pak choi, how many' })
  await expect(line).toContainText('2')
  await page.reload()
  await expect(line).toContainText('2')
})

test('what was tapped just before a reload is in the basket after it, and in no other world', async ({ page }) => {
  const world = await openShop(page)
  await expect(page.getByRole('button', { name: 'Add Pak choi' })).toBeVisible()
  await world.ask('setFaults', { body: { latencyMs: 1_500 } })
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await page.getByRole('button', { name: 'Add Free-range eggs' }).click()
  await expect(page.getByRole('link', { name: 'Basket, 2 things' })).toBeVisible()
  // Nobody has answered yet: the world is asked only after its latency.
  expect(await world.facts('basketLineSet')).toEqual([])
  await page.reload()
  await worldOf(page)
  await expect(page.getByRole('link', { name: 'Basket, 2 things' })).toBeVisible()
  await world.expectFacts('basketLineSet', 2)

  await page.getByRole('button', { name: 'Add Strawberries' }).click()
  await expect(page.getByRole('link', { name: 'Basket, 3 things' })).toBeVisible()
  await page.goto('./?scenario=calm-day&seed=other&clock=paused')
  await worldOf(page)
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('lantern-lane.unsent-lines'))).toBeNull()
  expect(await world.facts('basketLineSet')).toEqual([])
})

test('a reload half way through a delivery goes on exactly where it was', async ({ page }) => {
  const world = await openShop(page)
  const order = await world.paidOrder({ [gtins.strawberries]: 2, [gtins.eggs]: 1 })
  await world.goToNext('parcelPickedUp')
  await world.pass(4 * 60_000)
  await page.goto(`./orders/${order.id}`)
  const seen = async (): Promise<(string | null)[]> => [
    await page.getByRole('img', { name: /from your door/ }).getAttribute('aria-label'),
    await page.getByText(/^At your door/).innerText(),
    await page.getByRole('list', { name: 'Progress' }).ariaSnapshot(),
    await page.getByRole('list').filter({ hasText: 'Picked by Wen Li' }).ariaSnapshot(),
  ]
  const before = await seen()
  await page.reload()
  await expect.poll(seen).toEqual(before)
})

test('a language chosen in one tab is spoken in the other, where it stands', async ({ page, context }) => {
  await openShop(page, './basket')
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
  const second = await secondTab(context, './me')
  await second.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toHaveCount(0)
})

test('what a second tab puts in is in the first one too, at once', async ({ page, context }) => {
  await openShop(page, './basket')
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
  const second = await secondTab(context, './p/09521000001039')
  await second.getByRole('button', { name: 'Add to basket' }).click()
  await expect(page.getByRole('heading', { name: 'Free-range eggs' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Free-range eggs' }).click()
  await expect(second.getByRole('link', { name: 'Basket, 1 thing' })).toHaveCount(0)
})

test('what one tab pays is paid in the other, where its sheet was open', async ({ page, context }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  await goToPin(page)
  const second = await secondTab(context, page.url())
  await wallet(second).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(second, '111111')
  await expect(second.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('money that another tab spent meanwhile is gone when this one looks again', async ({ page, context }) => {
  const world = await openShop(page, './me')
  const balance = page.getByRole('region', { name: 'Lane Pay balance' })
  const before = await world.balance()
  await expect(balance).toContainText(yuan(before))
  await page.getByRole('link', { name: 'Market', exact: true }).click()
  await expect(balance).toHaveCount(0)
  const elsewhere = await worldOf(await secondTab(context, './'))
  const { quote } = await elsewhere.paidOrder({ [gtins.strawberries]: 1 })
  await expect(page.getByRole('link', { name: /min Picking/ })).toBeVisible()
  await page.getByRole('link', { name: 'Me', exact: true }).click()
  await expect(balance).toContainText(yuan(before - quote.total.minor))
})

test('when two tabs pay for one order in the same instant, it is taken once', async ({ page, context }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  await goToPin(page)
  const before = await world.balance()
  const second = await secondTab(context, page.url())
  await wallet(second).getByRole('button', { name: 'Pay from balance' }).click()
  for (const tab of [page, second]) await pressPin(tab, '11111')
  // By key: a tab that hears of the other's payment first has no button left to press.
  await Promise.all([page, second].map((tab) => tab.keyboard.press('1')))
  for (const tab of [page, second])
    await expect(tab.getByRole('heading', { name: /^Paid( once)?\. At your door$/ })).toBeVisible()
  const paid = await world.facts('tradePaid')
  expect(paid).toHaveLength(1)
  expect(await world.balance()).toBe(before - (paid[0]?.amount.minor ?? 0))
})

test('when two tabs order one basket before either has heard of the other, one order is placed', async ({
  page,
  context,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  const second = await secondTab(context, './basket')
  for (const tab of [page, second]) await expect(tab.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await world.ask('setFaults', { body: { latencyMs: 2500 } })
  await Promise.all([page, second].map((tab) => tab.getByRole('button', { name: /^Pay ¥/ }).click()))
  await world.expectFacts('orderPlaced', 1)
  await world.ask('setFaults', { body: { latencyMs: 0 } })
  // The slower one is told of the order that waits, and has no second one to pay.
  await expect
    .poll(async () => [await wallet(page).count(), await wallet(second).count()].toSorted((a, b) => a - b))
    .toEqual([0, 1])
  const slower = (await wallet(page).count()) === 0 ? page : second
  await expect(slower.getByRole('heading', { name: 'Waits to be paid' })).toBeVisible()
  await expect(slower.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
})
