import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

const lobster = '09521000001091'
const midnight = Date.parse('2026-11-11T00:00:00+08:00')
const hour = 3_600_000

/** Pays the trade behind the page's back. */
async function pay(world: WorldHand, tradeNo: string): Promise<void> {
  const { trade } = await world.ask('getCashier', { params: { tradeNo } })
  const authorisation = { by: 'pin', pin: rightPin } as const
  const body = { attemptId: `pays-${tradeNo}`, method: 'balance', amount: trade.amount, authorisation } as const
  await world.ask('payTrade', { params: { tradeNo }, body })
}

async function hold(world: WorldHand): Promise<string> {
  const { depositId, tradeNo } = await world.ask('placeDeposit', {
    body: { requestId: 'journey-holds', gtin: lobster },
  })
  await pay(world, tradeNo)
  return depositId
}

const rowOf = (page: Page) => page.getByRole('article').filter({ hasText: 'Live lobster' })

test('what is held stands among the orders, from put down to paid in full', async ({ page }) => {
  const world = await openShop(page, './orders')
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible()
  await hold(world)
  const row = rowOf(page)
  await expect(row.getByText('Held for you')).toBeVisible()
  await expect(row.getByText('it counts as ¥50')).toBeVisible()
  await expect(row.getByText('from Wed 11 Nov, 00:00 to Wed 11 Nov, 23:59')).toBeVisible()
  await expect(row.getByText('the ¥20 is gone')).toBeVisible()
  await expect(row.getByText('Left to pay')).toBeVisible()
  await expect(row.getByText('¥98.00', { exact: true })).toBeVisible()
  await expect(row.getByRole('link', { name: 'Pay the rest' })).toHaveCount(0)
  await expectAccessible(page, 'orders with something held')

  await world.goTo(midnight + hour)
  await expect(row.getByText('The rest is due')).toBeVisible()
  await row.getByRole('link', { name: 'Pay the rest' }).click()
  await page.getByRole('button', { name: /^Pay the rest ¥/ }).click()
  await wallet(page).getByRole('button', { name: 'Cancel payment' }).click()
  await page.goto('./orders')
  // One row for what is one thing: the order that waits is the deposit's balance.
  await expect(row).toHaveCount(1)
  await expect(page.getByRole('article')).toHaveCount(1)
  await row.getByRole('link', { name: 'Go on paying' }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()

  await page.goto('./orders')
  await expect(row.filter({ hasText: 'Paid in full' })).toBeVisible()
  await row.getByRole('link', { name: 'See the order' }).click()
  await expect(page).toHaveURL(/\/orders\/LL[^/]+$/)
})

test('a deposit that is gone says so among the orders, in the words that were said before', async ({ page }) => {
  const world = await openShop(page, './orders')
  await hold(world)
  await world.goTo(midnight + 25 * hour)
  await expect(rowOf(page).getByText('Deposit gone')).toBeVisible()
  await expect(rowOf(page).getByText(/is not given back, as was said before you paid it/)).toBeVisible()
  await expect(rowOf(page).getByRole('link')).toHaveCount(1)
})

test('a deposit left at the wallet waits for its time, and given up leaves nothing behind', async ({ page }) => {
  const world = await openShop(page, './lantern-night')
  const before = await world.balance()
  await page.getByRole('button', { name: 'Hold mine for ¥20' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put down ¥20' }).click()
  await wallet(page).getByRole('button', { name: 'Cancel payment' }).click()
  await expect(page.getByText(/^Not put down\. Until \d\d:\d\d it can be, from Orders\.$/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Not put down yet' })).toBeVisible()
  await page.goto('./orders')
  await rowOf(page).getByRole('link', { name: 'Live lobster' }).click()
  await expect(page.getByRole('link', { name: 'Put down ¥20' })).toBeVisible()
  await expectAccessible(page, 'a deposit that was not put down yet')
  // An answer that is lost gives up nothing twice.
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'closeTrade' } })
  await page.getByRole('button', { name: 'Do not hold it' }).click()
  await expect(page.getByText('Given up. Nothing was taken.', { exact: true })).toBeVisible()
  await expect(page.getByText('You did not put it down. Nothing was taken.')).toBeVisible()
  await expect(page.getByText('Left to pay')).toHaveCount(0)
  await page.getByRole('link', { name: 'To Lantern Night' }).click()
  await expect(page.getByRole('button', { name: 'Hold mine for ¥20' })).toBeVisible()
  expect(await world.balance()).toBe(before)
  const { deposits } = await world.ask('getDeposits')
  expect(deposits).toMatchObject([{ state: 'closed', closedBecause: 'cancelled' }])
})

test('a deposit that Lane Pay does not take can be given up in the wallet, back to where it was offered', async ({
  page,
}) => {
  const world = await openShop(page, './lantern-night', { scenario: 'risk-refused' })
  await page.getByRole('button', { name: 'Hold mine for ¥20' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put down ¥20' }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'Stopped for your safety' })).toBeVisible()
  await expect(wallet(page).getByText('basket')).toHaveCount(0)
  await wallet(page).getByRole('button', { name: 'Do not hold it' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Hold mine for ¥20' })).toBeVisible()
  await world.expectFacts('tradeClosed', 1)
  expect((await world.ask('getBasket')).count).toBe(0)
})

test('a balance that is given up stays held, and comes into no basket', async ({ page }) => {
  const world = await openShop(page, './orders')
  const depositId = await hold(world)
  await world.goTo(midnight + hour)
  await page.goto(`./lantern-night/deposits/${depositId}`)
  const payRest = page.getByRole('button', { name: /^Pay the rest ¥/ })
  await payRest.click()
  await wallet(page).getByRole('button', { name: 'Cancel payment' }).click()
  await page.getByRole('button', { name: 'Cancel this order' }).click()
  await expect(page.getByText('Order cancelled, nothing taken. What you put down still counts.')).toBeVisible()
  await payRest.click()
  await wallet(page).getByRole('button', { name: 'Cancel payment' }).click()
  await page.goto('./basket')
  await page.getByRole('button', { name: 'Cancel this order' }).click()
  await expect(page.getByText('Order cancelled, nothing taken. What you put down still counts.')).toBeVisible()
  await world.expectFacts('tradeClosed', 2)
  expect((await world.ask('getBasket')).count).toBe(0)
  expect((await world.ask('getDeposits')).deposits).toMatchObject([{ state: 'balanceOpen' }])
})
