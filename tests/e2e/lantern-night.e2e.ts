import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { pressPin, rightPin, wallet, yuan } from '../support/shop-walk.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

const midnight = Date.parse('2026-11-11T00:00:00+08:00')
const second = 1_000
const hour = 3_600_000

/** A phone far from the lane: what is counted to is Shanghai's midnight all the same. */
test.use({ timezoneId: 'America/New_York' })

/** What a tab showed, and when on the one count that all tabs of a device share and nobody can set. */
type Turn = { what: string; at: number }
declare global {
  interface Window {
    turns: Turn[]
    clockSetBy: number
  }
}

/** Notes from now on when each digit stands, and when the page says what it only says at the night's price. */
const watchTurns = (page: Page, said: string): Promise<void> =>
  page.evaluate((turned) => {
    window.turns = []
    const seen = new Set<string>()
    const look = (): void => {
      const at = performance.timeOrigin + performance.now()
      const shown = [document.querySelector('dialog[data-midnight] b')?.textContent ?? '']
      if (document.querySelector('main')?.textContent.includes(turned)) shown.push('price')
      for (const what of shown)
        if (what !== '' && !seen.has(what)) {
          seen.add(what)
          window.turns.push({ what, at })
        }
    }
    look()
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, said)

test('midnight is the same instant in two tabs, also after the phone’s clock was set by hours', async ({
  page,
  context,
}) => {
  // A phone whose clock somebody can set while its pages are open.
  await context.addInitScript(() => {
    const { now } = Date
    window.clockSetBy = 0
    Date.now = () => now.call(Date) + window.clockSetBy
  })
  const world = await openShop(page, `./p/${gtins.hairyCrab}`, { scenario: 'double-eleven-eve' })
  await world.put({ [gtins.hairyCrab]: 1 })
  await world.goTo(midnight - 7 * second)
  const basket = await context.newPage()
  await basket.goto('./basket')
  await worldOf(basket)
  const tabs = [page, basket]
  for (const tab of tabs) {
    const digits = tab.getByRole('dialog', { name: 'The last ten seconds before Lantern Night' })
    await expect(digits.locator('b').first()).toHaveText('7')
  }
  await expectAccessible(page, 'the last ten seconds')
  await page.getByRole('button', { name: 'Close the countdown' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await worldOf(page)
  await expect(page.getByRole('dialog').locator('b').first()).toHaveText('7')
  await expect(page.getByText('¥58.00').first()).toBeAttached()
  await watchTurns(page, 'was ¥58')
  await watchTurns(basket, '39.90')
  await world.ask('setClock', { body: { to: 'rate', rate: 1 } })
  await Promise.all(tabs.map((tab) => tab.evaluate(() => (window.clockSetBy = -5 * 3_600_000))))
  await Promise.all(tabs.map((tab) => tab.evaluate(() => (window.clockSetBy = 3 * 3_600_000))))

  await expect(page.getByText('was ¥58.00')).toBeVisible()
  await expect(basket.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await expect(basket.getByRole('dialog')).toHaveCount(0)
  const [first, other] = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.turns)))
  const at = (turns: Turn[] | undefined, wanted: string): number =>
    turns?.find(({ what }) => what === wanted)?.at ?? Number.NaN
  // Six digits and the price. A machine that is busy with other things may draw one of them late; not the most of them.
  const apart = ['6', '5', '4', '3', '2', '1', 'price'].map((what) => Math.abs(at(first, what) - at(other, what)))
  expect(apart.toSorted((one, next) => one - next)[3], `between the tabs, ms: ${apart.join(', ')}`).toBeLessThan(50)
  // The digits came about a second after another, up to the price: nobody jumped by what the clock was set.
  for (const digit of [6, 5, 4, 3, 2, 1]) {
    const before = (at(other, 'price') - at(other, String(digit))) / second
    expect(Math.abs(before - digit), `${digit} stood ${before} s before the price`).toBeLessThan(1.5)
  }
  expect(await world.now()).toBeLessThan(midnight + hour)
})

test('over a payment midnight is only a pill, and what was agreed stays agreed', async ({ page }) => {
  const world = await openShop(page, './basket', { scenario: 'double-eleven-eve' })
  await world.put({ [gtins.hairyCrab]: 1 })
  const order = await world.order()
  await page.goto(`./basket?pay=${order.tradeNo}`)
  await worldOf(page)
  await expect(wallet(page)).toBeVisible()
  await world.goTo(midnight - 3 * second)
  await expect(wallet(page).getByText('3 s to Lantern Night')).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'The last ten seconds before Lantern Night' })).toHaveCount(0)
  await world.goTo(midnight + second)
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  await expect(page.getByText(yuan(order.quote.total.minor)).first()).toBeVisible()
})

test('a deposit is put down, swells, and its balance is paid on the night', async ({ page }) => {
  const world = await openShop(page, './lantern-night')
  const before = await world.balance()
  await page.getByRole('button', { name: 'Hold mine for ¥20' }).click()
  const sheet = page.getByRole('dialog', { name: 'Hold Live lobster' })
  await expect(sheet.getByText('Not paid by then: the ¥20 is gone.')).toBeVisible()
  await expectAccessible(page, 'what a deposit means')
  await sheet.getByRole('button', { name: 'Put down ¥20' }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByText('Held for you')).toBeVisible()
  expect(await world.balance()).toBe(before - 2_000)

  await world.goTo(midnight + 22 * hour)
  await expect(page.getByText('Due soon')).toBeVisible()
  await expect(page.getByText('Only until today, 23:59. After that the ¥20 is gone.')).toBeVisible()
  await expectAccessible(page, 'a balance that is due')
  await page.getByRole('button', { name: /^Pay the rest ¥/ }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  const { orders } = await world.ask('getOrders')
  expect(orders[0]?.quote.discounts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'depositSwell', off: expect.objectContaining({ minor: 3_000 }) }),
      expect.objectContaining({ kind: 'depositPaid', off: expect.objectContaining({ minor: 2_000 }) }),
    ]),
  )
  await page.goto('./lantern-night/deposits')
  await expect(page.getByText('Paid in full')).toBeVisible()
})

test('a deposit whose balance nobody paid is gone, in the words that were said before', async ({ page }) => {
  const world = await openShop(page, './lantern-night')
  const { depositId, tradeNo } = await world.ask('placeDeposit', {
    body: { requestId: 'journey-holds-one', gtin: '09521000001091' },
  })
  const { trade } = await world.ask('getCashier', { params: { tradeNo } })
  const authorisation = { by: 'pin', pin: rightPin } as const
  const body = { attemptId: 'journey-puts-down', method: 'balance', amount: trade.amount, authorisation } as const
  await world.ask('payTrade', { params: { tradeNo }, body })
  await expect(page.getByRole('link', { name: 'Held for you' })).toBeVisible()
  await world.goTo(midnight + 24 * hour + second)
  await page.goto(`./lantern-night/deposits/${depositId}`)
  await expect(page.getByText('Deposit gone')).toBeVisible()
  await expect(page.getByText(/is not given back, as was said before you paid it/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pay/ })).toHaveCount(0)
})

test('a coupon is torn off, comes off an order, and is used', async ({ page }) => {
  const world = await openShop(page, './lantern-night')
  await page.getByRole('button', { name: 'Tear off ¥15 off Fruit and greens' }).click()
  const ticket = page.getByRole('listitem').filter({ hasText: 'Fruit and greens' })
  await expect(ticket.getByText('Yours')).toBeVisible()
  await expectAccessible(page, 'Lantern Night')
  const order = await world.paidOrder({ [gtins.strawberries]: 3 })
  expect(order.quote.discounts.map(({ id }) => id)).toContain('greens-15-over-99')
  await expect(ticket.getByText('Used')).toBeVisible()
})
