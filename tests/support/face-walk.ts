import type { Page } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import { pressPin, rightPin, wallet } from './shop-walk.ts'
import { openShop, type WorldHand } from './world-hand.ts'

/** The ring over an order, with the camera in it. */
export async function openRing(page: Page, scenario?: string): Promise<WorldHand> {
  const world = await openShop(page, './', scenario ? { scenario } : {})
  await world.put({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 })
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  if (scenario) {
    await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
    await pressPin(page, rightPin)
  } else {
    const face = wallet(page)
      .locator('label')
      .filter({ has: page.getByText('Face', { exact: true }) })
    await face.getByRole('radio').check({ force: true })
    await wallet(page).getByRole('button', { name: 'Pay with face' }).click()
  }
  return world
}
