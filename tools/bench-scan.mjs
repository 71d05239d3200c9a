// npm run bench:scan: what the built shop's code reader makes of some three hundred generated pictures of codes, in a real
// browser: how many of each kind it reads, and how long that takes here. Fails only when a code was misread.
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

prepare()
const browser = findOrInstallBrowser()
if (!browser) throw new Error('no browser to measure in')
const built = await run(join(root, 'tools', 'build.mjs'), ['--if-changed', '--quiet'])
process.exitCode = built || (await run(join(root, 'tests', 'bench', 'read-codes.ts'), [], { CHROMIUM: browser }))
