import { photoOfCodes, tagOf } from '../../support/code-film.ts'
import { packs } from '../../support/code-set/printed-codes.ts'
import { expect, expectAccessible, test } from '../../support/journey.ts'
import { png } from '../../support/pixels.ts'
import { drawTag, type Pose } from '../../support/tag-picture.ts'

const TAG = 'http://any.example/01/09521000001015/10/HZ-1109-C12'
const photo = (text: string, pose: Partial<Pose>) => ({
  name: 'tag.png',
  mimeType: 'image/png',
  buffer: png(drawTag(text, { width: 900, height: 1200, ...pose })),
})

test.beforeEach(async ({ page }) => {
  await page.goto('/scan')
  await expect(page.getByRole('heading', { name: 'No live camera here' })).toBeVisible()
})

test('the page says why there is no live camera and what works instead', async ({ page }) => {
  await expect(page.getByRole('alert')).toContainText('addresses that start with https')
  await expectAccessible(page)
})

const poses: [string, Partial<Pose>][] = [
  ['straight', {}],
  ['turned', { turn: 34 }],
  ['upside down', { turn: 175 }],
  ['small', { size: 0.16, at: { x: 0.3, y: 0.7 } }],
  ['large', { width: 2400, height: 3200, turn: -12 }],
  ['in poor light', { light: 0.3, turn: 8 }],
]
for (const [how, pose] of poses) {
  test(`a photo of a tag opens its batch: ${how}`, async ({ page }) => {
    await page.getByLabel('Photo').setInputFiles(photo(TAG, pose))
    await expect(page).toHaveURL(/\/01\/09521000001015\/10\/HZ-1109-C12$/)
  })
}

test('a photo of a tag and of another pack offers both', async ({ page }) => {
  const buffer = await photoOfCodes([
    { code: tagOf('09521000001015', 'HZ-1109-C12'), at: { x: 0.35, y: 0.3 }, module: 9 },
    { code: packs.ean13, at: { x: 0.6, y: 0.75 }, module: 3 },
  ])
  await page.getByLabel('Photo').setInputFiles({ name: 'both.png', mimeType: 'image/png', buffer })
  const choice = page.getByRole('dialog', { name: 'Which one?' })
  await expect(choice.getByRole('button', { name: /Strawberries Batch HZ-1109-C12/ })).toBeVisible()
  await expectAccessible(page)
  await choice.getByRole('button', { name: /Pak choi The product, any batch/ }).click()
  await expect(page).toHaveURL(/\/p\/09521000000179$/)
})

test('a photo without a code, or that is none, says so', async ({ page }) => {
  await page.getByLabel('Photo').setInputFiles(photo(TAG, { size: 0.01 }))
  await expect(page.getByRole('dialog', { name: 'No code in that photo' })).toBeVisible()
  await page.getByRole('button', { name: 'Take another' }).click()
  await page
    .getByLabel('Photo')
    .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(page.getByRole('dialog', { name: 'That photo won’t open' })).toBeVisible()
  await expectAccessible(page)
})

test('a photo of what we don’t sell, of a tag with a mistake, of a script: each is named, none is followed', async ({
  page,
}) => {
  const cases: [string, string, string][] = [
    ['https://any.example/01/09521000000247', 'Not on our shelves', '9521000000247'],
    ['https://any.example/01/09521000000248', 'This tag has a mistake', 'should be 7 and is 8'],
    ['javascript:document.title="mine"', 'Not one of our tags', 'javascript:document.title="mine"'],
  ]
  for (const [text, name, words] of cases) {
    await page.getByLabel('Photo').setInputFiles(photo(text, {}))
    const sheet = page.getByRole('dialog', { name })
    await expect(sheet).toContainText(words)
    await sheet.getByRole('button', { name: 'Scan another' }).click()
  }
  await expect(page).toHaveURL(/\/scan$/)
  await expect(page).not.toHaveTitle('mine')
})

test('numbers are typed, a likely slip is offered as the product it would be', async ({ page }) => {
  await page.getByRole('button', { name: 'Type code' }).click()
  const number = page.getByRole('textbox', { name: 'The numbers under the bars' })
  for (const digit of '9521000000719') await page.getByRole('button', { name: digit, exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The last number doesn’t fit')
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, open Pak choi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pak choi' })).toBeVisible()
  await page.goBack()
  await expect(number).toHaveValue('')
  await number.fill('9521 0000 0017-9')
  await page.getByRole('button', { name: 'Open Pak choi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pak choi' })).toBeVisible()
  await page.goBack()
  await expect(number).toHaveValue('')
  await number.fill('9521000000247')
  await expect(page.getByRole('alert')).toContainText('We don’t sell this one')
})
