import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { yuan } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

/** Ticks things of the order, and goes on with them. */
async function tickThings(page: Page, ...names: string[]) {
  const which = page.getByRole('dialog', { name: 'Which things?' })
  for (const name of names) await which.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await which.getByRole('button', { name: `Go on with ${names.length} thing` }).click()
}

/** A picture of so many pixels as a bitmap, which squeezes nothing: three bytes each. */
function bitmap(width: number, height: number): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4
  const file = Buffer.alloc(54 + row * height, 0x66)
  file.fill(0, 0, 54)
  file.write('BM')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  return file
}

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
  await expectAccessible(page, 'which things are wrong')
  await tickThings(page, 'Strawberries')
  const sheet = page.getByRole('dialog', { name: 'What’s wrong with it?' })
  await expect(sheet.getByRole('button', { name: 'Say what is wrong' })).toBeDisabled()
  await sheet.getByRole('button', { name: 'Bruised' }).click()
  await sheet.getByRole('button', { name: 'One more' }).click()
  await expect(sheet).toContainText('¥72.51')
  await sheet.getByRole('button', { name: 'One fewer' }).click()
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
  await tickThings(page, 'Strawberries')
  await sheet.getByRole('button', { name: 'Missing' }).click()
  await expect(sheet.getByRole('button', { name: 'Refund ¥36.25' })).toBeEnabled()
})

test('two things come back at once with a photo of 20 MB, made smaller on the phone; a broken file is said to be one', async ({
  page,
}) => {
  const world = await openShop(page)
  const { id } = await world.paidOrder(story)
  await world.pass(3_600_000)
  const before = await world.balance()
  await page.goto(`./orders/${id}`)
  await page.getByRole('button', { name: /^Something wrong/ }).click()
  await tickThings(page, 'Pak choi', 'Free-range eggs')
  const sheet = page.getByRole('dialog', { name: 'What’s wrong with it?' })
  await expect(sheet).toContainText('Helps the farm, not needed for the refund')
  await sheet.getByRole('button', { name: 'Went off' }).click()

  const camera = sheet.getByLabel(/^Add a photo/)
  await camera.setInputFiles({ name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') })
  await expect(sheet.getByRole('alert')).toContainText('no picture this phone can open')
  // A file is chosen again, and the other way: 20 MB as they come out of a camera that squeezes nothing.
  const large = bitmap(3_000, 2_300)
  expect(large.length).toBeGreaterThan(20_000_000)
  const pick = sheet.getByLabel('Choose a picture instead')
  await pick.setInputFiles({ name: 'large.bmp', mimeType: 'image/bmp', buffer: large })
  const shown = sheet.getByRole('img', { name: 'Your photo' })
  await expect(shown).toBeVisible()
  await expect(sheet.getByRole('alert')).toHaveCount(0)
  expect(await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([960, 736])
  await sheet.getByRole('button', { name: 'Remove the photo' }).click()
  await expect(shown).toHaveCount(0)
  await pick.setInputFiles({ name: 'small.bmp', mimeType: 'image/bmp', buffer: bitmap(60, 40) })
  await expect(shown).toBeVisible()
  await expectAccessible(page, 'a refund with a photo')

  await sheet.getByRole('button', { name: /^Refund ¥/ }).click()
  await expect(page.getByRole('list', { name: 'Money back' })).toContainText('which stayed on the phone')
  const [paid] = await world.facts('refundPaid')
  expect(paid?.lines).toHaveLength(2)
  expect(paid?.photoBytes).toBeLessThan(100_000)
  expect(await world.balance()).toBe(before + (paid?.amount.minor ?? 0))
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
