import { isTest, type SourceFile } from './source-files.ts'
import { isNode, literal, type Node, place, visit } from './syntax.ts'

/** What a person reads or hears of an element besides its content. */
const spoken = /^(aria-(label|description|valuetext|roledescription|placeholder)|alt|title|placeholder|label|summary)$/

const letters = /\p{L}/u
const sentence = /^\p{Lu}\p{Ll}+,? \p{L}+/u
const han = /\p{Script=Han}/u

/** What may stand between a string and the place where it is shown. */
const choices = ['ConditionalExpression', 'LogicalExpression', 'TemplateLiteral']

/** Files that may hold Chinese characters, each with its reason. */
export const drawn: Record<string, string> = {
  'src/ui/seal.tsx': 'the character a seal is carved with is its drawing, the same in every language',
}

/** Rooms whose files may say nothing of their own: every word comes from src/messages. */
const silent = /^src\/(app|features|ui|stores|queries|platform|domain|main)/

/**
 * A sentence for every word that stands in a component instead of a catalogue: text between tags, a spoken attribute, a
 * string that reads like a sentence, any Chinese. Messages of thrown errors are for developers and may stay.
 */
export function strayWords(files: SourceFile[]): string[] {
  const found: string[] = []
  for (const file of files) {
    if (isTest(file.path) || !silent.test(file.path)) continue
    visit(file, (node, above) => {
      const words = wordsIn(node, above, file)
      if (words !== null) found.push(`${place(file, node)} says "${words.trim()}" itself`)
    })
  }
  return found
}

function wordsIn(node: Node, above: Node[], { path }: SourceFile): string | null {
  if (node.type === 'JSXText') return letters.test(String(node.value)) ? String(node.value) : null
  const text = node.type === 'TemplateElement' && isNode(node) ? cooked(node) : literal(node)
  if (text === null || !letters.test(text)) return null
  if (han.test(text)) return path in drawn ? null : text
  const shown = above[above.findIndex(({ type }) => !choices.includes(type))]
  const holder = shown?.type === 'JSXExpressionContainer' ? above[above.indexOf(shown) + 1] : shown
  if (shown !== holder && (holder?.type === 'JSXElement' || holder?.type === 'JSXFragment')) return text
  const attribute = holder?.type === 'JSXAttribute' && isNode(holder.name) ? String(holder.name.name) : ''
  if (spoken.test(attribute)) return text
  const thrown = above.some(
    ({ type, callee }) => type === 'NewExpression' && isNode(callee) && /Error|Silent/.test(String(callee.name)),
  )
  return path.endsWith('.tsx') && sentence.test(text) && !thrown ? text : null
}

function cooked(node: Node): string | null {
  const value = node.value as { cooked?: unknown } | null
  return typeof value?.cooked === 'string' ? value.cooked : null
}
