import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a phone on a slow line may be asked to fetch, in thousands of bytes after gzip. */
export const budgets = { shop: 150, world: 120 }

const gzipped = (out, file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Every chunk reached from `key` by imports that load at once, as manifest keys. */
function closure(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(manifest, next, seen)
  return seen
}

const scripts = (manifest, keys) =>
  [...new Set([...keys].map((key) => manifest[key]?.file))].filter((file) => file?.endsWith('.js'))

/**
 * Weighs a finished build by its manifest: the shop's first load (before the world), the world as it opens, and the rest.
 * Returns the lines to print and a sentence for each budget that is broken.
 */
export function weigh(out) {
  const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'))
  const shop = closure(manifest, 'index.html')
  const worldKeys = Object.keys(manifest).filter((key) => manifest[key].name === 'world')
  const world = new Set(worldKeys.flatMap((key) => [...closure(manifest, key)]).filter((key) => !shop.has(key)))
  const total = (files) => files.reduce((sum, file) => sum + gzipped(out, file), 0)
  const shopFiles = scripts(manifest, shop)
  const worldFiles = scripts(manifest, world).filter((file) => !shopFiles.includes(file))
  const later = scripts(manifest, Object.keys(manifest)).filter(
    (file) => !shopFiles.includes(file) && !worldFiles.includes(file),
  )
  const sizes = { shop: total(shopFiles), world: total(worldFiles) }
  const lines = [
    'What it weighs after gzip (JavaScript, unless named otherwise):',
    `  first load of the shop  ${kilobytes(sizes.shop)} of ${budgets.shop} kB`,
    `  the pretend world       ${kilobytes(sizes.world)} of ${budgets.world} kB`,
    ...list(
      'when needed',
      later.map((file) => [file, gzipped(out, file)]),
    ),
    ...list('style sheets', others(out, '.css')),
    ...list('decoder', others(out, '.wasm')),
  ]
  const over = Object.entries(budgets)
    .filter(([name, limit]) => sizes[name] > limit * 1000)
    .map(([name, limit]) => `Over budget: ${name} weighs ${kilobytes(sizes[name])}, the limit is ${limit} kB.`)
  if (worldKeys.some((key) => shop.has(key))) over.push('The first load of the shop waits for the pretend world.')
  return { lines, over, sizes }
}

/** Files under assets/ with an ending, and what they weigh: not JavaScript, but worth knowing. */
function others(out, ending) {
  const assets = join(out, 'assets')
  const names = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith(ending)) : []
  return names.map((name) => [`assets/${name}`, gzipped(out, `assets/${name}`)])
}

/** The files worth naming, heaviest first, and the rest in one line. */
function list(title, files) {
  const heavy = files.filter(([, bytes]) => bytes >= 4000).toSorted(([, a], [, b]) => b - a)
  const light = files.filter(([, bytes]) => bytes < 4000)
  const rest = light.reduce((sum, [, bytes]) => sum + bytes, 0)
  return [
    ...heavy.map(([file, bytes]) => `  ${title.padEnd(22)}  ${kilobytes(bytes)}  ${file}`),
    ...(light.length > 0 ? [`  ${title.padEnd(22)}  ${kilobytes(rest)}  in ${light.length} small files`] : []),
  ]
}
