import { expect, test } from 'vitest'
import { Refused, Unreachable } from '#platform/failure.ts'
import { en } from './en.ts'
import { asLanguage, loadLanguage, preferredLanguage } from './languages.ts'
import { pseudo, pseudoText } from './pseudo.ts'
import { createTranslator } from './translator.ts'
import { zh } from './zh.ts'

test('a count chooses the form the language uses for it', () => {
  const english = createTranslator(en, 'en-GB')
  expect(english.t('units.days', { count: 1 })).toBe('1 day')
  expect(english.t('units.days', { count: 1206 })).toBe('1,206 days')
  expect(createTranslator(zh, 'zh-CN').t('units.days', { count: 1 })).toBe('1 天')
})

test('bold is markup for elements and nothing in plain words', () => {
  const shop = createTranslator({ units: { hourTag: 'Tap the <b>lock</b> by {where}' } }, 'en-GB')
  expect(shop.t('units.hourTag')).toBe('Tap the lock by {where}')
  expect(shop.pieces('units.hourTag')).toEqual([
    { text: 'Tap the ' },
    { bold: true },
    { text: 'lock' },
    { bold: false },
    { text: ' by ' },
    { value: 'where' },
  ])
})

test('a code the world sent is worded, and an unknown one gets the feature’s own words for not knowing', () => {
  const shop = createTranslator({ refusals: { pinWrong: '{triesLeft} tries left', unknown: 'No' } }, 'en-GB')
  expect(shop.words('refusals', 'pinWrong', { triesLeft: 2 })).toBe('2 tries left')
  expect(shop.words('refusals', 'somethingNew')).toBe('No')
  expect(shop.words('market', 'somethingNew')).toBe('somethingNew')
})

test('a deed that came to nothing is worded by the world’s refusal, and by the screen where no answer came', () => {
  const shop = createTranslator({ refusals: { notEnoughStock: 'Only {available} left' } }, 'en-GB')
  const refused = new Refused({ code: 'notEnoughStock', gtin: '09521000001015', available: 2 })
  expect(shop.whyNot(refused, 'No answer')).toBe('Only 2 left')
  expect(shop.whyNot(new Unreachable('timeout'), 'No answer')).toBe('No answer')
})

test('the pseudo-locale dresses every message, keeps its placeholders and tags, and is about a third longer', () => {
  expect(pseudoText('Add <b>{count}</b> now')).toBe('[Åðð <b>{count}</b> ñöŵ~~~]'.replaceAll('ð', 'đ'))
  const dressed = pseudo(en)
  expect(Object.keys(dressed)).toEqual(Object.keys(en))
  for (const [feature, catalogue] of Object.entries(dressed)) {
    for (const [key, message] of Object.entries(catalogue)) {
      const forms = typeof message === 'string' ? [message] : Object.values<string>({ ...message })
      for (const form of forms) expect(form, `${feature}.${key}`).toMatch(/^\[.*~+\]$/s)
    }
  }
})

test('every language can be fetched, and has words for the countdown', async () => {
  expect((await loadLanguage('zh')).units?.hourTag).toBe('时')
  expect((await loadLanguage('pseudo')).units?.hourTag).toBe('[ĥŕ~]')
})

test('the phone’s first language that we speak is taken', () => {
  expect(preferredLanguage(['fr-FR', 'zh-TW', 'en'])).toBe('zh')
  expect(preferredLanguage(['de'])).toBe('en')
  expect(asLanguage('pseudo')).toBe('pseudo')
  expect(asLanguage('xx')).toBeNull()
})
