import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { EpcisEvent } from '#contract/epcis.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

const record = (page: Page) => page.getByRole('dialog', { name: 'The raw record' })

/** The eggs: one of their records was wrong and was put right. */
async function openEggs(page: Page) {
  const world = await openShop(page)
  const { tags } = await world.ask('getDemoTags')
  const lot = tags.find(({ gtin }) => gtin === gtins.eggs)?.lot ?? ''
  const origin = await world.ask('getOrigin', { params: { gtin: gtins.eggs, lot } })
  await page.goto(`./01/${gtins.eggs}/10/${lot}`)
  await page.getByRole('link', { name: /^See the raw record/ }).click()
  await expect(record(page)).toBeVisible()
  return origin
}

test('every event of a batch can be read and downloaded, those taken back as well', async ({ page }) => {
  const origin = await openEggs(page)
  const [correction] = origin.corrections
  if (!correction) throw new Error('the eggs were never put right')
  const count = origin.events.length + origin.corrections.length
  await expect(record(page).getByText('events, nothing left out')).toBeVisible()
  await expect(record(page).getByRole('button', { name: /^\d+ / })).toHaveCount(count)
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await record(page)
    .getByRole('button', { name: `Download all ${count}` })
    .click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`epcis-${origin.lot}.json`)
  const document = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    type: string
    epcisBody: { eventList: EpcisEvent[] }
  }
  expect(document.type).toBe('EPCISDocument')
  const ids = document.epcisBody.eventList.map(({ eventID }) => eventID)
  expect(ids.toSorted()).toEqual([...origin.events.map(({ eventID }) => eventID), correction.eventId].toSorted())
  expect(document.epcisBody.eventList.find(({ eventID }) => eventID === correction.eventId)).toHaveProperty(
    'errorDeclaration.reason',
    correction.reason,
  )

  await record(page)
    .getByRole('button', { name: /taken back$/ })
    .click()
  await expect(
    record(page).getByText(/^Taken back 8 Nov, \d\d:\d\d by .+: it was wrong\. Event \d+ stands in its place\.$/),
  ).toBeVisible()
})

test('one event goes to the clipboard as it stands, and closing gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const origin = await openEggs(page)
  await record(page).getByRole('button', { name: /^2 / }).click()
  await record(page).getByRole('button', { name: 'Copy event 2' }).click()
  await expect(record(page).getByRole('status')).toHaveText('Event 2 is on the clipboard.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toEqual(origin.events[1])

  await page.goBack()
  await expect(record(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^See the raw record/ })).toBeFocused()
})

test('where the clipboard is closed to pages, the event is marked to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const origin = await openEggs(page)
  await record(page).getByRole('button', { name: 'Copy event 1' }).click()
  await expect(record(page).getByRole('status')).toContainText('Event 1 is marked')
  const marked = await page.evaluate(() => String(getSelection()))
  expect(JSON.parse(marked)).toEqual(origin.events[0])
})
