import { describe, expect, test } from 'vitest'
import { undocumented } from './doc-lines.ts'
import { code, planted } from './source-files.ts'

const caught = (text: string, path = 'src/domain/a.ts'): string[] => undocumented([planted(path, text)])

describe('public functions say what they do', () => {
  test('in contract, domain, world and services', () => {
    expect(undocumented(code())).toEqual([])
  })

  test('one that does not is caught', () => {
    expect(caught('export function price(): number { return 1 }')).toHaveLength(1)
    expect(caught('export const price = (): number => 1')).toHaveLength(1)
    expect(caught('/** A price. */\nexport const one = 1\nexport const price = () => one')).toHaveLength(1)
  })

  test('one that does, and one that is not public, are let through', () => {
    expect(caught('/** A price, in fen. */\nexport function price(): number { return 1 }')).toEqual([])
    expect(caught('function price(): number { return 1 }')).toEqual([])
    expect(caught('export const limit = 3')).toEqual([])
    expect(caught('export const a = () => 1', 'src/ui/a.tsx')).toEqual([])
  })
})
