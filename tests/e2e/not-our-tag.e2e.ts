import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

/** An address somebody opens from outside, what the shop says of it, and the way out it offers. */
type Opened = [what: string, path: string, says: string, out: string]

const market = 'Go to the market'
const tags: Opened[] = [
  ['a wrong check digit', '/01/09521000001016/10/HZ-1109-C12', 'The last should be 5 and is 6', market],
  ['too short a number', '/01/952100/10/HZ', 'A part is too long or too short.', market],
  ['a word for a number', '/01/strawberries', 'A letter is in the wrong place.', market],
  ['a stranger to tags', '/01/09521000001015/10/HZ-1109-C12/99', 'Something is stuck to its end.', market],
  ['mixed-up parts', '/01/09521000001015/21/7/10/HZ-1109-C12', 'Its parts are mixed up.', market],
  [
    'a batch nobody recorded',
    '/01/09521000001015/10/X-1',
    'Nobody on the lane has a record of it.',
    'See Strawberries',
  ],
]
const others: Opened[] = [
  ['a product not sold here', '/01/09521000000247', 'We do not carry that.', market],
  ['a product of no number', '/p/12345', 'We do not carry that.', market],
  ['an aisle that is not there', '/aisle/fireworks', 'There is no such aisle.', market],
  ['a paid order that is not there', '/orders/X/paid', 'This world has no order of that number.', 'Back to the market'],
  ['nothing at all', '/no/such/place', 'This address leads nowhere.', market],
]

async function seesWayOut(page: Page, [what, path, says, out]: Opened): Promise<void> {
  await test.step(what, async () => {
    await page.goto(path)
    await expect(page.getByRole('main').getByText(says)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: out, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('main').getByText(says)).toHaveCount(0)
  })
}

test('a tag opened by the phone itself says what is wrong with it, and there is a way out', async ({ page }) => {
  await openShop(page)
  for (const tag of tags) await seesWayOut(page, tag)
})

test('an address that leads nowhere is said in words, and there is a way out', async ({ page }) => {
  await openShop(page)
  for (const address of others) await seesWayOut(page, address)
})

test('an order that is not there leads to those that are', async ({ page }) => {
  await openShop(page, '/orders/X')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await expect(page.getByRole('link', { name: market })).toBeVisible()
})

test('a payment that is not there is said in words, with the way to the basket', async ({ page }) => {
  await openShop(page, '/basket?pay=T-nothing')
  const sheet = page.getByRole('dialog', { name: /Lane Pay/ })
  await expect(sheet.getByRole('heading', { name: 'No such payment' })).toBeVisible()
  await sheet.getByRole('button', { name: 'To my basket' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
})

test('a tag with a serial number and a date opens its batch, a tag without a batch its product', async ({ page }) => {
  await openShop(page, '/01/09521000001015/10/HZ-1109-C12/21/0007?17=261114')
  await expect(page.getByRole('heading', { level: 1, name: 'Strawberries' })).toBeVisible()
  await expect(page.getByText('Batch verified').first()).toBeVisible()
  await page.goto('./01/09521000001015')
  await expect(page).toHaveURL(/\/p\/09521000001015$/)
  await expect(page.getByRole('button', { name: 'Add to basket' })).toBeVisible()
})
