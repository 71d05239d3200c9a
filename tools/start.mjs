// npm start: installs what is missing, builds when something changed, and serves the shop on every interface.
import { join } from 'node:path'
import { run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

prepare()
const built = await run(join(root, 'tools', 'build.mjs'), ['--if-changed'])
process.exitCode = built === 0 ? await run(join(root, 'tools', 'serve.mjs'), process.argv.slice(2)) : built
