import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cameraFlags } from '../support/camera.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { writeTagVideo } from '../support/tag-video.ts'

const film = join(tmpdir(), `lantern-lane-stranger-${process.pid}.y4m`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.beforeAll(() => writeTagVideo(film, 'https://kerbside-pay.example/p/8841?zone=C&next=..%2Flogin'))

test('a stranger’s code is shown as text and never opened', async ({ page }) => {
  await page.goto('/scan')
  const sheet = page.getByRole('dialog', { name: 'Not one of our tags' })
  await expect(sheet).toBeVisible()
  await expect(sheet).toContainText('kerbside-pay.example/p/8841?zone=C&next=..%2Flogin')
  await expect(sheet.getByRole('link')).toHaveCount(0)
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Type a code' }).click()
  await expect(page.getByRole('heading', { name: 'Type the code' })).toBeVisible()
  await page.goBack()
  await expect(sheet).toBeVisible()
  await expect(page).toHaveURL(/\/scan$/)
})
