import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { goToPin, pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

/** Writes something into the log that is no row of it. */
const damage = (page: Page, store: 'rows' | 'head', value: unknown, key: number | string): Promise<void> =>
  page.evaluate(
    async (what) => {
      const opening = indexedDB.open('lantern-lane')
      await new Promise((done) => (opening.onsuccess = done))
      const tx = opening.result.transaction([what.store], 'readwrite')
      tx.objectStore(what.store).put(what.value, what.key)
      await new Promise((done) => (tx.oncomplete = done))
      opening.result.close()
    },
    { store, value, key },
  )

const damages: [what: string, damage: (page: Page) => Promise<void>][] = [
  ['a row that is no row', (page) => damage(page, 'rows', { to: 1, facts: 'moths' }, 1)],
  ['a head of another version', (page) => damage(page, 'head', { version: 99 }, 'head')],
]
for (const [what, happen] of damages) {
  test(`a log that cannot be read is kept aside, and a new day opened and said: ${what}`, async ({ page }) => {
    const world = await openShop(page)
    await world.put({ [gtins.strawberries]: 2 })
    // From a page of the same address that is no shop: an open shop would read it, or write over it, before it is left.
    await page.goto('./manifest.webmanifest')
    await happen(page)
    await page.goto('./orders')
    const sheet = page.getByRole('dialog', { name: 'A fresh world' })
    await expect(sheet).toContainText('Your old log could not be read. We kept it as it was')
    await expectAccessible(page)

    const saving = page.waitForEvent('download')
    await sheet.getByRole('button', { name: 'Save the old log' }).click()
    const saved = readFileSync(await (await saving).path(), 'utf8')
    expect(saved).toContain(what === 'a row that is no row' ? 'moths' : gtins.strawberries)

    await sheet.getByRole('button', { name: 'Go to the market' }).click()
    await page.getByRole('button', { name: 'Add Pak choi' }).click()
    await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
    // It is said once; the new log is a good one.
    await page.reload()
    await expect(page.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible()
    await expect(sheet).toHaveCount(0)
  })
}

test('where the browser keeps nothing, the shop says so and sells all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied it.', 'SecurityError')
    }
  })
  const world = await openShop(page)
  const notice = page.getByRole('region', { name: 'Nothing is kept here' })
  await expect(notice).toContainText('Your basket and orders last until you close the page.')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Got it' }).click()
  await expect(notice).toHaveCount(0)
  await page.getByRole('button', { name: 'Add Strawberries' }).click()
  await page.getByRole('link', { name: 'Basket, 1 thing' }).click()
  await goToPin(page)
  await pressPin(page, rightPin)
  await page.getByRole('link', { name: 'Track my order' }).click()
  await world.goToNext('parcelDelivered')
  await expect(page.getByText(/^\d\d:\d\d, (on time|\d+ min early)$/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible()
})

test('a full phone says so, loses nothing else, and goes on when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...row) {
      if ('isFull' in window) throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, row)
    }
  })
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2 })
  await expect(page.getByRole('link', { name: 'Basket, 2 things' })).toBeVisible()
  const setFull = (full: boolean): Promise<void> =>
    page.evaluate((is) => {
      if (is) Object.assign(window, { isFull: true })
      else delete (window as { isFull?: true }).isFull
    }, full)

  await setFull(true)
  await page.getByRole('button', { name: 'Add Pak choi' }).click()
  await expect(page.getByText(/This phone is full, so nothing more can be kept\. Nothing was done\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add Pak choi' })).toBeVisible()
  await page.getByRole('link', { name: 'Basket, 2 things' }).click()
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page.getByRole('alert')).toContainText('This phone is full')
  await expect(wallet(page)).toHaveCount(0)

  await setFull(false)
  await goToPin(page)
  await setFull(true)
  await pressPin(page, rightPin)
  await expect(wallet(page).getByRole('alert')).toContainText('This phone is full')
  expect(await (await worldOf(page)).facts('tradePaid')).toEqual([])
  await setFull(false)
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toHaveLength(1)
})

test('the phone keeps one log, and no other database', async ({ page }) => {
  await openShop(page)
  await expect(page.getByRole('button', { name: 'Add Pak choi' })).toBeVisible()
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(names).toEqual(['lantern-lane'])
})
