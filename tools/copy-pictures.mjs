// Copies the Fluent 3D pictures in use from their package to public/img. Run by hand after pictures.json changes; the
// copies are committed. Heroes (*-hero.webp) are larger drawings of the same set and are kept as they are.
// Usage: node tools/copy-pictures.mjs
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const from = join(root, 'node_modules', '@lobehub', 'fluent-emoji-3d', 'assets')
const to = join(root, 'public', 'img')
/** Code points, lower case, joined by hyphens: the names of the pictures in the set. */
const wanted = JSON.parse(readFileSync(join(root, 'tools', 'pictures.json'), 'utf8'))

const missing = wanted.filter((code) => !existsSync(join(from, `${code}.webp`)))
if (missing.length > 0) {
  console.error(`Not in the set: ${missing.join(', ')}`)
  process.exit(1)
}
mkdirSync(to, { recursive: true })
const named = new Set(wanted.map((code) => `${code}.webp`))
for (const file of readdirSync(to)) if (!file.endsWith('-hero.webp') && !named.has(file)) rmSync(join(to, file))
for (const file of named) copyFileSync(join(from, file), join(to, file))
console.log(`${named.size} pictures are in public/img.`)
