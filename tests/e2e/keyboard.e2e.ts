import type { Locator, Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { rightPin, wallet } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

/** Goes on with Tab until something has focus, as somebody without a pointer does. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await what.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error('80 presses of Tab do not lead there')
}

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const focusIsIn = (dialog: Locator): Promise<boolean> =>
  dialog.evaluate((node) => node.contains(document.activeElement) || document.activeElement === document.body)

test('from the market to paid by keyboard alone', async ({ page }) => {
  const world = await openShop(page)
  await tabTo(page, page.getByRole('link', { name: 'Strawberries', exact: true }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Strawberries')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Add to basket' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Strawberries in the basket')).toBeVisible()
  await page.getByRole('link', { name: 'Basket, 1 thing' }).waitFor()
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, page.getByRole('link', { name: 'Basket, 1 thing' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Your basket')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: /^Pay ¥/ }))
  await page.keyboard.press('Enter')

  await tabTo(page, wallet(page).getByRole('button', { name: 'Pay from balance' }))
  await page.keyboard.press('Enter')
  await expect(wallet(page).getByRole('group', { name: 'Your PIN' })).toBeVisible()
  await page.keyboard.type(rightPin)
  await expect(heading(page, 'Paid. At your door')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Track my order' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Your delivery')).toBeFocused()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('a sheet keeps the focus while it is open, and gives it back when it goes', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  const change = page.getByRole('button', { name: /^When/ })
  await tabTo(page, change)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'When shall it come?' })
  await expect(sheet).toBeVisible()
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await focusIsIn(sheet)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(change).toBeFocused()
})

test('the wallet keeps the focus through its steps, and Escape leaves the order unpaid and in sight', async ({
  page,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  await tabTo(page, page.getByRole('button', { name: /^Pay ¥/ }))
  await page.keyboard.press('Enter')
  const payFromBalance = wallet(page).getByRole('button', { name: 'Pay from balance' })
  await tabTo(page, payFromBalance)
  await page.keyboard.press('Enter')
  await expect(wallet(page).getByRole('group', { name: 'Your PIN' })).toBeVisible()
  for (let presses = 0; presses < 18; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await focusIsIn(wallet(page))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(wallet(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Waits to be paid' })).toBeVisible()
  // Nobody is left nowhere: Tab goes on from the page, not from the top of the browser.
  await tabTo(page, page.getByRole('link', { name: /^Pay ¥/ }))
})

test('the Stage gives focus back to where it was opened from', async ({ page }) => {
  await openShop(page, './me')
  const open = page.getByRole('button', { name: 'Open', exact: true })
  await tabTo(page, open)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Stage' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()
})
