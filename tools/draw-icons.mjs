// Draws the home-screen icons from public/icons/lantern.svg with a browser. Run by hand after the lantern changes; the
// pictures are committed, so that a fresh machine needs no browser to build. Usage: node tools/draw-icons.mjs
import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './root.mjs'

const icons = join(root, 'public', 'icons')
const lantern = readFileSync(join(icons, 'lantern.svg'), 'utf8')

/** `share` is how much of the width the lantern takes: a maskable icon may lose its outer fifth to the phone's shape. */
const wanted = [
  { file: 'lantern-180.png', size: 180, share: 0.82 },
  { file: 'lantern-192.png', size: 192, share: 0.82 },
  { file: 'lantern-512.png', size: 512, share: 0.82 },
  { file: 'lantern-maskable-512.png', size: 512, share: 0.62 },
]

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
for (const { file, size, share } of wanted) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const box = `display:grid;place-items:center;width:${size}px;height:${size}px;background:#f7f0e4`
  await page.setContent(
    `<body style="margin:0"><div style="${box}"><div style="width:${size * share}px">${lantern}</div></div>`,
  )
  await page.screenshot({ path: join(icons, file) })
  await page.close()
}
await browser.close()
