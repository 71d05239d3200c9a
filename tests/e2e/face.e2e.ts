import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { writeFaceFilm } from '../support/face-film.ts'
import { openRing } from '../support/face-walk.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { wallet } from '../support/shop-walk.ts'

const film = join(tmpdir(), `lantern-lane-face-moves-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => void writeFaceFilm(film))
test.afterAll(() => rmSync(film, { force: true }))

test('somebody who turns and blinks pays with their face, is told what to do, and no picture is kept or sent', async ({
  page,
}) => {
  const world = await openRing(page)
  await expect(wallet(page).getByText('Stays on this phone. Nobody is recognised.')).toBeVisible()
  await expect(wallet(page).getByRole('heading', { name: /^(Turn slightly|Blink once)/ })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ method: 'balance', authorisedBy: 'face' }])
  expect(JSON.stringify(await world.ask('getLog'))).not.toMatch(/data:image|blob:/)
  // The camera is off again: nothing of it is left on any page.
  expect(await page.evaluate(() => document.querySelectorAll('video').length)).toBe(0)
})

test('somebody who turns and blinks passes the check that a doubtful payment asks for', async ({ page }) => {
  const world = await openRing(page, 'risk-step-up')
  await wallet(page).getByRole('button', { name: 'Look into the camera' }).click()
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ authorisedBy: 'face' }])
})
