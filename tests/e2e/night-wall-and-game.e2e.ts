import type { Page } from '@playwright/test'
import { hangsAt, swingOf } from '#domain/lantern-game.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

const spent = async (page: Page): Promise<number> => {
  const label = await page.getByRole('img', { name: /, simulated$/ }).getAttribute('aria-label')
  return Number(label?.replaceAll(/\D/g, ''))
}

test('the wall counts up by the world’s clock, says that it is simulated, and what other years’ figures are', async ({
  page,
}) => {
  const world = await openShop(page, './lantern-night/wall', { scenario: 'double-eleven-eve' })
  await world.goTo(Date.parse('2026-11-11T00:26:14+08:00'))
  await expect(page.getByText('26 min in, at a standstill')).toBeVisible()
  await expect.poll(() => spent(page)).toBe(482_169_074)
  await expect(page.getByText('Simulated figures')).toBeVisible()
  await expect(page.getByText('peak 1,912 at 00:00:26')).toBeVisible()
  await expect(page.getByText('after 3:12')).toBeVisible()
  await expect(page.getByText(/^2020: eleven days, 498\.2\s?bn? yuan$/i)).toBeAttached()
  await expectAccessible(page)
  await world.pass(60_000)
  await expect.poll(() => spent(page)).toBeGreaterThan(482_169_074 + 10_000_000)
  const shown = await spent(page)
  expect(shown * 100).toBeGreaterThan((await world.ask('getWall')).spentMinor - 100)
})

/** When a lantern next hangs over the flame, ms since its round began. */
function overFlame(seed: string, lantern: number, from: number): number {
  const swing = swingOf(seed, lantern)
  for (let t = from + 500; ; t += 10) if (Math.abs(hangsAt(swing, t)) < swing.near / 2) return t
}

test('four more lanterns are lit by keyboard, the world counts them, and the envelope is there', async ({ page }) => {
  const world = await openShop(page, './lantern-night/game', { clock: 'x1' })
  await expect(page.getByText('7 of 11 lit')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Play for 60 seconds' }).press('Enter')
  await page.getByRole('button', { name: 'Light it' }).waitFor()
  // Time waits for each press, so that a busy machine is no worse a player than another.
  await world.ask('setClock', { body: { to: 'rate', rate: 0 } })
  const { round } = await world.ask('getGame')
  if (!round) throw new Error('no round is under way')
  for (const lantern of [8, 9, 10, 11]) {
    await world.goTo(round.startedAt + overFlame(round.seed, lantern, (await world.now()) - round.startedAt))
    await page.locator('[data-near]').waitFor()
    await page.keyboard.press('Space')
    // With the last one the round is over at once.
    if (lantern < 11) await expect(page.getByText(`Lantern ${lantern} is lit.`)).toBeAttached()
  }
  await expect(page.getByText('The whole lane is lit.')).toBeVisible()
  await expect(page.getByText('4 lanterns lit this time')).toBeVisible()
  await expect(page.getByText(/envelope is yours/)).toBeVisible()
  // The button that was held is gone: the keyboard is where it says what came of it, and that can be read.
  await expect(page.getByRole('heading', { name: '11 of 11 lit' })).toBeFocused()
  await expectAccessible(page, 'after a round')
  const [ended] = await world.facts('roundEnded')
  expect(ended).toMatchObject({ now: 4, coupon: {} })
})
