import { expect, expectAccessible, test } from '../support/journey.ts'

test('the shop opens at its own address', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expectAccessible(page)
})

test('a call the pretend world does not know never looks like success', async ({ request }) => {
  const answer = await request.get('/api/nothing-like-this', { headers: { accept: 'text/html' } })
  expect(answer.status()).toBe(404)
  expect(answer.headers()['content-type']).toContain('application/json')
})
