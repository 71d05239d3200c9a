import { isTest, type SourceFile } from './source-files.ts'
import { isNode, type Node, place, visit } from './syntax.ts'

/** Rooms whose functions others build on without reading them. */
const spoken = ['src/contract/', 'src/domain/', 'mocks/world/', 'mocks/services/']

const isFunction = (node: unknown): boolean =>
  isNode(node) && (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression')

function exportsFunction({ type, declaration }: Node): boolean {
  if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return false
  if (declaration.type === 'FunctionDeclaration') return true
  const declared = (declaration.declarations ?? []) as Node[]
  return declaration.type === 'VariableDeclaration' && declared.some(({ init }) => isFunction(init))
}

/** A sentence for every public function of those rooms that does not say what comes in, what out, and how it refuses. */
export function undocumented(files: SourceFile[]): string[] {
  const found: string[] = []
  for (const file of files) {
    if (isTest(file.path) || !spoken.some((room) => file.path.startsWith(room))) continue
    visit(file, (node) => {
      if (!exportsFunction(node)) return
      if (!file.text.slice(0, node.start).trimEnd().endsWith('*/')) found.push(`${place(file, node)} has no doc line`)
    })
  }
  return found
}
