import { expect, type Locator, type Page } from '@playwright/test'
import { codesIn } from './printed-codes.ts'
import type { WorldHand } from './world-hand.ts'

/** The white card with both codes. */
export const payCard = (page: Page): Locator => page.getByRole('region', { name: 'Your pay code, new every minute' })

/** What a decoder reads off a part of the screen: off the bars, and off the square. */
export async function codesOn(part: Locator): Promise<{ bars: string[]; square: string[] }> {
  const picture = await part.screenshot()
  return { bars: await codesIn(picture, 'Code128'), square: await codesIn(picture, 'QRCode') }
}

/** The digits that stand on the screen now, when both codes say the same. */
export async function shownDigits(page: Page): Promise<string> {
  await expect(payCard(page).getByRole('img', { name: 'QR code of your pay code' })).toBeVisible()
  const { bars, square } = await codesOn(payCard(page))
  expect(bars).toHaveLength(1)
  expect(square).toEqual(bars)
  return bars[0] ?? ''
}

/** Rings one of each up at the counter's screen. */
export async function ringUp(counter: Page, ...things: string[]): Promise<void> {
  for (const thing of things) await counter.getByRole('button', { name: `One more ${thing}` }).click()
  await counter.getByRole('button', { name: /^Ring up/ }).click()
  await expect(counter.getByRole('heading', { name: 'To pay' })).toBeVisible()
}

/** Goes to the beginning of the next minute of the world, so that a code is as old as the journey makes it. */
export async function toNextMinute(world: WorldHand): Promise<void> {
  await world.goTo((Math.floor((await world.now()) / 60_000) + 1) * 60_000)
}
