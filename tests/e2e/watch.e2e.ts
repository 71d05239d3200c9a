import { test } from '../support/journey.ts'

test.use({ trace: 'off', screenshot: 'off' })

// Every journey stands on these: each one must fail, or the watch is asleep.
test.fail('a journey fails when the console shows an error', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => console.error('something is wrong'))
})

test.fail('a journey fails on an uncaught exception', async ({ page }) => {
  await page.goto('/')
  const thrown = page.waitForEvent('pageerror')
  await page.evaluate(() => void Promise.reject(new Error('nobody caught this')))
  await thrown
})

test.fail('a journey fails when a request leaves the origin', async ({ page, baseURL }) => {
  const elsewhere = baseURL!.replace('127.0.0.1', 'localhost')
  await page.goto('/')
  await page.goto(`${elsewhere}/`)
})

test.fail('a journey fails when a script stands in the page itself', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "mine"'
    document.body.append(script)
  })
})

test.fail('a journey fails when anything goes wrong in a second tab', async ({ page, context }) => {
  await page.goto('/')
  const second = await context.newPage()
  await second.goto('/')
  await second.evaluate(() => console.error('something is wrong here too'))
})
