import { expect, test } from 'vitest'
import type { Catalogue, PlaceholdersOf, SameMessages, TranslationOf } from './catalogue.ts'
import { createTranslator } from './translator.ts'
import { en } from './en.ts'

// The compiler is the test here: an @ts-expect-error over a line that compiles is itself an error (npm run types).
const market = {
  add: 'Add to basket',
  hello: 'Hello {name}, {count} left',
  items: { one: '{count} item', other: '{count} items' },
} as const satisfies Catalogue
type Market = typeof market

const same: PlaceholdersOf<Market['hello']> = 'name'
// @ts-expect-error the message has no such placeholder
const other: PlaceholdersOf<Market['hello']> = 'nmae'

const good = {
  add: '加入菜篮',
  hello: '{name}，还剩 {count}',
  items: '{count} 件',
} as const satisfies TranslationOf<Market>
// @ts-expect-error a key is missing
const missing = { add: '加入菜篮', hello: '{name} {count}' } as const satisfies TranslationOf<Market>
const extra = {
  add: '加入菜篮',
  hello: '{name} {count}',
  items: '{count} 件',
  // @ts-expect-error English has no such key
  itmes: '{count} 件',
} as const satisfies TranslationOf<Market>
const dropped = {
  add: '加入菜篮',
  // @ts-expect-error {name} was left out
  hello: '还剩 {count}',
  items: '{count} 件',
} as const satisfies TranslationOf<Market>

const invented = { add: '加入菜篮', hello: '{name} {count} {cuont}', items: '{count} 件' } as const
const whole = { market: good } satisfies SameMessages<{ market: Market }, { market: typeof good }>
// @ts-expect-error {cuont} is not in the English
const misspelt = { market: invented } satisfies SameMessages<{ market: Market }, { market: typeof invented }>

const { t } = createTranslator(en, 'en-GB')
const calls = [
  () => t('units.hours', { count: 2 }),
  () => t('units.hourTag'),
  // @ts-expect-error a placeholder was not given
  () => t('units.hours'),
  // @ts-expect-error no such message
  () => t('units.fortnights', { count: 2 }),
  // @ts-expect-error a plural message needs a number to choose by
  () => t('units.days', { count: '2' }),
]

test('the compiler holds a translation to the English keys and placeholders', () => {
  expect([same, other, good, missing, extra, dropped, whole, misspelt, calls]).toHaveLength(9)
})
