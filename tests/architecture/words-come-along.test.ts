import { describe, expect, test } from 'vitest'
import { en } from '#messages/en.ts'
import { english } from '#messages/english.ts'
import { planted, sourceFiles } from './source-files.ts'
import { lateWords } from './words-come-along.ts'

const late = Object.keys(en).filter((feature) => !(feature in english))
const start = 'src/main.tsx'

/** A little shop: what the app loads, and how, beside a page that says a word of tracking. */
const shop = (pages: string, main = `import { pages } from '#app/pages.ts'`) =>
  lateWords(
    [
      planted(start, main),
      planted('src/app/pages.ts', pages),
      planted('src/features/tracking/tracking-page.tsx', `import { phases } from './phases.ts'`),
      planted('src/features/tracking/phases.ts', `export const phases = ['tracking.phaseDoor']`),
    ],
    start,
    ['tracking', 'scan'],
  ).join('\n')

describe('a page that comes later brings its English along', () => {
  test('each page, sheet and slot of the shop names what it says', () => {
    expect(late).toContain('origin')
    expect(lateWords(sourceFiles(['src'], ['.ts', '.tsx']), start, late)).toEqual([])
  })

  test('the words it says, wherever in it they are said, and no others', () => {
    expect(shop(`withWords(() => import('#features/tracking/tracking-page.tsx'), 'tracking')`)).toBe('')
  })

  test.each([
    ['a page without its words', `withWords(() => import('#features/tracking/tracking-page.tsx'))`],
    ['a page with the wrong words', `withWords(() => import('#features/tracking/tracking-page.tsx'), 'scan')`],
    ['a page fetched past withWords', `const page = () => import('#features/tracking/tracking-page.tsx')`],
    ['a part of a late feature in the first load', `import { phases } from '#features/tracking/phases.ts'`],
    ['a word of a late feature in the shell', `const words = t('tracking.title')`],
    ['a code of a late feature worded in the shell', `const said = words('tracking', code)`],
    ['such a code worded by handed words', `const said = messages.words('tracking', code)`],
    ['a word put together in the shell', 'const said = t(`tracking.${phase}`)'],
  ])('%s is caught', (_what, pages) => {
    expect(shop(pages)).toMatch(/comes without the words of tracking/)
  })

  test('words fetched in vain are caught', () => {
    expect(shop(`withWords(() => import('#features/tracking/tracking-page.tsx'), 'tracking', 'scan')`)).toMatch(
      /brings scan and never says it/,
    )
  })
})
