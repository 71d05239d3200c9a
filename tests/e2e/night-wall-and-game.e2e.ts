import type { Page } from '@playwright/test'
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

test('four more lanterns are lit by keyboard, the world counts them, and the envelope is there', async ({ page }) => {
  const world = await openShop(page, './lantern-night/game', { clock: 'x1' })
  await expect(page.getByText('7 of 11 lit')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Play for 60 seconds' }).press('Enter')
  const near = page.locator('[data-near]')
  for (const lantern of [8, 9, 10, 11]) {
    // A press when the lantern hangs over the flame; one that came too late is made up for at the next swing.
    await expect(async () => {
      await near.waitFor({ timeout: 4_000 })
      await page.keyboard.press('Space')
      await expect(page.getByText(`Lantern ${lantern} is lit.`)).toBeAttached({ timeout: 300 })
    }).toPass({ timeout: 20_000 })
  }
  await expect(page.getByText('The whole lane is lit.')).toBeVisible()
  await expect(page.getByText('4 lanterns lit this time')).toBeVisible()
  await expect(page.getByText(/envelope is yours/)).toBeVisible()
  const [ended] = await world.facts('roundEnded')
  expect(ended).toMatchObject({ now: 4, coupon: {} })
})
