import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { codesIn, printedSheets } from '../support/printed-codes.ts'
import { openShop } from '../support/world-hand.ts'

const address = (page: Page) => page.getByRole('textbox', { name: 'Address the codes open' })
const print = (page: Page) => page.getByRole('button', { name: /^Print/ })
const codes = (page: Page) => page.locator('[data-code="qr"]')

test('a shop open at its own machine’s address makes no code of it, says why, and takes another', async ({ page }) => {
  await openShop(page, 'me')
  await page.getByRole('link', { name: /Tags to print/ }).click()
  await expect(address(page)).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(page.getByRole('alert')).toContainText('A phone would look for the shop in itself')
  await expect(page.getByRole('alert')).toContainText('npm start')
  await expect(page.getByRole('img', { name: /^Sheet 1 of/ })).toBeVisible()
  await expect(codes(page)).toHaveCount(0)
  await expect(print(page)).toBeDisabled()
  await expectAccessible(page)

  for (const [typed, why] of [
    ['http://localhost.:4173', 'A phone would look for the shop in itself'],
    ['http://0x7f.1', 'A phone would look for the shop in itself'],
    ['ftp://192.168.1.24', 'only addresses that begin with http:// or https://'],
    ['192.168.1.24', 'This is no address'],
    ['http://192.168.1.24/?stage', 'Only the address itself'],
    ['', 'Type the address phones shall open'],
  ] as const) {
    await address(page).fill(typed)
    await expect(page.getByRole('alert')).toContainText(why)
    await expect(codes(page)).toHaveCount(0)
    await expect(print(page)).toBeDisabled()
  }

  await address(page).fill('http://192.168.1.24:8080/')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('Phones in the same network can open it. It is plain http')).toBeVisible()
  await expect(print(page)).toBeEnabled()
  const [sheet] = await printedSheets(page)
  const read = await codesIn(sheet ?? Buffer.alloc(0), 'QRCode')
  expect(read.length).toBeGreaterThan(0)
  for (const link of read) expect(link).toMatch(/^http:\/\/192\.168\.1\.24:8080\/01\/\d{14}\/10\/\S+$/)
  await expect(page.getByText('Every code opens http://192.168.1.24:8080.').first()).toBeVisible()

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await print(page).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed')

  await page.getByRole('button', { name: 'Take this page’s address' }).click()
  await expect(codes(page)).toHaveCount(0)
})

test('the presenter comes to the tags from the Stage, and to one big tag that asks for an address first', async ({
  page,
}) => {
  await openShop(page, './?stage')
  await page.getByRole('dialog').getByRole('link', { name: 'Tags to print' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tags to print' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'One big tag' }).click()
  await expect(page).toHaveURL(/\/tags\/big\/1$/)
  await expect(page.getByText('No address yet, so no code')).toBeVisible()
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Type the address' }).click()
  await address(page).fill('https://lane.example/shop')
  await expect(page.getByText('Any phone can open it: with the live camera')).toBeVisible()
  await page.getByRole('link', { name: 'One big tag' }).click()
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  const [link] = await codesIn(await page.screenshot(), 'QRCode')
  expect(link).toMatch(/^https:\/\/lane\.example\/shop\/01\/\d{14}\/10\/\S+$/)
})

for (const [name, ways] of [
  ['on a narrow phone', { viewport: { width: 320, height: 640 } }],
  ['at night', { colorScheme: 'dark' }],
] as const)
  test.describe(name, () => {
    test.use(ways)
    test('the tags’ page fits and can be read', async ({ page }) => {
      await openShop(page, 'tags')
      await address(page).fill('http://192.168.1.24:8080')
      await expect(codes(page).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
      await expectAccessible(page)
      const [sheet] = await printedSheets(page)
      expect((await codesIn(sheet ?? Buffer.alloc(0), 'QRCode')).length, 'black on white by night too').toBeGreaterThan(
        0,
      )
    })
  })
