// npm run build [-- --base /x/] [--mode worker] [--if-changed]: dist/, a folder any static host can serve, and what it weighs.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fingerprint } from './fingerprint.mjs'
import { bin, run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { weigh } from './weigh.mjs'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'dist' },
    mode: { type: 'string', default: 'production' },
    'if-changed': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
})
const base = `/${values.base}/`.replace(/\/+/g, '/')
const out = resolve(root, values.out)
const noteFile = join(root, 'node_modules', '.cache', 'lantern-lane', `${values.out.replaceAll(/\W+/g, '-')}.json`)

prepare()
const note = JSON.stringify({ base, mode: values.mode, api: process.env.VITE_API ?? '', sources: fingerprint() })
const fresh = existsSync(join(out, 'index.html')) && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === note
if (fresh && values['if-changed']) {
  if (!values.quiet) console.log('Nothing changed since the last build.')
} else {
  rmSync(noteFile, { force: true })
  process.exitCode = await build()
}

async function build() {
  const where = ['--base', base, '--mode', values.mode, '--outDir', values.out, '--emptyOutDir']
  const code = await run(bin('vite'), ['build', ...where, '--logLevel', 'warn'])
  if (code !== 0) return code
  // Static hosts answer an unknown path with 404.html: the shop itself, which then reads the address.
  copyFileSync(join(out, 'index.html'), join(out, '404.html'))
  for (const terms of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
    copyFileSync(join(root, terms), join(out, terms.replace(/(\.md)?$/, '.txt')))
  const { lines, over } = weigh(out)
  rmSync(join(out, '.vite'), { recursive: true, force: true })
  if (!values.quiet) console.log(lines.join('\n'))
  mkdirSync(join(noteFile, '..'), { recursive: true })
  if (over.length === 0) writeFileSync(noteFile, note)
  for (const sentence of over) console.error(sentence)
  return over.length === 0 ? 0 : 1
}
