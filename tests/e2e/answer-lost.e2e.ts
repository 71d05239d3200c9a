import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { goToPin, pressPin, rightPin, wallet, yuan } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

test('a payment whose answer is lost is looked for, found, and taken once', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  const before = await world.balance()
  await page.goto('./basket')
  await goToPin(page)
  // Slow as well, so that the looking can be seen.
  await world.ask('setFaults', { body: { loseAnswers: 1, latencyMs: 2500 } })
  await pressPin(page, rightPin)

  await expect(wallet(page).getByRole('heading', { name: 'We are checking.' })).toBeVisible()
  await expect(wallet(page)).toContainText('Checking, do not pay again')
  await expect(wallet(page).getByRole('button', { name: /pay|try/i })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(wallet(page)).toBeVisible()

  await expect(page.getByRole('heading', { name: 'Paid once. At your door' })).toBeVisible()
  await expect(page.getByText('You were charged once.')).toBeVisible()
  const paid = await world.facts('tradePaid')
  expect(paid).toHaveLength(1)
  await world.ask('setFaults', { body: { latencyMs: 0 } })
  await page.getByRole('link', { name: 'Back to the market' }).click()
  await page.getByRole('link', { name: 'Me', exact: true }).click()
  const amount = paid[0]?.amount.minor ?? 0
  await expect(page.getByRole('region', { name: 'Lane Pay balance' })).toContainText(yuan(before - amount))
})

test('an order whose answer is lost is asked for again by itself, and placed once', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await world.ask('setFaults', { body: { loseAnswers: 1 } })
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(wallet(page).getByRole('button', { name: 'Pay from balance' })).toBeVisible()
  expect(await world.facts('orderPlaced')).toHaveLength(1)
  expect(await world.facts('tradeOpened')).toHaveLength(1)
})

test('an order nobody answers for says so, and is placed once when it is asked for again', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await world.ask('setFaults', { body: { loseAnswers: 100 } })
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page.getByRole('heading', { name: 'No answer came' })).toBeVisible()
  await expect(
    page.getByText('Asking again sends the same order, so it is placed once. Nothing is paid.'),
  ).toBeVisible()
  await world.ask('setFaults', { body: { loseAnswers: 0 } })
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(wallet(page).getByRole('button', { name: 'Pay from balance' })).toBeVisible()
  expect(await world.facts('orderPlaced')).toHaveLength(1)
})

test('an order nobody has answered for yet is taken up again by a reload, and placed once', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 1 })
  await page.goto('./basket')
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await world.ask('setFaults', { body: { loseAnswers: 100 } })
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await world.expectFacts('orderPlaced', 1)
  await world.ask('setFaults', { body: { loseAnswers: 0 } })
  await page.reload()
  await expect(wallet(page).getByRole('button', { name: 'Pay from balance' })).toBeVisible()
  expect(await world.facts('orderPlaced')).toHaveLength(1)
})

test('what is put in is in the basket once, though the answer was lost', async ({ page }) => {
  const world = await openShop(page)
  await world.ask('setFaults', { body: { loseAnswers: 1 } })
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await expect(page.getByText('No answer came. The basket shows what is in it.')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 in basket, change: Pak choi' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
})
