import { describe, expect, test } from 'vitest'
import { brandNames } from './brands.ts'
import { planted, sourceFiles } from './source-files.ts'

const texts = ['.ts', '.tsx', '.css', '.js', '.html', '.svg', '.webmanifest', '.json']
const caught = (text: string): string[] => brandNames([planted('src/a.ts', text)])

describe('every name is invented', () => {
  test('no real company is named in the product', () => {
    expect(brandNames(sourceFiles(['src', 'mocks', 'public', 'index.html'], texts))).toEqual([])
  })

  test('a brand is caught in any case, inside a name, and in Chinese', () => {
    expect(caught(`const ${['ali', 'pay'].join('')}Sheet = 1`)).toHaveLength(1)
    expect(caught(['Tao', 'bao'].join(''))).toHaveLength(1)
    expect(caught(['支付', '宝'].join(''))).toHaveLength(1)
    expect(caught(['T', 'mall'].join(''))).toHaveLength(1)
  })

  test('ordinary words are let through', () => {
    expect(caught('schema, element, a small bag, the theme, Lane Pay')).toEqual([])
  })
})
