import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { createFormats } from './formats.ts'
import { moneyParts } from './money-parts.ts'
import { createTranslator } from './translator.ts'
import { zh } from './zh.ts'

const english = createFormats('en', createTranslator(en, 'en-GB'))
const chinese = createFormats('zh', createTranslator(zh, 'zh-CN'))
/** 2025-11-09 14:32 in Shanghai. */
const now = Date.UTC(2025, 10, 9, 6, 32)
const minutes = (count: number) => count * 60_000
const kinds = (parts: { kind: string; text: string }[]) => parts.map(({ kind, text }) => `${kind} ${text}`)

describe('money', () => {
  test('a price always shows its fen, symbol first in English and Chinese', () => {
    expect(kinds(english.moneyParts({ minor: 3990, currency: 'CNY' }))).toEqual(['symbol ¥', 'major 39', 'minor .90'])
    expect(chinese.money({ minor: 580, currency: 'CNY' })).toBe('¥5.80')
    expect(english.money({ minor: 123456700, currency: 'CNY' })).toBe('¥1,234,567.00')
  })
  test('French puts the symbol behind and the anatomy follows', () => {
    expect(kinds(moneyParts('fr-FR', { minor: 3990, currency: 'CNY' }))).toEqual([
      'major 39',
      'minor ,90',
      'space \u00a0',
      'symbol ¥',
    ])
  })
  test('a deposit may drop fen only when there are none', () => {
    expect(english.money({ minor: 2000, currency: 'CNY' }, { minor: 'auto' })).toBe('¥20')
    expect(english.money({ minor: 2050, currency: 'CNY' }, { minor: 'auto' })).toBe('¥20.50')
  })
  test('minus is U+2212 and stands first', () => {
    expect(english.money({ minor: -1000, currency: 'CNY' })).toBe('−¥10.00')
    expect(english.money({ minor: 1, currency: 'CNY' }, { sign: 'always' })).toBe('+¥0.01')
  })
})

describe('time', () => {
  test('the clock is Shanghai’s and has 24 hours, in every language', () => {
    expect(english.time(now)).toBe('14:32')
    expect(chinese.time(Date.UTC(2025, 10, 8, 16, 4))).toBe('00:04')
    expect(english.timeRange(now, now + minutes(6))).toBe('14:32–14:38')
  })
  test('days near today are named by what they are to today, at Shanghai’s midnight', () => {
    expect(english.day(now - minutes(400), now)).toBe('Today')
    expect(english.day(Date.UTC(2025, 10, 8, 15, 59), now)).toBe('Yesterday')
    expect(english.day(Date.UTC(2025, 10, 8, 16, 0), now)).toBe('Today')
    expect(chinese.dayAndTime(now + minutes(24 * 60), now)).toBe('明天 14:32')
    expect(english.dayAndTime(Date.UTC(2025, 10, 7, 10, 20), now)).toBe('Fri 7 Nov, 18:20')
  })
  test('durations are never longer than the truth', () => {
    expect(english.duration(minutes(736) + 59_999)).toBe('12 h 16 min')
    expect(english.duration(minutes(120))).toBe('2 h')
    expect(english.duration(59_999)).toBe('59 s')
    expect(english.duration(-5)).toBe('0 s')
    expect(chinese.age(minutes(14 * 60 + 30))).toBe('14 小时')
    expect(english.age(minutes(60 * 60))).toBe('2 days')
  })
})

test('distances, degrees and crowds', () => {
  expect(english.distance(412)).toBe('400 m')
  expect(english.distance(1180)).toBe('1.2 km')
  expect(english.celsius(-3.84)).toBe('−3.8 °C')
  expect(english.compact(12_400)).toBe('12.4k')
  expect(chinese.compact(12_400)).toBe('1.2万')
})

test('a name is picked by language and French falls back to English', () => {
  expect(english.names({ en: 'Pak choi', zh: '小白菜' })).toBe('Pak choi')
  expect(chinese.names({ en: 'Pak choi', zh: '小白菜' })).toBe('小白菜')
})
