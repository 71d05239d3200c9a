import { expect, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'
import type { Page } from '@playwright/test'

// Jumps instead of journeys of the camera, so that every place is where it will stay.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const map = (page: Page) => page.getByRole('img', { name: /^Map: Zhou Jian is .* from your door$/ })
const centre = (page: Page) => page.getByRole('button', { name: 'Centre the map' })

/** Where the pins of store and door stand on the screen: the first and the last of their kind with a picture in them. */
async function pins(page: Page): Promise<{ store: number[]; door: number[] }> {
  const at = async (kind: 'img' | 'svg[width="28"]') => {
    const box = await page.locator(`[data-part=pins] ${kind}`).first().boundingBox()
    return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)]
  }
  return { store: await at('img'), door: await at('svg[width="28"]') }
}

test('the map goes with the rider; a hand or the keyboard takes it, and one button gives it back', async ({ page }) => {
  await openShop(page, 'orders/LL07-1109-0412', { scenario: 'very-early' })
  await expect(map(page)).toBeVisible()
  await expect(page.locator('[data-painted]')).toBeVisible()
  const followed = await pins(page)
  const panel = await page.locator('section').first().boundingBox()
  expect(followed.store[1]).toBeLessThan(panel?.y ?? 0)

  await test.step('a drag moves it by as much as the hand', async () => {
    await page.mouse.move(200, 200)
    await page.mouse.down()
    await page.mouse.move(160, 230, { steps: 4 })
    await page.mouse.up()
    const [x = 0, y = 0] = followed.door
    await expect.poll(async () => (await pins(page)).door).toEqual([x - 40, y + 30])
  })

  await test.step('one button gives it back', async () => {
    await centre(page).click()
    await expect.poll(() => pins(page)).toEqual(followed)
  })

  await test.step('the keyboard moves it and comes closer', async () => {
    await centre(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await pins(page)).door[0]).toBeLessThan(followed.door[0] ?? 0)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: 'Closer' })).toBeFocused()
    await page.keyboard.press('Enter')
    const height = ({ store, door }: Awaited<ReturnType<typeof pins>>) => (store[1] ?? 0) - (door[1] ?? 0)
    await expect.poll(async () => height(await pins(page))).toBeGreaterThan(height(followed) * 1.4)
    await centre(page).click()
    await expect.poll(() => pins(page)).toEqual(followed)
  })
})
