import { importsOf, target } from './import-walls.ts'
import { isTest, type SourceFile } from './source-files.ts'
import { isNode, literal, type Node, visit } from './syntax.ts'

/** A chunk that is fetched later: where it begins, and which features' words are fetched with it. */
interface Later {
  from: string
  entry: string
  speaks: string[]
}

/**
 * A sentence for every feature whose words a chunk says without fetching them, and for every one it fetches in vain. A chunk
 * is what `withWords` loads, with all it imports; what has no `withWords` around it speaks with whoever imports it, and in
 * the end with the first load, which carries the words of `aboard` only.
 */
export function lateWords(files: SourceFile[], start: string, late: readonly string[]): string[] {
  const shop = new Map(files.filter(({ path }) => !isTest(path)).map((file) => [file.path, read(file, late)]))
  const laters = [...shop.values()].flatMap((file) => file.laters)
  const first: Later = { from: 'index.html', entry: start, speaks: [] }
  return [first, ...laters].flatMap(({ from, entry, speaks }) => {
    const said = new Map<string, string>()
    for (const path of reached(shop, entry)) {
      for (const feature of shop.get(path)?.says ?? []) if (!said.has(feature)) said.set(feature, path)
    }
    const missing = [...said].filter(([feature]) => !speaks.includes(feature))
    const vain = speaks.filter((feature) => !said.has(feature))
    return [
      ...missing.map(([feature, path]) => `${from}: ${entry} comes without the words of ${feature} (${path})`),
      ...vain.map((feature) => `${from}: ${entry} brings ${feature} and never says it`),
    ]
  })
}

/** What counts of one file: what comes with it, what is fetched later with words of its own, which features it words. */
interface Read {
  brings: string[]
  laters: Later[]
  says: string[]
}

function read(file: SourceFile, late: readonly string[]): Read {
  const laters = latersIn(file)
  const brings = importsOf(file).flatMap(({ to, node }) => {
    const path = pathOf(file, to)
    const apart = node.type === 'ImportExpression' && laters.some(({ entry }) => entry === path)
    return path === null || apart || node.importKind === 'type' || node.exportKind === 'type' ? [] : [path]
  })
  return { brings, laters, says: wordsOf(file, late) }
}

/** Every file of the shop that comes with an entry. */
function reached(shop: Map<string, Read>, entry: string, seen = new Set<string>()): Set<string> {
  const file = shop.get(entry)
  if (!file || seen.has(entry)) return seen
  seen.add(entry)
  for (const path of file.brings) reached(shop, path, seen)
  return seen
}

/** Every `withWords(() => import(entry), ...speaks)` of a file. */
function latersIn(file: SourceFile): Later[] {
  const found: Later[] = []
  visit(file, (node, above) => {
    if (node.type !== 'ImportExpression') return
    const to = literal(node.source)
    const call = above.find(isWithWords)
    if (to === null || !call) return
    const speaks = (call.arguments as unknown[]).slice(1).map((word) => literal(word) ?? '?')
    found.push({ from: file.path, entry: pathOf(file, to) ?? to, speaks })
  })
  return found
}

const isWithWords = (node: Node): boolean => node.type === 'CallExpression' && calledName(node) === 'withWords'

/** `words` of `words(..)` and of `messages.words(..)`. */
function calledName({ callee }: Node): unknown {
  if (!isNode(callee)) return undefined
  return isNode(callee.property) ? callee.property.name : callee.name
}

function pathOf(file: SourceFile, to: string): string | null {
  const where = target(file.path, to)
  return 'path' in where ? where.path : null
}

/** Features a file names a message of: `'origin.batch'`, `origin.kind.${kind}`, or `words('origin', code)`. */
function wordsOf(file: SourceFile, late: readonly string[]): string[] {
  const found: string[] = []
  visit(file, (node, [above]) => {
    const text = node.type === 'TemplateLiteral' ? startOf(node) : literal(node)
    if (text === null) return
    const called = above?.type === 'CallExpression' && calledName(above) === 'words'
    const feature = called ? text : /^(\w+)\./.exec(text)?.[1]
    if (feature !== undefined && late.includes(feature)) found.push(feature)
  })
  return found
}

function startOf(node: Node): string | null {
  const [first] = node.quasis as { value?: { cooked?: unknown } }[]
  return typeof first?.value?.cooked === 'string' ? first.value.cooked : null
}
