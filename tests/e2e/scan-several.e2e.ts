import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { tagOf, writeCodeFilm } from '../support/code-film.ts'
import { stranger } from '../support/code-set/printed-codes.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { openShop } from '../support/world-hand.ts'

const film = join(tmpdir(), `lantern-lane-several-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() =>
  writeCodeFilm(film, [
    { code: tagOf('09521000001015', 'HZ-1109-C12'), at: { x: 0.36, y: 0.27 }, module: 3.4 },
    { code: tagOf('09521000001039', 'LY-1108-07'), at: { x: 0.64, y: 0.27 }, module: 3.4 },
    { code: stranger, at: { x: 0.5, y: 0.72 }, module: 3.4 },
  ]),
)
test.afterAll(() => rmSync(film, { force: true }))

test('two tags before the camera are offered by name and batch, and the one that is pressed opens', async ({
  page,
}) => {
  await openShop(page, '/scan')
  const choice = page.getByRole('dialog', { name: 'Which one?' })
  await expect(choice.getByRole('listitem')).toHaveCount(3)
  await expect(choice.getByRole('button', { name: 'Strawberries Batch HZ-1109-C12' })).toBeVisible()
  // What is not ours is named, and there is nothing to press.
  await expect(choice.getByRole('listitem').filter({ hasText: 'Not ours' })).toContainText('kerbside-pay.example')
  await expect(choice.getByRole('listitem').filter({ hasText: 'Not ours' }).getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await choice.getByRole('button', { name: 'Free-range eggs Batch LY-1108-07' }).click()
  await expect(page).toHaveURL(/\/01\/09521000001039\/10\/LY-1108-07$/)
})

test('by keyboard the first of them is at hand, and leaving looks on', async ({ page }) => {
  await openShop(page, '/scan')
  const choice = page.getByRole('dialog', { name: 'Which one?' })
  const [first, second] = [choice.getByRole('button', { name: /Batch/ }).first(), choice.getByRole('button', { name: /Batch/ }).last()] // prettier-ignore
  await expect(first).toBeFocused()
  await page.keyboard.press('Escape')
  // They are still before the camera.
  await expect(first).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/0952100000\d{4}\/10\/[A-Z0-9-]+$/)
})
