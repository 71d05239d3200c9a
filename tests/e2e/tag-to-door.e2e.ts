import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import type { FactKind } from '#contract/facts.ts'
import { cameraFlags } from '../support/camera.ts'
import { expect, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { goToPin, pressPin, rightPin, yuan } from '../support/shop-walk.ts'
import { writeTagVideo } from '../support/tag-video.ts'
import { openShop } from '../support/world-hand.ts'

const film = join(tmpdir(), `lantern-lane-tag-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => writeTagVideo(film, 'https://lane.example/01/09521000001015/10/HZ-1109-C12'))
test.afterAll(() => rmSync(film, { force: true }))

/** What tracking says at each turn of the way, in the order it happens. */
const way: [kind: FactKind, said: string][] = [
  ['parcelAccepted', 'The store took your order.'],
  ['pickingStarted', 'Your order is being picked.'],
  ['parcelPacked', 'Your order is packed.'],
  ['riderAssigned', 'A rider was found.'],
  ['riderReachedStore', 'The rider is at the store.'],
  ['parcelPickedUp', 'Your order is on its way.'],
  ['riderNearby', 'The rider is nearby.'],
  ['riderReachedDoor', 'The rider is at your door.'],
  ['parcelDelivered', 'Your order is delivered.'],
]

test('a shopper scans a printed tag, pays once, and watches the bag come to the door', async ({ page }) => {
  const world = await openShop(page)
  const before = await world.balance()

  await page.getByRole('link', { name: 'Scan', exact: true }).click()
  await expect(page).toHaveURL(/\/01\/09521000001015\/10\/HZ-1109-C12$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Strawberries' })).toBeVisible()
  await expect(page.getByText('Batch verified').first()).toBeVisible()
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await expect(page.getByText('Strawberries in the basket')).toBeVisible()

  // The tag was scanned from the market; other things lie there.
  await page.goto('./')
  await page.getByRole('button', { name: 'Add Hairy crab, live' }).click()
  await page.getByRole('button', { name: 'Add White prawns' }).click()
  await page.getByRole('link', { name: 'Basket, 3 things' }).click()
  await expect(page.getByRole('heading', { name: 'Strawberries' })).toBeVisible()
  await expect(page.getByText(/off over ¥99/)).toBeVisible()

  await goToPin(page)
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  const [paid] = await world.facts('tradePaid')
  expect(await world.facts('tradePaid')).toHaveLength(1)

  await page.getByRole('link', { name: 'Track my order' }).click()
  await expect(page.getByRole('heading', { name: 'Your delivery' })).toBeFocused()
  for (const [kind, said] of way) {
    await world.goToNext(kind)
    await expect(page.getByText(said, { exact: true })).toBeAttached()
    if (kind === 'parcelPickedUp')
      await expect(page.getByRole('img', { name: /Zhou Jian is .+ from your door/ })).toBeVisible()
  }
  await expect(page.getByText(/^\d\d:\d\d, (on time|\d+ min early)$/)).toBeVisible()

  await page.getByRole('link', { name: 'All orders' }).click()
  await expect(page.getByRole('article').getByText(/Delivered in \d+ min/)).toBeVisible()
  await page.getByRole('link', { name: 'Me', exact: true }).click()
  const amount = paid?.amount.minor ?? 0
  await expect(page.getByRole('region', { name: 'Lane Pay balance' })).toContainText(yuan(before - amount))
})
