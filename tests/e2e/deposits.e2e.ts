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
  await expect(row.getByText('the ¥20 are gone')).toBeVisible()
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
  await expect(rowOf(page).getByText(/are not given back, as was said before you paid them/)).toBeVisible()
  await expect(rowOf(page).getByRole('link')).toHaveCount(1)
})
