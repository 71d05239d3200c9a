import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { goToPin, pressPin, rightPin, wallet, wrongPin } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

const hour = 3_600_000

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('three wrong PINs lock the wallet for three hours of the clock, and then a right one pays', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  await goToPin(page)

  // By keyboard, by pasting, by thumb: each is one try.
  await page.keyboard.type('12345')
  await page.keyboard.press('Backspace')
  await expect(wallet(page).getByRole('img', { name: '4 of 6 digits entered' })).toBeVisible()
  await page.keyboard.type('22')
  await expect(wallet(page).getByRole('alert')).toHaveText('Wrong PIN. 2 tries left.')
  await page.evaluate(() => navigator.clipboard.writeText('222 222'))
  await page.keyboard.press('ControlOrMeta+V')
  await expect(wallet(page).getByRole('alert')).toHaveText('Wrong PIN. 1 try left.')
  await pressPin(page, wrongPin)

  await expect(wallet(page).getByRole('heading', { name: 'PIN locked after 3 tries' })).toBeVisible()
  await expect(wallet(page).getByText('3 h left')).toBeAttached()
  await world.pass(60_000)
  await expect(wallet(page).getByText('2:59:00')).toBeVisible()
  expect((await world.facts('pinRefused')).map(({ triesLeft }) => triesLeft)).toEqual([2, 1, 0])

  await world.pass(3 * hour - 60_000)
  // The order could not wait that long; its things come back.
  await expect(wallet(page).getByRole('heading', { name: 'Time is up' })).toBeVisible()
  await wallet(page).getByRole('button', { name: 'Put it back in the basket' }).click()
  await goToPin(page)
  await page.evaluate((pin) => navigator.clipboard.writeText(pin), rightPin)
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('a lock holds for every order and after a reload, until its very last second', async ({ page }) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await page.goto('./basket')
  await goToPin(page)
  for (const left of ['Wrong PIN. 2 tries left.', 'Wrong PIN. 1 try left.']) {
    await pressPin(page, wrongPin)
    await expect(wallet(page).getByRole('alert')).toHaveText(left)
  }
  await pressPin(page, wrongPin)
  await expect(wallet(page).getByRole('heading', { name: 'PIN locked after 3 tries' })).toBeVisible()
  // What is open all the same stands under the clock.
  await expect(wallet(page).getByRole('button', { name: 'Pay with face' })).toBeVisible()
  await world.pass(hour / 4)
  await wallet(page).getByRole('button', { name: 'Put it back in the basket' }).click()
  await expect(page.getByText('2 things are back in your basket')).toBeVisible()

  await world.pass((3 * hour * 11) / 12 - 1000)
  await page.reload()
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(wallet(page).getByText('0:00:01')).toBeVisible()
  await world.pass(1000)
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
})
