import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'

// There is a camera, and nobody lets it in.
test.use({ launchOptions: launch(['--use-fake-device-for-media-stream']) })

test('a refused camera says how to let it in, and a demo tag opens its batch all the same', async ({ page }) => {
  await page.goto('/scan')
  await expect(page.getByRole('alert').getByRole('heading', { name: 'The camera is off' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Find Camera, pick Allow' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Try a demo tag' }).click()
  await expectAccessible(page)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Pak choi/ })
    .click()
  await expect(page).toHaveURL(/\/01\/09521000000179\/10\/CM-1109-A7$/)
})

test('asking again after it was let in opens the camera', async ({ page, context }) => {
  await page.goto('/scan')
  await expect(page.getByRole('heading', { name: 'The camera is off' })).toBeVisible()
  await context.grantPermissions(['camera'])
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.getByRole('heading', { name: 'Point at a tag' })).toBeVisible()
})
