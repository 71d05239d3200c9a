import type { Page } from '@playwright/test'
import type { DemoTag, TagShows } from '#contract/catalogue.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

/** Opens the page of the batch whose tag is lent to show something. */
async function openTag(page: Page, wanted: TagShows): Promise<{ world: WorldHand; tag: DemoTag }> {
  const world = await openShop(page)
  const tag = (await world.ask('getDemoTags')).tags.find(({ shows }) => shows === wanted)
  if (!tag) throw new Error(`no tag shows ${wanted}`)
  await page.goto(`./01/${tag.gtin}/10/${tag.lot}${tag.serial === undefined ? '' : `/21/${tag.serial}`}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { world, tag }
}
const buy = (page: Page) => page.getByRole('button', { name: 'Add to basket' })
const row = (page: Page, text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text })

test('an hour too warm is told first, with what was done about it, and the batch is sold with a note', async ({
  page,
}) => {
  await openTag(page, 'excursion')
  await expect(page.getByText('8.6°C')).toBeVisible()
  await expect(page.getByText(/^for 22 min/)).toBeVisible()
  await expect(page.getByText('Still good to eat.')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Temperature reached 8.6 °C between 07:48 and 08:10/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What we did about it' })).toBeVisible()
  await expect(buy(page)).toBeEnabled()
})

test('a batch past its day and one that failed its test are not sold, and say why', async ({ page }) => {
  await openTag(page, 'expired')
  await expect(page.getByText('was its last day')).toBeVisible()
  await expect(page.getByText('This batch is not for sale.')).toBeVisible()
  await expect(buy(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Organic certificate.*Ran out/ })).toBeVisible()

  await openTag(page, 'failedTest')
  await expect(page.getByText(/It failed this test/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tested, and stopped here' })).toBeVisible()
  await expect(buy(page)).toHaveCount(0)
})

test('a batch nobody told us about is sold without a seal, and a lot of nobody’s is not sold at all', async ({
  page,
}) => {
  await openTag(page, 'noData')
  await expect(page.getByText('Sold without a seal.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'No seal yet' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Map of the way/ })).toHaveCount(0)

  await openTag(page, 'unknownLot')
  await expect(page.getByRole('heading', { level: 1, name: 'We don’t know this batch' })).toBeVisible()
  await expect(buy(page)).toHaveCount(0)
})

test('the way says who declared each step, what came late and what was put right', async ({ page }) => {
  await openTag(page, 'correction')
  await expect(row(page, 'put right later')).toBeVisible()
  await expect(page.getByText('The 21:34 record said 21.6 °C. It was 12.6 °C.')).toBeVisible()
  await expect(row(page, 'Packed at 14.2 °C')).toContainText('told by Linyi egg house')

  await openTag(page, 'mixedLots')
  await expect(page.getByText('Packed from 2 harvests')).toBeVisible()

  await openTag(page, 'imported')
  await expect(row(page, 'Cleared')).toContainText('3 papers')
  await expect(page.getByRole('img', { name: /^Map of the way: .*Nairobi to Shanghai by air/ })).toBeVisible()
  await page.getByRole('link', { name: /^Customs declaration/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Customs declaration' })).toBeFocused()
  await expect(page.getByText('Valid', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('link', { name: /^Customs declaration/ })).toBeFocused()
})

test('a number that was copied is warned of without blame, and the scan is noted once a visit', async ({ page }) => {
  const { world, tag } = await openTag(page, 'copiedSerial')
  await expect(page.getByRole('alert')).toContainText('This tag may be a copy.')
  await expect(page.getByRole('alert')).toContainText('You did nothing wrong.')
  await expect(page.getByRole('alert')).toContainText(/\d+ times in 3 cities/)
  await expect(page.getByRole('img', { name: 'Batch verified' })).toHaveCount(0)
  await expectAccessible(page)
  await world.expectFacts('tagScanned', 1)
  // To something like it and back again, in one visit.
  await page.getByRole('link', { name: 'Lemons' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lemons' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('alert')).toContainText('This tag may be a copy.')
  expect(await world.facts('tagScanned')).toHaveLength(1)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${tag.gtin}$`))
})

test('a problem is reported once, is thanked for, and stands on the page', async ({ page }) => {
  const { world } = await openTag(page, 'live')
  await page.getByRole('button', { name: /^Something wrong with it\?/ }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('button', { name: 'Tell the store' })).toBeDisabled()
  await sheet.getByRole('button', { name: 'Smells or looks off' }).click()
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'reportProblem' } })
  await sheet.getByRole('button', { name: 'Tell the store' }).dblclick()
  await expect(sheet.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await world.facts('problemReported')).toHaveLength(1)
  await sheet.getByRole('button', { name: 'Back to the batch' }).click()
  await expect(page.getByRole('button', { name: /You told us at 13:58: Smells or looks off/ })).toBeFocused()
})
