import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { expectStep, goOn, newestCode, typeCard } from '../support/four-pages.ts'
import { goToPin, pressPin, rightPin } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

/** A row of the table of counts: what it says of Lane Pay, then of the card. */
const counts = (page: Page, row: string) => page.getByRole('row', { name: new RegExp(`^${row} `) }).getByRole('cell')

test('both ways are run with the same basket, and what was counted is what was done', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./me')
  await page.getByRole('link', { name: /^Wallet or card/ }).click()
  await expect(page.getByText('Example', { exact: true })).toHaveCount(2)
  await expect(page.getByText(/^Example figures until you have run both/)).toBeVisible()
  await expectAccessible(page, 'wallet or card, an example')
  await page.getByRole('button', { name: 'Measure it yourself' }).click()

  await expect(page.getByText('Run 1: Lane Pay. The clock starts when you press Pay.')).toBeVisible()
  // Before Pay nothing counts.
  await page.getByRole('heading', { level: 1 }).click()
  await goToPin(page)
  await pressPin(page, rightPin)
  await expect(page.getByText(/^Lane Pay took \d+ seconds?\. Now the same basket by card\.$/)).toBeVisible()
  const total = (await world.facts('orderPlaced'))[0]?.quote.total
  await page.getByRole('button', { name: 'Go on' }).click()

  await expect(page.getByText('By card now. The clock starts when you press Pay.')).toBeVisible()
  expect(await world.facts('orderPlaced')).toHaveLength(0)
  await page.getByRole('link', { name: /^Pay ¥/ }).click()
  for (const step of ['E-mail', 'Address', 'Delivery'] as const) {
    await expectStep(page, step)
    await goOn(page)
  }
  await typeCard(page)
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page.getByRole('heading', { name: 'Confirm your payment' })).toBeVisible()
  const code = await newestCode(world)
  await page.getByRole('textbox', { name: 'One-time code' }).click()
  await page.keyboard.type(code)
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.getByRole('button', { name: 'Compare' }).click()

  await expect(page.getByText('Measured here', { exact: true })).toHaveCount(2)
  expect((await world.facts('orderPlaced'))[0]?.quote.total).toEqual(total)
  // Pay, and the way to pay; six digits. / Pay, three times on, four fields, Pay, the code's field, Confirm; 30 keys of the card, 6 of the code.
  await expect(counts(page, 'Taps')).toHaveText(['2', '11'])
  await expect(counts(page, 'Keys')).toHaveText(['6', '36'])
  await expect(counts(page, 'Screens')).toHaveText(['3', /^[67]$/])
  await expectAccessible(page, 'wallet or card, measured')

  // What was measured stays on the phone; the checkout is again what it was.
  await page.reload()
  await expect(page.getByText('Measured here', { exact: true })).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear what was measured' }).click()
  await expect(page.getByText('Example', { exact: true })).toHaveCount(2)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
})

test('whoever stops measuring gets back the checkout they had, and nothing is kept', async ({ page }) => {
  await openShop(page, './', { checkout: 'steps', guest: 'on' })
  await page.goto('./compare')
  await page.getByRole('button', { name: 'Measure it yourself' }).click()
  // Somebody with an empty basket gets something to pay for.
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('link', { name: /^Pay ¥/ })).toBeVisible()
  await page.goto('./compare')
  await expect(page.getByText('Example', { exact: true })).toHaveCount(2)
})
