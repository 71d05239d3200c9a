import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const sources = ['src', 'mocks', 'public', 'tools', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

function walk(path) {
  if (!existsSync(path)) return []
  const facts = statSync(path)
  if (!facts.isDirectory()) return [`${path} ${facts.size} ${facts.mtimeMs}`]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => walk(join(path, name)))
}

/** A short word that changes whenever a file the build reads is added, changed or removed. */
export function fingerprint() {
  const lines = sources.flatMap((name) => walk(join(root, name)))
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}
