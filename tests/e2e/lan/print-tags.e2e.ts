import type { Page } from '@playwright/test'
import type { DemoTag } from '#contract/catalogue.ts'
import { printedDigits } from '#contract/gs1/check-digit.ts'
import { parse } from '#contract/gs1/digital-link.ts'
import { expect, expectAccessible, test } from '../../support/journey.ts'
import { codesIn, printedSheets } from '../../support/printed-codes.ts'
import { openShop } from '../../support/world-hand.ts'

// Wide enough for a sheet of A4 or Letter; 192 dots an inch.
test.use({ viewport: { width: 900, height: 1200 }, deviceScaleFactor: 2, isMobile: false })

async function openTags(page: Page): Promise<DemoTag[]> {
  const world = await openShop(page, 'tags')
  const { tags } = await world.ask('getDemoTags')
  await expect(page.getByRole('img', { name: /^Sheet 1 of/ })).toBeVisible()
  return tags
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const wanted = (page: Page, tags: DemoTag[]): string[] =>
  tags.map(({ gtin, lot, serial }) => {
    const piece = serial === undefined ? '' : `/21/${encodeURIComponent(serial)}`
    return `${new URL(page.url()).origin}/01/${gtin}/10/${encodeURIComponent(lot)}${piece}`
  })
const sorted = (texts: string[]): string[] => texts.toSorted()

test.describe('on paper', () => {
  // 288 dots an inch: half of what a printer does, and three to a module of the small bars.
  test.use({ deviceScaleFactor: 3 })
  for (const paper of ['A4', 'Letter'])
    for (const up of ['8 large', '24 small'])
      test(`every code on ${paper}, ${up}, can be read off the paper, with bars and without`, async ({ page }) => {
        const tags = await openTags(page)
        await choose(page, paper)
        await choose(page, up)
        for (const bars of [false, true]) {
          if (bars) await page.getByRole('switch', { name: 'Bars as well' }).click()
          const sheets = await printedSheets(page)
          const links: string[] = []
          const numbers: string[] = []
          for (const sheet of sheets) {
            links.push(...(await codesIn(sheet, 'QRCode')))
            numbers.push(...(await codesIn(sheet, 'EAN13')))
          }
          expect(sorted(links)).toEqual(sorted(wanted(page, tags)))
          expect(sorted(numbers)).toEqual(bars ? sorted(tags.map(({ gtin }) => printedDigits(gtin))) : [])
        }
      })
})

for (const up of ['8 large', '24 small'])
  test(`a photo of every tag, ${up}, opens its own batch in this very shop`, async ({ page, context }) => {
    test.slow()
    const tags = await openTags(page)
    await choose(page, up)
    await page.emulateMedia({ media: 'print' })
    const pictures: Buffer[] = []
    for (const tag of await page.locator('[data-up] article').all()) pictures.push(await tag.screenshot())
    expect(pictures).toHaveLength(tags.length)

    const phone = await context.newPage()
    await openShop(phone, 'scan')
    const opened: unknown[] = []
    for (const buffer of pictures) {
      await phone.getByLabel('Photo').setInputFiles({ name: 'tag.png', mimeType: 'image/png', buffer })
      await expect(phone).toHaveURL(/\/01\//)
      const read = parse(new URL(phone.url()).pathname)
      opened.push(read.ok && { gtin: read.link.gtin, lot: read.link.lot })
      await expect(phone.getByLabel('Photo')).toHaveCount(0)
      await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
      await phone.goBack()
      await expect(phone).toHaveURL(/\/scan/)
    }
    expect(opened).toEqual(tags.map(({ gtin, lot }) => ({ gtin, lot })))
  })

test('a photo of the bars opens the product', async ({ page, context }) => {
  const [tag] = await openTags(page)
  await choose(page, '24 small')
  await page.getByRole('switch', { name: 'Bars as well' }).click()
  await page.emulateMedia({ media: 'print' })
  const buffer = await page.locator('[data-code="ean13"]').first().screenshot()
  const phone = await context.newPage()
  await openShop(phone, 'scan')
  await phone.getByLabel('Photo').setInputFiles({ name: 'bars.png', mimeType: 'image/png', buffer })
  await expect(phone).toHaveURL(new RegExp(`/(01|p)/${tag?.gtin}`))
})

test('the paper is the paper that was chosen, one page to a sheet, with nothing on it but the sheet', async ({
  page,
}) => {
  const tags = await openTags(page)
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'One more of each' }).click()
  const sheets = Math.ceil((tags.length * 3) / 8)
  await expect(page.getByRole('button', { name: `Print ${sheets} sheets` })).toBeEnabled()
  await expect(page.getByText(`Sheet ${sheets} of ${sheets}.`)).toBeVisible()
  const pagesOf = async (): Promise<string[]> => {
    const file = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    return file.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  }
  const pages = (size: string) => Array.from({ length: sheets }, () => expect.stringMatching(size))
  // In points: 210 by 297 mm, 8.5 by 11 inches.
  expect(await pagesOf()).toEqual(pages(String.raw`\[0 0 59[45]\S* 84[12]\S*\]`))
  await choose(page, 'Letter')
  expect(await pagesOf()).toEqual(pages(String.raw`\[0 0 612 792\]`))

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  const sheet = await page.locator('[data-up]').first().boundingBox()
  expect(sheet?.x).toBe(0)
  expect(sheet?.y).toBe(0)
  expect(sheet?.width).toBeCloseTo((215.9 / 25.4) * 96, 0)
})

for (const language of ['en', 'zh'])
  test(`no word runs off its tag (${language})`, async ({ page }) => {
    await openShop(page, `tags?lang=${language}`)
    await page.emulateMedia({ media: 'print' })
    const radios = page.getByRole('radio', { includeHidden: true })
    await expect(page.locator('[data-up] article').first()).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const running = (): Promise<string[]> =>
      page.locator('[data-up] article, [data-up] article > *').evaluateAll((boxes) =>
        boxes
          // Letters may stand out of a line that is set tight; out of the tag nothing may.
          .filter((box) => {
            const tooTall = box.matches('article') && box.scrollHeight > box.clientHeight + 1
            return tooTall || (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
          })
          .map((box) => box.textContent),
      )
    for (const up of [2, 3]) {
      await radios.nth(up).dispatchEvent('click')
      expect(await running()).toEqual([])
      await page.locator('[role=switch]').dispatchEvent('click')
      expect(await running()).toEqual([])
    }
  })

test('tags that were left out are not printed, and what was chosen outlives a reload', async ({ page }) => {
  const tags = await openTags(page)
  await page.getByRole('button', { name: 'None', exact: true }).click()
  await expect(page.getByText('Choose a tag, and it is printed here.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Print/ })).toBeDisabled()
  await page.getByRole('checkbox', { name: tags[2]?.lot }).check()
  await page.reload()
  const [sheet] = await printedSheets(page)
  expect(await codesIn(sheet ?? Buffer.alloc(0), 'QRCode')).toEqual([wanted(page, tags)[2]])
  await expectAccessible(page)
})

test.describe('on a wall', () => {
  test.use({ deviceScaleFactor: 1 })

  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
  ] as const)
    test(`one tag fills ${width} × ${height}, its code at least half as high`, async ({ page }) => {
      const tags = await openTags(page)
      await page.setViewportSize({ width, height })
      await page.getByRole('link', { name: 'One big tag' }).click()
      await expect(page).toHaveURL(/\/big\/1$/)
      const code = page.getByRole('img', { name: /^QR code of/ })
      // The sheet with all of them stands until the big one is there.
      await expect(code).toHaveCount(1)
      // Of its box, four modules on either side are quiet.
      const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[3])
      const box = await code.boundingBox()
      expect(((box?.height ?? 0) * (modules - 8)) / modules).toBeGreaterThanOrEqual(height / 2)
      const tall = await page.getByRole('article').boundingBox()
      expect(tall?.height).toBeGreaterThan(height * 0.85)
      expect(tall?.width).toBeGreaterThan(width * 0.95)
      expect(await codesIn(await page.screenshot(), 'QRCode')).toEqual(wanted(page, tags).slice(0, 1))
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expectAccessible(page)
    })

  test('a clicker goes from tag to tag and back, each with its own code', async ({ page }) => {
    const tags = await openTags(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.getByRole('link', { name: 'One big tag' }).click()
    const links: string[] = []
    for (const [at, { names, lot }] of tags.entries()) {
      await expect(page.getByRole('heading', { level: 1, name: names.en })).toBeVisible()
      await expect(page.getByText(lot, { exact: false })).toBeVisible()
      links.push(...(await codesIn(await page.screenshot(), 'QRCode')))
      await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'ArrowRight')
    }
    expect(links).toEqual(wanted(page, tags))
    await page.keyboard.press('PageUp')
    await expect(page.getByText(tags.at(-2)?.lot ?? '', { exact: false })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/tags$/)
  })
})
