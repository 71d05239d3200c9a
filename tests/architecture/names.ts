/** What may stand after the first dot of a file's name. */
const endings = ['ts', 'tsx', 'd.ts', 'test.ts', 'test.tsx', 'e2e.ts', 'css', 'module.css', 'mjs', 'js', 'json']

/** Words that name nothing, wherever they stand: a thing without a name has no home yet. */
const empty = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'stuff']

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A sentence for every path whose name breaks the house's rules. Readmes and licences keep their own names. */
export function nameBreaches(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    if (/^(README\.md|OFL-.*\.txt)$/.test(file)) return []
    const [stem = '', ...rest] = file.split('.')
    const words = [...parts, stem]
    const found = words.filter((word) => !kebab.test(word)).map((word) => `${path}: ${word} is not kebab-case`)
    const parted = words.flatMap((word) => word.split('-'))
    // A search index is a thing; a file that is called index is a door without a sign.
    const vague = [...parted.filter((word) => empty.includes(word)), ...words.filter((word) => word === 'index')]
    found.push(...vague.map((word) => `${path}: "${word}" names nothing`))
    if (/\.(ts|tsx|css|mjs|js|json)$/.test(file) && !endings.includes(rest.join('.'))) {
      found.push(`${path}: .${rest.join('.')} is not one of the endings of the house`)
    }
    return found
  })
}
