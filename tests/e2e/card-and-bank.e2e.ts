import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { newestCode, smsCard, typeCard } from '../support/four-pages.ts'
import { pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const appCard = { ...smsCard, number: '5555 5555 5555 4444' }
const pay = (page: Page): Promise<void> => page.getByRole('button', { name: /^Pay ¥/ }).click()
const code = (page: Page) => page.getByRole('textbox', { name: 'One-time code' })

/** An order that is placed, and the page of its card. */
async function openCard(page: Page): Promise<WorldHand> {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  const { tradeNo } = await world.order()
  await page.goto(`./card/${tradeNo}`)
  return world
}

async function toBank(page: Page, world: WorldHand, card = smsCard): Promise<void> {
  await typeCard(page, card)
  await pay(page)
  await expect(page.getByRole('heading', { name: 'On the way to your bank' })).toBeVisible()
  await world.pass(2000)
}

test('a printed card is copied, its code tapped in the message, and the order is paid once', async ({ page }) => {
  const world = await openCard(page)
  await page.getByRole('button', { name: 'Copy the number 4111 1111 1111 1111' }).click()
  await expect(page.getByText('Card number copied')).toBeVisible()
  await page.getByRole('textbox', { name: 'Card number' }).click()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByRole('textbox', { name: 'Card number' })).toHaveValue('4111 1111 1111 1111')
  await expect(page.getByText('Next: your bank will ask for a code by SMS.')).toBeVisible()
  for (const [name, text] of [
    ['Expires, MM/YY', '1228'],
    ['Security code', '123'],
    ['Name on card', 'Lin Yue'],
  ] as const) {
    await page.getByRole('textbox', { name }).click()
    await page.keyboard.type(text)
  }
  await pay(page)
  await expect(page.getByText('Time stands still on the Stage')).toBeVisible()
  await world.pass(2000)
  await expect(code(page)).toBeFocused()

  // Two seconds later, and not before, the message is there; tapping it fills the code in.
  await expect(page.getByRole('button', { name: 'Use this code' })).toBeHidden()
  await world.pass(2000)
  const message = page.getByRole('region', { name: 'Message' })
  await expect(message).toContainText(
    /^Osmanthus Banknow\d{3} \d{3} is your code to pay ¥[\d.]+ at Lantern Lane\. Demo$/,
  )
  await expectAccessible(page, 'the bank with its message')
  await page.getByRole('button', { name: 'Use this code' }).click()
  await expect(message).toBeHidden()
  await expect(code(page)).toHaveValue(await newestCode(world))
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Approved' })).toBeVisible()
  await world.pass(1500)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ method: 'card', authorisedBy: 'threeDs' }])

  // Going back leads to no form and no bank that is done.
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
})

test('the bank’s app approves, and both pages go on by themselves', async ({ page }) => {
  const world = await openCard(page)
  await toBank(page, world, appCard)
  await expect(page.getByRole('heading', { name: 'Open your Osmanthus app to approve' })).toBeFocused()
  await world.pass(48_000)
  await expect(page.getByRole('timer')).toHaveText('4:12')
  await page.getByRole('button', { name: 'Open the app' }).click()
  await expect(page.getByRole('heading', { name: 'Approve this payment?' })).toBeVisible()
  await page.getByRole('button', { name: /^Approve ¥/ }).click()
  await expect(page.getByRole('heading', { name: 'Approved' })).toBeVisible()
  await world.pass(1500)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
})

test('from the app to a code, when the app is not at hand', async ({ page }) => {
  const world = await openCard(page)
  await toBank(page, world, appCard)
  await page.getByRole('button', { name: 'Send a code by SMS instead' }).click()
  await world.pass(2000)
  await page.getByRole('button', { name: 'Use this code' }).click()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Approved' })).toBeVisible()
})

test('wrong codes are counted, a code ends and is sent again, and three wrong ones take nothing', async ({ page }) => {
  const world = await openCard(page)
  await toBank(page, world)
  await code(page).fill('12 34')
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Type all 6 digits.')
  const wrong = async (): Promise<void> => {
    const right = await newestCode(world)
    await code(page).fill(right === '000000' ? '000001' : '000000')
    await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  }
  await world.pass(2000)
  await page.getByRole('button', { name: 'Put the message away' }).click()
  await wrong()
  await expect(page.getByRole('alert')).toHaveText('Wrong code. 2 tries left.')
  await expect(page.getByRole('button', { name: 'Send again in 0:28' })).toBeDisabled()
  // Put away is put away, also after a reload.
  await page.reload()
  await expect(code(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use this code' })).toBeHidden()
  await world.pass(5 * 60_000)
  await expect(page.getByRole('alert')).toHaveText('That code has ended. Ask for a new one.')
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(code(page)).toBeFocused()
  await world.pass(2000)
  await expect(page.getByRole('button', { name: 'Use this code' })).toBeVisible()
  await wrong()
  await expect(page.getByRole('alert')).toHaveText('Wrong code. 1 try left.')
  await wrong()
  await expect(page.getByRole('heading', { name: 'Not approved' })).toBeFocused()
  await page.getByRole('button', { name: 'Back to Lantern Lane' }).click()
  await expect(page.getByText('The bank did not approve it. Nothing was taken.')).toBeVisible()
  expect(await world.facts('tradePaid')).toEqual([])
})

test('cancelled at the bank, and paid from the wallet instead', async ({ page }) => {
  const world = await openCard(page)
  await toBank(page, world)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('You cancelled at the bank. Nothing was taken.')).toBeVisible()
  // Nothing that was typed is lost; it could be pressed again.
  await expect(page.getByRole('textbox', { name: 'Card number' })).toHaveValue(smsCard.number)
  await page.getByRole('link', { name: 'Pay with Lane Pay instead' }).click()
  await wallet(page)
    .getByRole('button', { name: /^Pay from balance/ })
    .click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ method: 'balance' }])
  expect(await world.facts('challengeEnded')).toMatchObject([{ state: 'cancelled', cancelCode: '01' }])
})

test('approved, but after the order was closed: nothing is taken, and that is said', async ({ page }) => {
  const world = await openCard(page)
  await toBank(page, world)
  await world.pass(2000)
  await page.getByRole('button', { name: 'Use this code' }).click()
  const tradeNo = (await world.facts('tradeOpened'))[0]?.tradeNo ?? ''
  await world.ask('closeTrade', { params: { tradeNo } })
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await world.pass(1500)
  await expect(page.getByRole('heading', { name: 'Approved, but too late' })).toBeVisible()
  expect(await world.facts('tradePaid')).toEqual([])
})

test('a lost answer is asked for again, at the shop and at the bank, and charges once', async ({ page }) => {
  const world = await openCard(page)
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'payByCard' } })
  await toBank(page, world)
  await world.pass(2000)
  await page.getByRole('button', { name: 'Use this code' }).click()
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'sendCode' } })
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Approved' })).toBeVisible()
  await world.pass(1500)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('challengeOpened')).toHaveLength(1)
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('any other number is refused at its field, and no digit of it stays', async ({ page }) => {
  const world = await openCard(page)
  await typeCard(page, { ...smsCard, number: '4929 1234 1234 1232' })
  await pay(page)
  const number = page.getByRole('textbox', { name: 'Card number' })
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Not a test card, so it was refused. Nothing of it was kept.')).toBeVisible()
  // A caret in the middle stays where it was put.
  await number.press('Home')
  for (let i = 0; i < 6; i += 1) await number.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('7')
  await expect(number).toHaveValue('4929 7234 1234 1232')
  expect(await number.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(6)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept + JSON.stringify(await world.ask('getLog'))).not.toMatch(/4929\D*[17]234/)
})
