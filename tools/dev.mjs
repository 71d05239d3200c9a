// npm run dev: hot reload, with every mocked request visible in the browser's network panel.
import { bin, run } from './own-node.mjs'
import { prepare } from './prepare.mjs'

prepare()
process.exitCode = await run(bin('vite'), process.argv.slice(2))
