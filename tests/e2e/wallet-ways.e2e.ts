import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { pressPin, rightPin, wallet, wrongPin, yuan } from '../support/shop-walk.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

const paidHeading = (page: Page) => page.getByRole('heading', { name: 'Paid. At your door' })
/** The radio of a way: what the way has is part of its name. */
const way = (page: Page, name: string) =>
  wallet(page)
    .locator('label')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('radio')

/** A basket in a world, and the wallet over its order. */
async function openWallet(page: Page, scenario = 'calm-day'): Promise<WorldHand> {
  const world = await openShop(page, './', { scenario })
  await world.put({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 })
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(way(page, 'Balance')).toBeVisible()
  return world
}

test('Lane Later shows the whole cost of each plan, and takes the one that was chosen', async ({ page }) => {
  const world = await openWallet(page)
  await way(page, 'Lane Later').check({ force: true })
  await wallet(page).getByRole('button', { name: 'Pay in parts' }).click()
  const plans = wallet(page).getByRole('radiogroup', { name: 'How many months' })
  await expect(plans.getByText('No fee. ¥99.78 in all')).toBeVisible()
  await expect(plans.getByText('¥104.28 in all, ¥4.50 of it fee, 16.4 % a year')).toBeVisible()
  await expect(wallet(page).getByText('9 Dec, 9 Jan, 9 Feb')).toBeVisible()
  await plans.getByRole('radio').nth(1).check({ force: true })
  await wallet(page).getByRole('button', { name: 'Pay in 6 parts' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  await expect(page.getByText(/^in 6 parts/)).toBeVisible()
  const [paid] = await world.facts('tradePaid')
  expect(paid).toMatchObject({ method: 'later', plan: { months: 6 } })
  expect((await world.ask('getWallet')).later.used.minor).toBeGreaterThan(0)
})

test('a short balance keeps its place, the card is chosen already, and a top-up pays what is missing', async ({
  page,
}) => {
  const world = await openWallet(page, 'balance-short')
  await expect(wallet(page).getByRole('alert')).toContainText('Balance is ¥37.38 short')
  await expect(wallet(page).getByText('¥62.40, needs ¥37.38 more')).toBeVisible()
  await expect(way(page, 'Balance')).toBeDisabled()
  await expect(way(page, 'Osmanthus Bank ·· 6018')).toBeChecked()
  await way(page, 'Top up ¥37.38, then balance').check({ force: true })
  await wallet(page).getByRole('button', { name: 'Top up and pay' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  expect(await world.balance()).toBe(0)
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('the way that paid last is marked the next time', async ({ page }) => {
  const world = await openWallet(page)
  await way(page, 'Lane Pot').check({ force: true })
  await wallet(page).getByRole('button', { name: 'Pay from Lane Pot' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  await world.put({ [gtins.eggs]: 1 })
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(way(page, 'Lane Pot')).toBeChecked()
})

test('a payment that never arrived is proven not to have been taken, and is taken once when it is tried again', async ({
  page,
}) => {
  const world = await openWallet(page, 'lost-request')
  const before = await world.balance()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await expect(wallet(page).getByRole('button', { name: /pay|try/i })).toHaveCount(0)
  await expect(wallet(page).getByRole('heading', { name: 'That payment did not go through' })).toBeVisible()
  await expect(wallet(page).getByText(yuan(before))).toHaveCount(2)
  await wallet(page).getByRole('button', { name: 'Try again' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('the shop is closed while a payment is unknown: opened again, it looks before it offers anything', async ({
  page,
}) => {
  const world = await openWallet(page)
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'payTrade', latencyMs: 2_500 } })
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Paid once/ })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('closed before the payment arrived, it is looked for all the same, and then tried again', async ({ page }) => {
  const world = await openWallet(page, 'lost-request')
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await page.reload()
  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await expect(wallet(page).getByRole('heading', { name: 'That payment did not go through' })).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Another way to pay' }).click()
  await way(page, 'Lane Pot').check({ force: true })
  await wallet(page).getByRole('button', { name: 'Pay from Lane Pot' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('a payment that is held is asked after, and paid when the bank has thought', async ({ page }) => {
  const world = await openWallet(page, 'pending-then-paid')
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'Your bank is still thinking.' })).toBeVisible()
  await expect(wallet(page).getByRole('button', { name: /pay|try/i })).toHaveCount(0)
  await page.reload()
  await expect(wallet(page).getByRole('heading', { name: 'Your bank is still thinking.' })).toBeVisible()
  await world.pass(60_000)
  await expect(page.getByRole('heading', { name: /^Paid( once)?\. At your door$/ })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('a payment that is held and then not taken leaves the money, shows it, and gives the basket back', async ({
  page,
}) => {
  const world = await openWallet(page, 'pending-then-closed')
  const before = await world.balance()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'Your bank is still thinking.' })).toBeVisible()
  await world.pass(60_000)
  await expect(wallet(page).getByRole('heading', { name: 'That payment did not go through' })).toBeVisible()
  await expect(wallet(page).getByText(yuan(before))).toHaveCount(2)
  await wallet(page).getByRole('button', { name: 'Put it back in the basket' }).click()
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(0)
})

test('a forgotten PIN is unlocked by a code from the phone, and pays at once', async ({ page }) => {
  const world = await openWallet(page, 'pin-nearly-locked')
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, wrongPin)
  await expect(wallet(page).getByRole('heading', { name: 'PIN locked after 3 tries' })).toBeVisible()
  await expect(way(page, 'Face')).toBeChecked()
  await expect(way(page, 'Osmanthus Bank ·· 6018')).toBeEnabled()
  await wallet(page).getByRole('button', { name: 'Forgot PIN' }).click()
  const code = wallet(page).getByRole('textbox', { name: 'Code from the SMS' })
  await code.fill('000000')
  await expect(wallet(page).getByText(/^Wrong code\./)).toBeVisible()
  await world.pass(3_000)
  const [message] = (await world.ask('getMessages')).messages
  await code.fill(message?.code ?? '')
  await expect(wallet(page).getByText('In this demo it stays as it is.')).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Go on' }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
})

test('under a ceiling that was set with the PIN one tap pays, and says so before', async ({ page }) => {
  const world = await openShop(page, './me')
  await page.getByRole('link', { name: /^Pay without a PIN/ }).click()
  await wallet(page).getByRole('radio', { name: 'Up to ¥200' }).check({ force: true })
  await wallet(page).getByRole('button', { name: 'Set with PIN' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'Set' })).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('link', { name: /^Pay without a PIN/ })).toContainText('Up to ¥200')
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(wallet(page).getByText('No PIN up to ¥200.')).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await expect(paidHeading(page)).toBeVisible()
  await expect(page.getByText('No PIN was asked.')).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ authorisedBy: 'passFree' }])
})

test('a PIN half typed is forgotten when the shop is left, and is said by its count only', async ({ page }) => {
  const world = await openWallet(page)
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await page.keyboard.type('739')
  await expect(wallet(page).getByRole('status').filter({ hasText: 'digit 3 of 6' })).toBeAttached()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(wallet(page).getByRole('img', { name: '0 of 6 digits entered' })).toBeVisible()
  expect(await page.content()).not.toContain('739')
  await page.keyboard.type('739184')
  await expect(wallet(page).getByRole('alert')).toHaveText('Wrong PIN. 2 tries left.')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toContain('739184')
  expect(JSON.stringify(await world.ask('getLog'))).not.toContain('739184')
})

test('a payment that is stopped for safety says that nothing was taken, and leads on', async ({ page }) => {
  const world = await openWallet(page, 'risk-refused')
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('heading', { name: 'Stopped for your safety' })).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Cancel, back to the basket' }).click()
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(0)
})

test('a wallet that cannot see a face falls back to the PIN', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'))
  })
  const world = await openWallet(page)
  await way(page, 'Face').check({ force: true })
  await wallet(page).getByRole('button', { name: 'Pay with face' }).click()
  await expect(wallet(page).getByRole('heading', { name: 'No camera here' })).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Use PIN instead' }).click()
  await pressPin(page, rightPin)
  await expect(paidHeading(page)).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ authorisedBy: 'pin' }])
})
