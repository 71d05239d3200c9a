import { posix } from 'node:path'
import { isTest, packageJson, type SourceFile } from './source-files.ts'
import { reactFiles, reactRooms, roomOf, rooms } from './rooms.ts'
import { isNode, literal, type Node, place, visit } from './syntax.ts'

const aliases = packageJson.imports

/** Everything a file imports, in any of the ways there are: by name, for types, lazily, or as a worker. */
export function importsOf(file: SourceFile): { to: string; node: Node }[] {
  const found: { to: string; node: Node }[] = []
  visit(file, (node) => {
    const worker = node.type === 'NewExpression' && isNode(node.callee) && node.callee.name === 'URL'
    const source = worker ? (node.arguments as unknown[])[0] : node.source
    const to = literal(source)
    if (to !== null && (!worker || to.startsWith('.'))) found.push({ to, node })
  })
  return found
}

/** Where an import leads: a path of the house, or the name of a package. */
export function target(from: string, to: string): { path: string } | { package: string } {
  const plain = to.replace(/\?.*$/, '')
  if (plain.startsWith('.')) return { path: posix.join(posix.dirname(from), plain) }
  const alias = Object.keys(aliases).find((key) => plain.startsWith(key.slice(0, -1)))
  if (alias) return { path: plain.replace(alias.slice(0, -1), aliases[alias]!.slice(2, -1)) }
  const parts = plain.split('/')
  return { package: parts.slice(0, plain.startsWith('@') ? 2 : 1).join('/') }
}

/** A sentence for every import that breaks a wall. Tests may use any package, but keep to the rooms. */
export function importBreaches(files: SourceFile[]): string[] {
  return files.flatMap((file) => importsOf(file).flatMap(({ to, node }) => breach(file, to, node)))
}

function breach(file: SourceFile, to: string, node: Node): string[] {
  const from = roomOf(file.path)
  const allowed = rooms[from]
  if (!allowed) return [`${file.path}: ${from} is not a room of the house`]
  const where = target(file.path, to)
  if ('package' in where) {
    if (isTest(file.path)) return []
    if (!allowed.packages.includes(where.package)) return [`${place(file, node)} ${from} may not use ${where.package}`]
    return where.package === 'react' ? reactBreach(file, from, node) : []
  }
  const room = roomOf(where.path)
  if (room === from) return from === 'src/features' ? featureBreach(file, where.path, node) : []
  if (allowed.rooms.includes(room)) return []
  return [`${place(file, node)} ${from} may not import ${room} (${to})`]
}

/** Features are blind to each other: what two of them need is composed in app, or goes through the world or the URL. */
function featureBreach(file: SourceFile, path: string, node: Node): string[] {
  const own = file.path.split('/')[2]
  const other = path.split('/')[2]
  return own === other ? [] : [`${place(file, node)} feature ${own} may not know feature ${other}`]
}

/** Outside the rooms of React only hook lines may use it: `import { useSyncExternalStore } from 'react'`. */
function reactBreach(file: SourceFile, room: string, node: Node): string[] {
  if (reactRooms.includes(room) || file.path in reactFiles || node.importKind === 'type') return []
  const specifiers = (node.specifiers ?? []) as Node[]
  const others = specifiers.filter((specifier) => {
    const name = isNode(specifier.imported) ? String(specifier.imported.name) : ''
    return specifier.importKind !== 'type' && !/^use[A-Z]/.test(name)
  })
  if (specifiers.length > 0 && others.length === 0) return []
  return [`${place(file, node)} ${room} may take only hooks from react`]
}
