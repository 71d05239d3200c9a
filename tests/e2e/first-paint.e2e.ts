import { expect, test } from '../support/journey.ts'

test.describe('before anything is drawn', () => {
  test('the page wears the theme and speaks the language that were chosen', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('lantern-lane.preferences', JSON.stringify({ theme: 'dark', language: 'zh' }))
    })
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  })

  test('the page follows the phone where nothing was chosen, or what was kept cannot be read', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('lantern-lane.preferences', '{"theme":'))
    await page.goto('/')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('in a browser below the floor', () => {
  // What the shop's own scripts do in such a browser is beside the point.
  test.use({ forgiven: /./ })

  test('the shopper is told so in words', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Promise, 'withResolvers', { value: undefined })
    })
    await page.goto('/')
    await expect(page.getByText('This browser is too old')).toBeVisible()
  })
})
