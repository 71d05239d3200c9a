import { parseSync } from 'vite'
import type { SourceFile } from './source-files.ts'

/** A node of a parsed file: only what the walls ask of it. */
export interface Node {
  type: string
  start: number
  [key: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Visits every node of a file with the nodes above it, nearest first. */
export function visit(file: SourceFile, see: (node: Node, above: Node[]) => void): void {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path} cannot be read: ${errors[0]?.message}`)
  const step = (value: unknown, above: Node[]): void => {
    if (Array.isArray(value)) for (const item of value) step(item, above)
    else if (isNode(value)) {
      see(value, above)
      for (const child of Object.values(value)) if (typeof child === 'object') step(child, [value, ...above])
    }
  }
  step(program, [])
}

/** The text of a literal node, or null. */
export const literal = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null

export const lineOf = (file: SourceFile, node: Node): number => file.text.slice(0, node.start).split('\n').length

export const place = (file: SourceFile, node: Node): string => `${file.path}:${lineOf(file, node)}`
