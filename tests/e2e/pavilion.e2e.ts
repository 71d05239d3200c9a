import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { pressPin, rightPin, wallet } from '../support/shop-walk.ts'
import { said } from '../support/words.ts'
import { openShop } from '../support/world-hand.ts'

const name = (id: Parameters<typeof said>[1]) => ({ name: said('en', id) })
const act = (page: Page, what: string) => page.locator(`[data-act="${what}"]`)
const held = (page: Page) => page.getByRole('dialog', name('liveBuy.heldTitle'))

test('nobody comes in without an invitation; taken, it opens on one numbered piece', async ({ page }) => {
  const world = await openShop(page, './pavilion')
  await expect(page.getByRole('heading', name('pavilion.invited'))).toBeVisible()
  await expect(page.getByText('20:00 to 20:30')).toBeVisible()
  await expectAccessible(page, 'the invitation')
  await act(page, 'acceptInvitation').click()
  await expect(page.getByRole('heading', { name: 'Dusk top-handle' })).toBeVisible()
  await expect(page.getByText('of 88 made')).toBeVisible()
  await expect(page.getByText('Shown at 20:00')).toBeVisible()
  // Before the evening it can be looked at from all sides, and not be had.
  await expect(act(page, 'claimPiece')).toHaveCount(0)
  const turn = page.getByRole('slider', name('pavilion.turn'))
  await turn.press('ArrowRight')
  await expect(turn).toHaveAttribute('aria-valuetext', /^1°/)
  await world.expectFacts('invitationAccepted', 1)
})

test('a piece is claimed, given back, claimed again, paid from the balance, and yours', async ({ page }) => {
  const world = await openShop(page, './pavilion', { scenario: 'pavilion-evening' })
  const before = await world.balance()
  await expect(page.getByText('until 20:30')).toBeVisible()
  await expectAccessible(page, 'the piece')
  await act(page, 'claimPiece').click()
  await expect(held(page).getByText('No. 7 of 88')).toBeVisible()
  // A quarter of an hour, by the world's clock, also behind the sheet.
  await world.pass(60_000)
  await expect(held(page).getByRole('timer')).toContainText('14:0')
  await expectAccessible(page, 'a piece that is held')
  await act(page, 'giveBack').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Yours to claim')).toBeVisible()

  await act(page, 'claimPiece').click()
  await page.keyboard.press('Escape')
  // Put aside, it stays held, and the page says for how long.
  await expect(page.getByRole('timer', { name: /^Held for you until/ })).toContainText('15:00')
  await page.getByRole('button', { name: 'Pay for No. 07' }).click()
  await act(page, 'payHeld').click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByText('It is yours')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See the order' })).toBeFocused()
  const { orders } = await world.ask('getOrders')
  const [order] = orders
  expect(order).toMatchObject({ state: 'paid' })
  expect(before - (await world.balance())).toBe(order?.quote.total.minor)
  await page.getByRole('link', { name: 'See the order' }).click()
  await expect(page).toHaveURL(/\/orders\//)
  await expect(page.getByText('Dusk top-handle').first()).toBeAttached()
})
