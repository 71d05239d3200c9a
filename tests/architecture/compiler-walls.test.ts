import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin } from '../../tools/own-node.mjs'
import { root, sourceFiles } from './source-files.ts'

let house = ''

/** An empty house with the same walls: the configuration of every room, and no code. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lantern-lane-walls-'))
  for (const file of ['package.json', '.oxlintrc.json', 'tsconfig.json']) cpSync(join(root, file), join(house, file))
  cpSync(join(root, 'tools/tsconfig'), join(house, 'tools/tsconfig'), { recursive: true })
  for (const { path, text } of sourceFiles(['src', 'mocks', 'tests'], ['tsconfig.json'])) plant(path, text)
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
  plant('src/contract/given.ts', 'export const given = 1\n')
  plant('mocks/world/kernel.ts', `import { given } from '#contract/given.ts'\nexport const kernel = given\n`)
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

/** What a tool says about the house, '' when it is content. */
function says(command: string, from: string, args: string[]): string {
  try {
    execFileSync(process.execPath, [bin(command, from), ...args], { cwd: house, encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (refusal) {
    return String((refusal as { stdout: unknown }).stdout)
  }
}

describe('the compiler holds the walls', () => {
  const compile = (room: string) => says('tsc', 'typescript', ['-b', '--force', room])

  test('an honest house compiles', () => {
    plant('src/domain/honest.ts', `import { given } from '#contract/given.ts'\nexport const honest = given\n`)
    expect(compile('.')).toBe('')
  })

  test.each([
    ['src/ui', `import { kernel } from '#world/kernel.ts'\nexport const x = kernel\n`],
    ['src/domain', `import { x } from '#platform/door.ts'\nexport const y = x\n`],
    ['mocks/services', `import { honest } from '#domain/honest.ts'\nexport const x = honest\n`],
  ])('%s cannot import what it may not know', (room, text) => {
    plant('src/platform/door.ts', 'export const x = 1\n')
    plant(`${room}/breach.ts`, text)
    expect(compile(room)).toContain('TS6307')
    rmSync(join(house, room, 'breach.ts'))
  })

  test.each(['src/contract', 'src/domain', 'mocks/world', 'mocks/services', 'mocks/scenarios', 'mocks/seed'])(
    '%s has no page and no timers, but may read an address',
    (room) => {
      plant(`${room}/address.ts`, `export const host: string = new URL('https://a.example/01/2').host\n`)
      expect(compile(room)).toBe('')
      plant(`${room}/breach.ts`, `export const x = document.title\nsetTimeout(() => {}, 1)\n`)
      expect(compile(room)).toMatch(/document[^]*setTimeout/)
      rmSync(join(house, room, 'breach.ts'))
    },
  )
})

describe('the linter holds the walls', () => {
  test.each([
    ['no-restricted-imports', 'src/app/a.ts', `import { kernel } from '#world/kernel.ts'\nexport const x = kernel\n`],
    ['no-restricted-imports', 'src/ui/a.ts', `import { Link } from 'react-router'\nexport const x = Link\n`],
    [
      'no-restricted-imports',
      'mocks/http/a.ts',
      `import { honest } from '#domain/honest.ts'\nexport const x = honest\n`,
    ],
    ['no-restricted-properties', 'mocks/world/a.ts', `export const x = Math.random()\n`],
    ['no-restricted-globals', 'mocks/services/a.ts', `export const x = new Date(0)\n`],
    ['no-default-export', 'src/app/a.ts', `export default 1\n`],
    ['no-explicit-any', 'src/app/a.ts', `export const x = (a: any): number => a\n`],
    ['no-floating-promises', 'src/app/a.ts', `const f = async () => 1\nexport const x = () => {\n  f()\n}\n`],
  ])('by %s in %s', (rule, path, text) => {
    plant(path, text)
    expect(says('oxlint', 'oxlint', ['--type-aware', path])).toContain(rule)
    rmSync(join(house, path))
  })
})
