import { expect, test } from '../../support/journey.ts'

test('in development the world answers through its service worker, where every request can be seen', async ({
  page,
}) => {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/api/'))
  await page.goto('/')
  const answer = await answered
  expect(answer.fromServiceWorker()).toBe(true)
  expect(answer.ok()).toBe(true)
  await expect(page.getByRole('heading').first()).toBeVisible()
})
