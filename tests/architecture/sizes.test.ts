import { describe, expect, test } from 'vitest'
import { longFiles, shareOver } from './sizes.ts'
import { planted, sourceFiles } from './source-files.ts'

const files = () => sourceFiles(['src', 'mocks', 'tests', 'tools'], ['.ts', '.tsx', '.mjs', '.js', '.css'])
const lines = (count: number) => 'x\n'.repeat(count)

describe('small rooms', () => {
  test('no file is over 300 lines unless it is data', () => {
    expect(longFiles(files())).toEqual([])
  })

  test('most files are under 120 lines and few are over 200', () => {
    expect(shareOver(files(), 120)).toBeLessThan(0.25)
    expect(shareOver(files(), 200)).toBeLessThan(0.05)
  })

  test('a long file is caught, a long list of data is not', () => {
    expect(longFiles([planted('src/ui/price.tsx', lines(301))])).toHaveLength(1)
    expect(longFiles([planted('src/ui/price.tsx', lines(300))])).toEqual([])
    expect(longFiles([planted('mocks/seed/products.ts', lines(900))])).toEqual([])
    expect(shareOver([planted('a.ts', lines(121)), planted('b.ts', lines(10))], 120)).toBe(0.5)
  })
})
