import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { writeCodeFilm } from '../support/code-film.ts'
import { packs } from '../support/code-set/printed-codes.ts'
import { expect, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { openShop } from '../support/world-hand.ts'

const film = join(tmpdir(), `lantern-lane-bars-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => writeCodeFilm(film, [{ code: packs.ean13, at: { x: 0.5, y: 0.5 }, module: 2.2 }]))
test.afterAll(() => rmSync(film, { force: true }))

test('the bars of a pack before the camera open its product', async ({ page }) => {
  await openShop(page, '/scan')
  await expect(page).toHaveURL(/\/p\/09521000000179$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Pak choi' })).toBeVisible()
})
