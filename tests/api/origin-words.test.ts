import { describe, expect, test } from 'vitest'
import type { Origin } from '#contract/origin.ts'
import { storyOf } from '#domain/batch-story.ts'
import { stepNote, stepTitle, wayTitle } from '#features/origin/step-words.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { en } from '#messages/en.ts'
import { createFormats } from '#messages/formats.ts'
import { localeOf } from '#messages/languages.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { createTranslator } from '#messages/translator.ts'
import { zh } from '#messages/zh.ts'
import { batches } from '#seed/batches/all.ts'
import { gtins } from '#seed/shelf-lots.ts'

function speak(language: 'en' | 'zh'): Messages {
  const translator = createTranslator(language === 'en' ? en : zh, localeOf[language])
  return { ...translator, language, formats: createFormats(language, translator) }
}
async function told(gtin: string, lot: string): Promise<Origin> {
  return (await openNodeWorld()).call('getOrigin', { params: { gtin, lot } })
}
function rows(origin: Origin, messages: Messages): string[] {
  return storyOf(origin).map((step) => `${stepTitle(step, origin, messages)} | ${stepNote(step, origin, messages)}`)
}

describe('the way in words', () => {
  test('of the strawberries, in English', async () => {
    const origin = await told(gtins.strawberries, 'HZ-1109-C12')
    const messages = speak('en')
    const [first] = storyOf(origin)
    expect(first && wayTitle(origin, first, messages)).toBe('Field to shelf, 12 h 16 min')
    expect(rows(origin, messages)).toEqual([
      'Picked by lamplight | He Guilan, plot C-12, Huize',
      'Cooled to 2 °C | Huize packhouse, line 3',
      'Flown to Shanghai | Kunming, 2 h 55 min in the air',
      'Tested and passed | Hongqiao Fresh Hub',
      'On our shelf | Store 07, 1.2 km from you',
    ])
  })

  test('of the prawns: where it went wrong stands before the place', async () => {
    const origin = await told(gtins.whitePrawns, 'ZS-1109-K2')
    expect(rows(origin, speak('en')).slice(2, 4)).toEqual([
      'Too warm for 22 min | On the dock, Hongqiao Fresh Hub',
      'Tested again and passed | Bacteria, sulphite, off smell',
    ])
  })

  test('of the blueberries, in Chinese', async () => {
    const origin = await told(gtins.blueberries, 'MZ-1108-B4')
    expect(rows(origin, speak('zh'))).toEqual([
      '采摘 | 蒙自 9 号梯田，普小美',
      '降到 2.4 °C | 蒙自包装间',
      '7 小时没有记录 | 记录仪没有声音。03:02 问过承运方，还没回',
      '到货时 3.3 °C | 虹桥生鲜仓',
      '上架 | 07 号店，离你 1.2 公里',
    ])
  })

  test('of every batch, in both languages: nothing empty, nothing left in braces, no language in the other', async () => {
    for (const { gtin, lot } of batches) {
      const origin = await told(gtin, lot)
      for (const language of ['en', 'zh'] as const) {
        for (const row of rows(origin, speak(language))) {
          expect(row, lot).not.toMatch(/[{}]|undefined|NaN|\| $/)
          if (language === 'en') expect(row, lot).not.toMatch(/[一-鿿]/)
          else expect(row.replaceAll(/°C|[A-Z]\d+|[A-Z]-\d+/g, ''), lot).not.toMatch(/[A-Za-z]{2,}/)
        }
      }
    }
  })
})
