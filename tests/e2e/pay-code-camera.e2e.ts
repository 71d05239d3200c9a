import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import { barsPath, code128Digits } from '#ui/bar-codes.ts'
import { cameraFlags, makeFilm } from '../support/camera.ts'
import { expect, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { ringUp } from '../support/pay-code-screen.ts'
import { openShop } from '../support/world-hand.ts'

const film = join(tmpdir(), `lantern-lane-pay-code-${process.pid}.mjpeg`)
test.use({ launchOptions: launch(cameraFlags(film)), permissions: ['camera'] })
test.afterAll(() => rmSync(film, { force: true }))

test('a till reads the bars of a phone through its camera, held askew, and charges by them', async ({
  page,
  browser,
}) => {
  const world = await openShop(page, './counter')
  // Somebody shows a code on a phone the till can only see.
  const { secret } = await world.ask('showPayCode', { body: { showingId: 'filmed-showing', method: 'balance' } })
  const code = payCodeOf(secret, minuteOf(await world.now()))
  const { path, modules } = barsPath(code128Digits(code), 40)
  const studio = await browser.newPage({ viewport: { width: 640, height: 480 } })
  await makeFilm(studio, film, 4, async (frame) => {
    await studio.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:#1857c8"><div style="padding:40px;background:#fff;rotate:${frame - 2}deg"><svg width="${3 * modules}" height="130" viewBox="0 0 ${modules} 40" preserveAspectRatio="none"><path d="${path}"/></svg></div>`,
    )
  })
  await studio.close()

  await ringUp(page, 'Osmanthus latte, hot', 'Sesame bun')
  await page.getByRole('button', { name: 'Camera' }).click()
  await expect(page.getByText('Code read')).toBeVisible()
  await expect(page.getByText(`${code.slice(0, 4)} •••• ••${code.slice(-4)}`)).toBeVisible()
  await page.getByRole('button', { name: 'Charge ¥19.00' }).click()
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible()
  expect(await world.facts('saleCharged')).toHaveLength(1)
})
