import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { expectStep, goOn, goToCard, newestCode, smsCard, typeCard } from '../support/four-pages.ts'
import { openShop } from '../support/world-hand.ts'

const asked = { checkout: 'steps', pay: 'card-sms', guest: 'on' }
const lines = { [gtins.strawberries]: 2, [gtins.milk]: 1 }

test('a guest buys on four pages by card, with the bank’s code by SMS, and watches the bag come', async ({ page }) => {
  const world = await openShop(page, './', asked)
  const before = await world.balance()
  await world.put(lines)
  await page.goto('./basket')
  await goToCard(page)
  await expectAccessible(page, 'the card')
  await typeCard(page)
  await page.getByRole('button', { name: /^Pay ¥/ }).click()

  await expect(page.getByRole('heading', { name: 'On the way to your bank' })).toBeVisible()
  const [placed] = await world.facts('orderPlaced')
  // Masked before it was kept; and no digit of the card anywhere in the log.
  const log = JSON.stringify(await world.ask('getLog'))
  expect(log).toContain('lin···@lane.example')
  expect(log).not.toContain('lin.yue@lane.example')
  expect(log).not.toContain('13000002190')
  expect(log).not.toMatch(/4111\D*1111\D*1111/)

  await world.pass(10_000)
  await expect(page.getByRole('heading', { name: 'Confirm your payment' })).toBeVisible()
  await page.getByRole('textbox', { name: 'One-time code' }).fill(await newestCode(world))
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Approved' })).toBeVisible()
  await world.pass(10_000)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()

  const paid = await world.facts('tradePaid')
  expect(paid).toHaveLength(1)
  expect(paid[0]?.orderId).toBe(placed?.orderId)
  expect(await world.balance()).toBe(before)
  await page.getByRole('link', { name: 'Track my order' }).click()
  await expect(page.getByRole('heading', { name: 'Your delivery' })).toBeFocused()
  await world.goToNext('parcelAccepted')
  await expect(page.getByText('The store took your order.', { exact: true })).toBeAttached()
})

test('reloading and going back keep what was written, and never the card', async ({ page }) => {
  const world = await openShop(page, './', asked)
  await world.put(lines)
  await page.goto('./basket')
  await page.getByRole('link', { name: /^Pay ¥/ }).click()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mei@lane.example')
  await goOn(page)
  await expectStep(page, 'Address')
  await page.getByRole('textbox', { name: 'Name' }).fill('Mei')
  await page.reload()
  await expectStep(page, 'Address')
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Mei')
  await page.getByRole('textbox', { name: 'Phone' }).fill('130 0000 0000')
  await page.getByRole('combobox', { name: 'Street and number' }).fill('18 Wutong Lane')
  await expect(page.getByText('1.2 km from the store. A rider brings it.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Building and door' }).fill('3-502')
  await page.getByRole('textbox', { name: 'Postcode' }).fill('310007')
  await goOn(page)
  await page.getByRole('radio', { name: /As soon as possible/ }).waitFor()
  await goOn(page)
  await typeCard(page)

  // Back to an earlier page and forward again loses nothing, the card included.
  await page.getByRole('link', { name: 'Back to Delivery, nothing is lost' }).click()
  await expectStep(page, 'Delivery')
  await goOn(page)
  await expect(page.getByRole('textbox', { name: 'Card number' })).toHaveValue(smsCard.number)

  await page.reload()
  await expectStep(page, 'Card')
  for (const name of ['Card number', 'Expires, MM/YY', 'Security code'])
    await expect(page.getByRole('textbox', { name })).toHaveValue('')
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).toContain('mei@lane.example')
  expect(kept).not.toMatch(/4111/)
  await page.goto('./checkout/email')
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('mei@lane.example')
  expect(await world.facts('orderPlaced')).toHaveLength(0)
})

test('what is wrong is said under its field, in the person’s words, and the first of it gets the focus', async ({
  page,
}) => {
  const world = await openShop(page, './', asked)
  await world.put(lines)
  await page.goto('./checkout/card')
  // Nobody comes to the card before the pages it stands on.
  await expectStep(page, 'E-mail')
  const email = page.getByRole('textbox', { name: 'E-mail' })
  await email.focus()
  await page.keyboard.press('Tab')
  await expect(page.getByText(/Write your e-mail/)).toHaveCount(0)
  await goOn(page)
  await expect(email).toBeFocused()
  await expect(email).toHaveAccessibleDescription('Write your e-mail: the receipt goes there.')
  await page.keyboard.type('mei.lane.example')
  await page.keyboard.press('Enter')
  await expect(email).toHaveAccessibleDescription(/There is no @ in “mei\.lane\.example”/)
  await expect(email).toHaveAttribute('aria-invalid', 'true')
  await email.fill('mei@lane.example')
  await expect(email).not.toHaveAttribute('aria-invalid')
  await page.keyboard.press('Enter')

  await expectStep(page, 'Address')
  await page.getByRole('textbox', { name: 'Phone' }).fill('call me')
  const street = page.getByRole('combobox', { name: 'Street and number' })
  await street.fill('Wutong Lane 99')
  await street.blur()
  await expect(street).toHaveAccessibleDescription('Wutong Lane has no number 99. It goes from 1 to 28.')
  await expect(page.getByRole('textbox', { name: 'Phone' })).toHaveAccessibleDescription(/only digits/)
  await expectAccessible(page, 'an address with mistakes')
  await goOn(page)
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await expect(page.getByText('5 fields need another look.')).toBeVisible()
})

test('one receipt paid by card goes to the card’s own page; with no word of it, to the wallet', async ({ page }) => {
  const world = await openShop(page, './', { pay: 'card-app' })
  await world.put(lines)
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page).toHaveURL(/\/card\//)
  await page.goto('./orders?pay=wallet')
  await page.getByRole('link', { name: /^Pay/ }).first().click()
  await expect(page.getByRole('dialog', { name: /Lane Pay/ })).toBeVisible()
})
