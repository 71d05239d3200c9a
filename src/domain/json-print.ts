/** A piece of printed JSON: the name of a member, a text, a number (or true, false, null), or the marks between them. */
export interface Inked {
  ink: 'key' | 'text' | 'number' | 'mark'
  text: string
}

/**
 * JSON as it is printed for people: two spaces a level, members on lines of their own, a list hugging its items. In: anything
 * JSON can hold. Out: pieces that, joined, are that JSON again, nothing abbreviated.
 */
export function printJson(value: unknown): Inked[] {
  const pieces: Inked[] = []
  print(value, '', pieces)
  return pieces
}

function print(value: unknown, indent: string, out: Inked[]): void {
  const mark = (text: string): void => {
    const last = out.at(-1)
    if (last?.ink === 'mark') last.text += text
    else out.push({ ink: 'mark', text })
  }
  if (Array.isArray(value)) {
    mark('[')
    for (const [at, item] of value.entries()) {
      if (at > 0) mark(', ')
      print(item, indent, out)
    }
    return mark(']')
  }
  if (typeof value !== 'object' || value === null) {
    out.push({ ink: typeof value === 'string' ? 'text' : 'number', text: JSON.stringify(value) ?? 'null' })
    return
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return mark('{}')
  const deeper = `${indent}  `
  mark('{')
  for (const [at, [key, member]] of members.entries()) {
    mark(`${at > 0 ? ',' : ''}\n${deeper}`)
    out.push({ ink: 'key', text: JSON.stringify(key) })
    mark(': ')
    print(member, deeper, out)
  }
  mark(`\n${indent}}`)
}
