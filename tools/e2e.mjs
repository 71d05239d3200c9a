// npm run e2e [-- journey ...]: the browser journeys against finished builds, served on loopback.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { bin, run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

prepare()
process.exitCode = await journeys()

async function journeys() {
  const browser = findOrInstallBrowser()
  if (!browser) {
    console.error('No Chromium was found and none could be installed. Install one, or name it: CHROMIUM=/path/to/it')
    return 1
  }
  const build = (...options) => run(join(root, 'tools', 'build.mjs'), ['--if-changed', '--quiet', ...options])
  const built =
    (await build()) ||
    (await build('--base', '/lane/', '--out', '.tsbuild/under')) ||
    (await build('--mode', 'worker', '--out', '.tsbuild/worker'))
  if (built !== 0) return built
  const env = { CHROMIUM: browser, LANTERN_PORT: String(await freePorts(3)) }
  return run(bin('playwright', '@playwright/test'), ['test', ...process.argv.slice(2)], env)
}

/** The first of `count` neighbouring ports that are all free on this machine. */
async function freePorts(count) {
  for (let port = 4191; ; port += count) {
    const free = await Promise.all(Array.from({ length: count }, (_, step) => isFree(port + step)))
    if (free.every(Boolean)) return port
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}
