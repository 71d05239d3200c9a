// node tools/bench-map.mjs: what a ride on the tracking map costs a phone, drawn as the shop draws it and two other ways, in a real browser
// whose CPU is slowed down four times. Fails when the shop's way has a task over 50 ms while riding, or over 4 ms of script a frame.
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

prepare()
const browser = findOrInstallBrowser()
if (!browser) throw new Error('no browser to measure in')
process.exitCode = await run(join(root, 'tests', 'bench', 'ride-map.ts'), [], { CHROMIUM: browser })
