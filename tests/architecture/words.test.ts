import { describe, expect, test } from 'vitest'
import { code, planted } from './source-files.ts'
import { drawn, strayWords } from './words.ts'

const caught = (text: string, path = 'src/ui/a.tsx'): string[] => strayWords([planted(path, text)])

describe('every word comes from a catalogue', () => {
  test('no component says anything itself', () => {
    expect(strayWords(code())).toEqual([])
  })

  test('every exception on the list is still needed', () => {
    const still = code().filter(
      ({ path, text }) => path in drawn && /\p{Script=Han}/u.test(text.replace(/\/\*[^]*?\*\//g, '')),
    )
    expect(still.map(({ path }) => path)).toEqual(Object.keys(drawn))
  })

  test.each([
    ['text between tags', `const a = <p>Pay</p>`],
    ['text in braces', `const a = <p>{'Pay'}</p>`],
    ['a spoken attribute', `const a = <button aria-label="Close" />`],
    ['a spoken attribute in braces', `const a = <img alt={'A basket'} />`],
    ['a choice of texts', `const a = <p>{open ? 'Close' : null}</p>`],
    ['a fragment', `const a = <>{'Pay'}</>`],
    ['a sentence kept for later', `const words = 'Nothing found here'`],
    ['a sentence with a hole', 'const words = `Only ${n} left`; const b = `Pay with ${x}`'],
    ['Chinese', `const words = '去结算'`],
  ])('%s is caught', (_what, text) => {
    expect(caught(text)).toHaveLength(1)
  })

  test.each([
    ['a catalogue', `export const market = { add: 'Add to basket' }`, 'src/messages/en/market.ts'],
    ['signs and figures', `const a = <span> · 30 </span>`, 'src/ui/a.tsx'],
    [
      'names of things the code knows',
      `const a = <div className="price" data-zone="wallet" role="dialog" />`,
      'src/ui/a.tsx',
    ],
    [
      'a key of a catalogue',
      `const a = <p title={t('market.add')}>{t(open ? 'a.close' : 'a.open')}</p>`,
      'src/ui/a.tsx',
    ],
    ['what a developer reads', `throw new Error('No provider above this')`, 'src/ui/a.tsx'],
    ['a test', `const a = <p>Pay</p>`, 'src/ui/a.test.tsx'],
  ])('%s is let through', (_what, text, path) => {
    expect(caught(text, path)).toEqual([])
  })
})
