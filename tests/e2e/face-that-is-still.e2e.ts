import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { writeFaceFilm } from '../support/face-film.ts'
import { openRing } from '../support/face-walk.ts'
import { expect, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { pressPin, rightPin, wallet } from '../support/shop-walk.ts'

const film = join(tmpdir(), `lantern-lane-face-still-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => void writeFaceFilm(film, { isStill: true }))
test.afterAll(() => rmSync(film, { force: true }))

test('a picture of a face that never moves pays nothing, and the PIN still does', async ({ page }) => {
  const world = await openRing(page)
  await expect(wallet(page).getByRole('heading', { name: /^(Turn slightly|Blink once)/ })).toBeVisible()
  await expect(wallet(page).getByRole('heading', { name: 'Nobody was seen to move' })).toBeVisible()
  expect(await world.facts('tradePaid')).toEqual([])
  await wallet(page).getByRole('button', { name: 'Use PIN instead' }).click()
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  expect(await world.facts('tradePaid')).toMatchObject([{ authorisedBy: 'pin' }])
})
