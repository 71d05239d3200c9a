import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { said } from '../support/words.ts'
import { openShop } from '../support/world-hand.ts'

const name = (id: Parameters<typeof said>[1]) => ({ name: said('en', id) })
const act = (page: Page, what: string) => page.locator(`[data-act="${what}"]`)
const pinned = (page: Page) => page.getByRole('region', name('live.pinned'))
const offerId = 'crab-flash-2026-11-09'
const evening = (time: string): number => Date.parse(`2026-11-09T${time}+08:00`)

test('a flash sale in the room: the gate counts, opens at the instant, and one is held, paid and bought without leaving', async ({
  page,
}) => {
  const world = await openShop(page, './live/kitchen', { scenario: 'flash-gate', clock: 'x1' })
  await expect(act(page, 'wait')).toBeDisabled()
  await world.goTo(evening('19:59:56'))
  await expect(page.getByRole('timer', name('liveBuy.gateOpens'))).toContainText('200 of them')
  // Neither the answer that one is held nor the one that it is ordered arrives: nothing of it happens twice.
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'reserveOffer' } })
  await act(page, 'getLiveThing').click()
  const held = page.getByRole('dialog', name('liveBuy.heldTitle'))
  await expect(held.getByRole('timer', name('liveBuy.heldUntil'))).toBeVisible()
  await expect(page.getByRole('timer', name('liveBuy.gateOpens'))).toBeHidden()
  const [reserved] = await world.facts('offerReserved')
  expect(reserved?.until).toBeGreaterThanOrEqual(evening('20:05:00'))

  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'placeOrder' } })
  await act(page, 'payHeld').click()
  await expect(wallet(page).getByRole('heading', name('cashier.payWith'))).toBeFocused()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(act(page, 'have')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(new URL(page.url()).pathname).toMatch(/\/live\/kitchen$/)
  await world.expectFacts('offerReserved', 1)
  const { orders } = await world.ask('getOrders')
  expect(orders.filter(({ reservationId }) => reservationId).map(({ state }) => state)).toEqual(['paid'])

  await act(page, 'have').click()
  await page.getByRole('dialog', name('liveBuy.hadTitle')).locator('[data-act="seeOrder"]').click()
  await expect(page).toHaveURL(/\/orders\//)
})

test('sold out in a rush: the line, the turn in it, giving back, and what lapses while its receipt is open', async ({
  page,
}) => {
  const world = await openShop(page, './live/kitchen', { scenario: 'flash-rush' })
  await world.goTo(evening('20:00:20'))
  const out = page.getByRole('region', name('liveBuy.soldOutAfter'))
  await expect(out).toContainText('All 200 are held')
  await act(page, 'queue').click()
  await expect(out).toContainText('You are in the queue')
  await world.goToNext('offerTurnCame')
  await expect(page.getByRole('region', name('liveBuy.backTitle'))).toContainText('One is held for you now')

  await pinned(page).getByRole('button', name('live.pay')).click()
  const held = page.getByRole('dialog', name('liveBuy.heldTitle'))
  await held.locator('[data-act="giveBack"]').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await world.expectFacts('reservationGivenBack', 1)

  // Held once more, it stays in sight while something else is on the counter, and lapses under our eyes.
  await world.ask('setLive', { body: { rivals: 'none' } })
  await world.goTo(evening('20:07:00'))
  await act(page, 'getLiveThing').click()
  await expect(held).toBeVisible()
  await page.keyboard.press('Escape')
  await world.goTo(evening('20:08:30'))
  await expect(pinned(page).getByRole('heading')).not.toHaveText(/crab/i)
  await act(page, 'openHeld').click()
  await expect(held).toBeVisible()
  await world.goToNext('reservationLapsed')
  await expect(page.getByRole('alert')).toHaveText(said('en', 'liveBuy.lapsedBody'))
  expect((await world.ask('getOffer', { params: { offerId } })).mine?.state).toBe('lapsed')
})

test('red packets fall: opened by finger and key, counted once though the answer is lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const world = await openShop(page, './live/kitchen', { scenario: 'packet-rain', clock: 'x1' })
  await world.ask('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'openPackets' } })
  const field = page.getByRole('button', name('liveBuy.rainField'))
  await field.waitFor()
  const got = page.getByRole('dialog', name('liveBuy.rain')).locator('p[aria-live]')
  const count = async (): Promise<number> => Number.parseInt((await got.textContent()) ?? '', 10)
  // One by the key, then by fingers wherever packets come by.
  await expect
    .poll(async () => {
      await field.press('Enter')
      return count()
    })
    .toBeGreaterThan(0)
  const byKey = await count()
  await expect
    .poll(async () => {
      for (const x of [90, 200, 310]) await page.touchscreen.tap(x, 380)
      return count()
    })
    .toBeGreaterThan(byKey)

  const won = page.getByRole('dialog', name('liveBuy.rain')).getByText(said('en', 'liveBuy.resultBody'))
  await expect(won).toBeVisible({ timeout: 15_000 })
  const [opened, ...more] = await world.facts('packetsOpened')
  expect(more).toEqual([])
  expect(opened?.isAll).toBe(false)
  expect(opened?.packets.length).toBeGreaterThan(byKey)
  const { coupons } = await world.ask('getCoupons')
  expect(coupons.find(({ id }) => id === opened?.couponId)).toMatchObject({ state: 'yours', off: opened?.amount })
  await act(page, 'toRoom').click()
  await expect(pinned(page)).toBeVisible()
})

test('where nothing may move, the same packets are opened all at once', async ({ page }) => {
  const world = await openShop(page, './live/kitchen', { scenario: 'packet-rain' })
  await world.goTo(evening('20:15:02'))
  await act(page, 'openAll').click()
  await expect(page.getByText(said('en', 'liveBuy.resultBody'))).toBeVisible()
  await world.expectFacts('packetsOpened', 1)
  expect((await world.facts('packetsOpened'))[0]?.isAll).toBe(true)
})
