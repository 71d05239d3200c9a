// node tools/draw-strip.mjs: the strip of screenshots at the head of the README, taken from the finished build as a shopper walks it.
import { spawn } from 'node:child_process'
import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { ownNode } from './own-node.mjs'
import { root } from './root.mjs'

const { chromium } = await import('@playwright/test')
const port = 4399
const at = `http://127.0.0.1:${port}`
const server = spawn(
  ownNode(),
  [join(root, 'tools', 'serve.mjs'), '--quiet', '--exact', '--host', '127.0.0.1', '--port', String(port)],
  { stdio: 'inherit' },
)
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ],
})
try {
  const shots = await walk()
  const file = join(root, 'docs', 'screens', 'strip.jpg')
  mkdirSync(join(root, 'docs', 'screens'), { recursive: true })
  writeFileSync(file, await strip(shots))
  console.log(`docs/screens/strip.jpg, ${shots.length} screens`)
} finally {
  await browser.close()
  server.kill()
}

/** Home, scan's result, basket, wallet, paid, rider, with the world's clock standing still; then the room, its film playing, and the night. */
async function walk() {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.5,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const shots = []
  const shoot = async (sight) => {
    await sight.waitFor()
    await page.evaluate(() =>
      document.fonts.ready.then(() =>
        Promise.all(
          [...document.images].filter((image) => image.complete).map((image) => image.decode().catch(() => undefined)),
        ),
      ),
    )
    shots.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  }
  const answer = (path, init) => page.evaluate(async ([where, how]) => (await fetch(where, how)).json(), [path, init])
  const ask = (path) => answer(path, {})
  const tell = (method, path, body) =>
    answer(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  await page.goto(`${at}/?clock=paused`)
  await shoot(page.getByRole('heading', { name: 'Hairy crab, live' }))
  await tell('POST', '/__world/clock', { to: 'by', ms: 7 * 60_000 })
  const { tags } = await ask('/api/demo-tags')
  const [strawberries] = tags
  await page.goto(`${at}/01/${strawberries.gtin}/10/${strawberries.lot}`)
  await shoot(page.getByRole('heading', { level: 1 }))
  const { products } = await ask('/api/home')
  for (const [name, quantity] of Object.entries({ Strawberries: 2, 'Pak choi': 1, 'Free-range eggs': 1 }))
    await tell('PUT', `/api/basket/lines/${products.find(({ names }) => names.en === name).gtin}`, { quantity })
  await page.goto(`${at}/basket`)
  const pay = page.getByRole('button', { name: /^Pay/ })
  await shoot(pay)
  await pay.click()
  const balance = page.getByRole('button', { name: /from balance/ })
  await shoot(balance)
  await balance.click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('111111', { delay: 40 })
  await page.getByRole('link', { name: /Track/ }).waitFor()
  await shoot(page.getByText(/^LL07-/))
  await tell('POST', '/__world/clock', { to: 'by', ms: 17 * 60_000 })
  await page.getByRole('link', { name: /Track/ }).click()
  await shoot(page.locator('[data-way=ahead][d]'))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto(`${at}/?scenario=live-evening&clock=x1`)
  await page.waitForFunction(() => [...document.querySelectorAll('video')].some(({ currentTime }) => currentTime > 3))
  await page.getByRole('button', { name: 'To the live edge' }).waitFor({ state: 'hidden' })
  await shoot(page.getByRole('button', { name: 'Get it' }))
  await page.goto(`${at}/?scenario=midnight-minute&clock=paused`)
  await shoot(page.getByRole('button', { name: /^Hold mine/ }))
  return shots
}

/** The screens four to a row on the design's own ground. */
async function strip(shots) {
  const page = await browser.newPage({
    viewport: { width: 4 * 292 + 20, height: Math.ceil(shots.length / 4) * 604 + 16 },
  })
  const pictures = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('')
  const style =
    'body{margin:0;padding:8px 10px;display:flex;flex-wrap:wrap;background:#d9cab2}img{width:268px;margin:12px;border-radius:28px}'
  await page.setContent(`<style>${style}</style>${pictures}`)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  return page.screenshot({ type: 'jpeg', quality: 82 })
}
