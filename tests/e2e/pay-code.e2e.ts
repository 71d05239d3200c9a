import { expectAccessible, expect, test } from '../support/journey.ts'
import { payCard, ringUp, shownDigits, toNextMinute } from '../support/pay-code-screen.ts'
import { pressPin } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

test('one tab shows the pay code, the other charges it, and both say that it is paid, once', async ({
  page,
  context,
}) => {
  const world = await openShop(page, './me')
  await toNextMinute(world)
  const before = await world.balance()
  await page.getByRole('link', { name: /^Pay code/ }).click()
  const first = await shownDigits(page)
  expect(first).toMatch(/^(2[5-9]|30)\d{16}$/)
  await world.pass(19_000)
  await expect(payCard(page)).toContainText('New code in 41 s')
  expect(await shownDigits(page)).toBe(first)

  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Open the counter in another tab' }).click()
  const counter = await opened
  await ringUp(counter, 'Osmanthus latte, hot', 'Sesame bun')
  await counter.getByRole('button', { name: 'Other tab' }).click()
  await expect(counter.getByText('19 s old, not used before')).toBeVisible()
  await expectAccessible(counter, 'a code read at the counter')
  await counter.getByRole('button', { name: 'Charge ¥19.00' }).click()
  await expect(counter.getByRole('heading', { name: 'Paid' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Paid at Counter 3' })).toBeVisible()
  await expectAccessible(page, 'paid at a counter')
  expect(await world.balance()).toBe(before - 1900)

  // The code that was used is refused, in words; the one the phone shows now is not.
  await counter.getByRole('button', { name: 'Next sale' }).click()
  await ringUp(counter, 'Sesame bun')
  await counter.getByRole('button', { name: 'Type' }).click()
  await counter.getByRole('textbox', { name: 'The 18 digits' }).fill(first)
  await counter.getByRole('button', { name: 'Read it' }).click()
  await expect(counter.getByRole('alert')).toContainText('That code was used already')
  await page.getByRole('button', { name: 'Show a new code' }).click()
  const second = await shownDigits(page)
  expect(second).not.toBe(first)
  await counter.getByRole('button', { name: 'Read another code' }).click()
  await counter.getByRole('button', { name: 'Type' }).click()
  await counter.getByRole('textbox', { name: 'The 18 digits' }).fill(second.replaceAll(/(....)/g, '$1 '))
  await counter.getByRole('textbox', { name: 'The 18 digits' }).press('Enter')
  await counter.getByRole('button', { name: 'Charge ¥3.00' }).click()
  await expect(page.getByRole('heading', { name: 'Paid at Counter 3' })).toBeVisible()
  await world.expectFacts('saleCharged', 2)
  expect(await world.balance()).toBe(before - 2200)

  // And the till gives it back.
  await counter.getByRole('button', { name: 'Give it back' }).click()
  await expect(counter.getByRole('heading', { name: 'Given back' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Given back by Counter 3' })).toBeVisible()
  expect(await world.balance()).toBe(before - 1900)
})

test('the code changes on the minute, and one that lies too long is refused at the till', async ({ page, context }) => {
  const world = await openShop(page, './pay-code')
  await toNextMinute(world)
  const first = await shownDigits(page)
  await world.pass(50_000)
  await expect(payCard(page)).toContainText('New code in 10 s')
  await world.pass(10_000)
  await expect(payCard(page)).toContainText('New code in 60 s')
  expect(await shownDigits(page)).not.toBe(first)

  const show = page.getByRole('button', { name: 'Show' })
  await expect(payCard(page)).not.toContainText(first.slice(4, 8))
  await show.click()
  const now = await shownDigits(page)
  await expect(payCard(page)).toContainText(now.slice(4, 8))
  await expect(payCard(page), 'hidden again by itself').not.toContainText(now.slice(4, 8))

  const counter = await context.newPage()
  await counter.goto('./counter')
  await ringUp(counter, 'Sesame bun')
  await counter.getByRole('button', { name: 'Type' }).click()
  await counter.getByRole('textbox', { name: 'The 18 digits' }).fill(first)
  await counter.getByRole('button', { name: 'Read it' }).click()
  await expect(counter.getByText('60 s old, not used before')).toBeVisible()
  await world.pass(60_000)
  await expect(counter.getByRole('alert')).toContainText('Too old by now')
  await expect(counter.getByRole('button', { name: /^Charge/ })).toBeDisabled()
  await world.pass(120_000)
  await expect(counter.getByRole('heading', { name: 'Closed by itself' })).toBeVisible()
  expect(await world.facts('saleCharged')).toEqual([])
})

test('a photo of the bars alone, or of the square alone, is read by the till', async ({ page, context }) => {
  await openShop(page, './pay-code')
  const digits = await shownDigits(page)
  const card = await payCard(page).screenshot()
  const square = await page.getByRole('img', { name: 'QR code of your pay code' }).screenshot()
  const counter = await context.newPage()
  await counter.goto('./counter')
  await ringUp(counter, 'Sesame bun')
  for (const buffer of [card, square]) {
    await counter.getByLabel('Photo').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer })
    await expect(counter.getByText('Code read')).toBeVisible()
    await expect(counter.getByText(`${digits.slice(0, 4)} •••• ••${digits.slice(-4)}`)).toBeVisible()
    await counter.getByRole('button', { name: 'Read another code' }).click()
  }
})

test('above the limit the phone is asked for its PIN; a wrong one pays nothing, a no closes the sale', async ({
  page,
  context,
}) => {
  const world = await openShop(page, './pay-code')
  await page.getByRole('button', { name: /^Pay from Balance/ }).click()
  await expectAccessible(page, 'ways to pay by code')
  await page.getByRole('radio', { name: 'Lane Pot' }).check({ force: true })
  await page.getByRole('button', { name: 'Done', exact: true }).last().click()
  await expect(page.getByRole('button', { name: /^Pay from Lane Pot/ })).toBeVisible()
  const counter = await context.newPage()
  await counter.goto('./counter')
  const chargeOther = async (): Promise<void> => {
    await ringUp(counter, 'Hairy crabs, gift box of eight')
    await counter.getByRole('button', { name: 'Other tab' }).click()
    await counter.getByRole('button', { name: 'Charge ¥520.00' }).click()
    await expect(counter.getByText('Waiting for the PIN')).toBeVisible()
  }
  await chargeOther()
  const asked = page.getByRole('dialog', { name: 'Confirm a payment, demo' })
  await expect(asked).toContainText('to Counter 3')
  await expectAccessible(page, 'asked for the PIN at a counter')
  await pressPin(page, '222222')
  await expect(asked.getByRole('alert')).toContainText('Wrong PIN. 2 tries left.')
  await pressPin(page, '111111')
  await expect(page.getByRole('heading', { name: 'Paid at Counter 3' })).toBeVisible()
  await expect(counter.getByText(/^by pay code and PIN/)).toBeVisible()

  await page.getByRole('button', { name: 'Show a new code' }).click()
  await shownDigits(page)
  await counter.getByRole('button', { name: 'Next sale' }).click()
  await chargeOther()
  await asked.getByRole('button', { name: 'No, do not pay' }).click()
  await expect(counter.getByRole('heading', { name: 'The shopper said no' })).toBeVisible()
  await expect(payCard(page)).toContainText('This code was used')
  expect(await world.facts('saleCharged')).toHaveLength(1)
})

test('an answer lost on its way to the till charges once, and the till finds out by itself', async ({
  page,
  context,
}) => {
  const world = await openShop(page, './pay-code')
  await shownDigits(page)
  const counter = await context.newPage()
  await counter.goto('./counter')
  await ringUp(counter, 'Sesame bun')
  await counter.getByRole('button', { name: 'Other tab' }).click()
  await world.ask('setFaults', { body: { loseAnswers: 2, loseAnswersTo: 'chargeSale' } })
  await counter.getByRole('button', { name: 'Charge ¥3.00' }).click()
  await expect(counter.getByRole('heading', { name: 'Paid' })).toBeVisible()
  await counter.reload()
  await expect(counter.getByRole('heading', { name: 'Paid' })).toBeVisible()
  expect(await world.facts('saleCharged')).toHaveLength(1)
})
