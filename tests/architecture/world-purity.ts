import { isTest, type SourceFile } from './source-files.ts'
import { isNode, type Node, place, visit } from './syntax.ts'

/** Rooms that must give the same log for the same seed and acts, on any machine at any hour. */
const pure = ['mocks/world/', 'mocks/seed/', 'mocks/services/', 'mocks/scenarios/', 'src/contract/', 'src/domain/']

/** Where a date may be read at all, and always of an instant it was handed: in the world by one file only. */
const calendar = /^(mocks\/world\/calendar\.ts$|src\/(contract|domain)\/)/

const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'fetch']
const globals = ['crypto', 'performance', 'globalThis', 'process']

const named = (node: unknown, names: string[]): boolean =>
  isNode(node) && node.type === 'Identifier' && names.includes(String(node.name))

/** A sentence for every use of time, chance or machine that would make two runs of the world differ. */
export function impurities(files: SourceFile[]): string[] {
  const found: string[] = []
  for (const file of files) {
    if (isTest(file.path) || !pure.some((room) => file.path.startsWith(room))) continue
    visit(file, (node, [parent]) => {
      const what = impurity(node, parent, calendar.test(file.path))
      if (what) found.push(`${place(file, node)} ${what}`)
    })
  }
  return found
}

function impurity(node: Node, parent: Node | undefined, mayReadCalendar: boolean): string | null {
  if (node.type === 'CallExpression' && named(node.callee, timers)) return 'keeps a timer or asks the network'
  if (node.type === 'MemberExpression') {
    if (named(node.object, ['Math']) && named(node.property, ['random'])) return 'takes chance from Math.random'
    if (named(node.object, globals)) return 'asks the machine it runs on'
    if (named(node.object, ['Date']) && named(node.property, ['now'])) return 'asks the wall clock'
  }
  if (!named(node, ['Date'])) return null
  if (parent?.type === 'MemberExpression' && parent.property === node) return null
  if (!mayReadCalendar) return 'reads the calendar: only world/calendar.ts may'
  const empty = parent?.type === 'NewExpression' && (parent.arguments as unknown[]).length === 0
  const called = parent?.type === 'CallExpression' && parent.callee === node
  return empty || called ? 'asks the wall clock' : null
}
