import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '../support/journey.ts'
import { test as own } from '../support/own-shop.ts'

/** A shop of this journey's own, which can be replaced by a newer one while it is open. */
const test = own.extend<{ replace: () => void }>({
  replace: async ({ shop }, hand) => {
    await hand(() => {
      const edit = (name: string, change: (text: string) => string) =>
        writeFileSync(join(shop.folder, name), change(readFileSync(join(shop.folder, name), 'utf8')))
      edit('shell-worker.js', (text) => text.replace(/shell-[0-9a-f]{12}/, 'shell-newer0000000'))
      edit('index.html', (text) => text.replace('<html', '<html data-shop="newer"'))
    })
  },
})

test('a newer shop waits until the shopper agrees, and then replaces the old one whole', async ({ page, replace }) => {
  await page.goto('/')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  // From the second visit on the kept copy answers.
  await page.reload()
  const html = page.locator('html')
  replace()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const notice = page.getByRole('region', { name: 'A newer shop is ready' })
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(notice).toBeVisible()
  await expect(html).not.toHaveAttribute('data-shop')
  await notice.getByRole('button').click()
  await expect(html).toHaveAttribute('data-shop', 'newer')
  const kept = await page.evaluate(() => caches.keys())
  expect(kept.filter((name) => name.startsWith('shell-'))).toEqual(['shell-newer0000000'])
})
