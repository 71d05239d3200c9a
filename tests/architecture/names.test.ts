import { describe, expect, test } from 'vitest'
import { nameBreaches } from './names.ts'
import { sourceFiles } from './source-files.ts'

describe('names', () => {
  test('files and folders are kebab-case, end as agreed, and say what they are', () => {
    expect(
      nameBreaches(sourceFiles(['src', 'mocks', 'tests', 'tools', 'public'], ['']).map(({ path }) => path)),
    ).toEqual([])
  })

  test.each([
    'src/ui/PriceTag.tsx',
    'src/ui/price_tag.tsx',
    'src/domain/utils.ts',
    'src/domain/date-utils.ts',
    'src/ui/index.ts',
    'src/helpers/price.ts',
    'mocks/services/order-manager.ts',
    'src/domain/price.spec.ts',
    'src/ui/price.styles.css',
  ])('%s is caught', (path) => {
    expect(nameBreaches([path]).join()).toContain(path)
  })

  test.each([
    'src/ui/price-tag.module.css',
    'src/ui/price-tag.test.tsx',
    'tests/e2e/scan-a-tag.e2e.ts',
    'mocks/services/search-index.ts',
    'src/ui/README.md',
  ])('%s is let through', (path) => {
    expect(nameBreaches([path])).toEqual([])
  })
})
