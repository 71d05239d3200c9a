import { readFileSync } from 'node:fs'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { yuan } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

const story = { [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }

test('a paid order is cancelled: what it means is said before, and the money is back', async ({ page }) => {
  const world = await openShop(page)
  const before = await world.balance()
  const { id, quote } = await world.paidOrder(story)
  const total = yuan(quote.total.minor)
  await page.goto(`./orders/${id}`)
  await page.getByRole('button', { name: /^Cancel the order/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Cancel this order?' })
  await expect(sheet).toContainText('All you paid comes back at once, bag and ride too.')
  await expect(sheet).toContainText('Back to your balance')
  await expect(sheet).toContainText('Demo')
  await expectAccessible(page, 'the sheet of cancelling')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  expect(await world.facts('orderCancelled')).toHaveLength(0)

  await page.getByRole('button', { name: /^Cancel the order/ }).click()
  // The answer is lost on its way: it is asked for again, and the deed is done once.
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'cancelOrder' } })
  await sheet.getByRole('button', { name: `Cancel, get ${total} back` }).dblclick()
  await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible()
  await expect(page.getByText('You cancelled it before the rider had it.')).toBeVisible()
  await expect(page.getByText(`Refunded ${total} to your balance`)).toBeVisible()
  await expectAccessible(page, 'a cancelled order')
  expect(await world.facts('refundPaid')).toHaveLength(1)
  expect(await world.balance()).toBe(before)

  await page.getByRole('button', { name: 'Put it back in the basket' }).click()
  await page.getByRole('button', { name: 'Basket', exact: true }).click()
  await expect(page).toHaveURL(/\/basket$/)
  await expect(page.getByText('Pak choi')).toBeVisible()

  await page.goto('./orders')
  await expect(page.getByRole('article').first()).toContainText(`Refunded ${total} to your balance`)
  await expect(page.getByRole('article').first()).not.toContainText('nothing taken')
  await page.goto('./me/statement')
  await expect(page.getByRole('listitem').filter({ hasText: 'Refunded' })).toContainText(`+${total}`)
})

test('a bruised box is refunded in part: which, how many, what is wrong, and its money', async ({ page }) => {
  const world = await openShop(page)
  const { id } = await world.paidOrder(story)
  await world.pass(3_600_000)
  const before = await world.balance()
  await page.goto(`./orders/${id}`)
  await expect(page.getByRole('button', { name: /^Cancel the order/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Something wrong/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Strawberries/ })
    .click()
  const sheet = page.getByRole('dialog', { name: 'What’s wrong with it?' })
  await expect(sheet.getByRole('button', { name: 'Say what is wrong' })).toBeDisabled()
  await sheet.getByRole('button', { name: 'One more' }).click()
  await expect(sheet).toContainText('¥72.51')
  await sheet.getByRole('button', { name: 'One fewer' }).click()
  await sheet.getByRole('button', { name: 'Bruised' }).click()
  await expect(sheet).toContainText('Its share of the ¥10 coupon')
  await expectAccessible(page, 'the sheet of a refund')
  await sheet.getByRole('button', { name: 'Refund ¥36.26' }).dblclick()
  await expect(page.getByRole('status').filter({ hasText: 'Refunded ¥36.26 to your balance' })).toBeVisible()
  const listed = page.getByRole('list', { name: 'Money back' })
  await expect(listed).toContainText('Bruised: Strawberries × 1')
  expect(await world.facts('refundPaid')).toHaveLength(1)
  expect(await world.balance()).toBe(before + 3626)

  // A second tab asks for the same box meanwhile: this one is told that it is gone.
  await page.getByRole('button', { name: /^Something wrong/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Strawberries/ })
    .click()
  await sheet.getByRole('button', { name: 'Missing' }).click()
  await expect(sheet.getByRole('button', { name: 'Refund ¥36.25' })).toBeEnabled()
})

test('a receipt is printed alone, and saved as a picture with the ribbon on it', async ({ page }) => {
  const world = await openShop(page)
  const { id } = await world.paidOrder(story)
  await page.goto(`./orders/${id}/paid`)
  await page.getByRole('link', { name: 'Receipt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Receipt' })).toBeVisible()
  const paper = page.locator('[data-paper]')
  for (const said of ['Demo', '¥99.78', 'Balance', id, 'no money moved'])
    await expect(paper.getByText(said).first()).toBeVisible()
  await expectAccessible(page, 'a receipt')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save image' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe(`receipt-${id}.png`)
  const picture = readFileSync(await file.path())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16), 'as wide as it is drawn').toBe(800)
  expect(picture.readUInt32BE(20), 'and longer than wide').toBeGreaterThan(1200)

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed')
  await page.emulateMedia({ media: 'print' })
  await expect(paper).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
})
