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
  const shop = new Map(files.filter(({ path }) => !isTest(path)).map((file) => [file.path, file]))
  const laters = [...shop.values()].flatMap(latersIn)
  const first: Later = { from: 'index.html', entry: start, speaks: [] }
  return [first, ...laters].flatMap((later) => {
    const said = new Map<string, string>()
    for (const path of reached(shop, later.entry, laters)) {
      for (const feature of wordsOf(shop.get(path)!, late)) if (!said.has(feature)) said.set(feature, path)
    }
    const missing = [...said].filter(([feature]) => !later.speaks.includes(feature))
    return [
      ...missing.map(
        ([feature, path]) => `${later.from}: ${later.entry} comes without the words of ${feature} (${path})`,
      ),
      ...later.speaks
        .filter((feature) => !said.has(feature))
        .map((feature) => `${later.from}: ${later.entry} brings ${feature} and never says it`),
    ]
  })
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

/** Every file of the shop that comes with an entry: all it imports, but not what is fetched with words of its own. */
function reached(shop: Map<string, SourceFile>, entry: string, laters: Later[], seen = new Set<string>()): Set<string> {
  const file = shop.get(entry)
  if (!file || seen.has(entry)) return seen
  seen.add(entry)
  for (const { to, node } of importsOf(file)) {
    const path = pathOf(file, to)
    if (path === null || node.importKind === 'type' || node.exportKind === 'type') continue
    const apart =
      node.type === 'ImportExpression' && laters.some((later) => later.from === file.path && later.entry === path)
    if (!apart) reached(shop, path, laters, seen)
  }
  return seen
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
