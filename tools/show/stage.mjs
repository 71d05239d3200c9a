// Opens the page that draws, in a Chromium without a window. It reads the scenes and the pictures from this folder.
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { findOrInstallBrowser } from '../browser.mjs'
import { root } from '../root.mjs'

const types = { '.html': 'text/html', '.mjs': 'text/javascript', '.webp': 'image/webp' }
const folders = [join(root, 'public', 'img'), join(root, 'node_modules', '@lobehub', 'fluent-emoji-3d', 'assets')]

function fileOf(path) {
  const [, picture] = /^\/pictures\/([a-z0-9-]+\.webp)$/.exec(path) ?? []
  if (!picture) return join(import.meta.dirname, path)
  return folders.map((folder) => join(folder, picture)).find(existsSync) ?? join(folders[0], picture)
}

/** What draws: `scenes()`, `open(scene)`, `frames(places, type, quality)` and `close()`. */
export async function openStage() {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  })
  const page = await browser.newPage({ viewport: { width: 540, height: 960 } })
  page.on('pageerror', (error) => console.error(error))
  await page.route('http://show.invalid/**', (route) => {
    const file = fileOf(new URL(route.request().url()).pathname)
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) })
  })
  await page.goto('http://show.invalid/page.html')
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  return {
    scenes: () => page.evaluate(() => globalThis.show.scenes()),
    open: (scene) => page.evaluate((name) => globalThis.show.open(name), scene),
    async frames(places, type, quality) {
      const all = await page.evaluate(
        ([row, how, good]) => row.map((p) => globalThis.show.frame(p, how, good)),
        [places, type, quality],
      )
      return all.map((text) => Buffer.from(text, 'base64'))
    },
    close: () => browser.close(),
  }
}
