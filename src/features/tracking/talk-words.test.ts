import { describe, expect, it } from 'vitest'
import { AnswerCode, AskCode, type TalkLine } from '#contract/talk.ts'
import { en } from '#messages/en.ts'
import { createFormats } from '#messages/formats.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { createTranslator } from '#messages/translator.ts'
import { zh } from '#messages/zh.ts'
import { lineWords } from './talk-words.ts'

function messagesIn(language: 'en' | 'zh'): Messages {
  const translator = createTranslator(language === 'en' ? en : zh, language === 'en' ? 'en-GB' : 'zh-CN')
  return { ...translator, language, formats: createFormats(language, translator) }
}
const english = messagesIn('en')
const said = (line: Partial<TalkLine>, messages = english): string =>
  lineWords({ id: 'l', at: 0, from: 'rider', ...line }, messages)
const params = { street: { en: 'Canal St', zh: '运河街' }, metres: 430, stops: 2, goods: { en: 'Eggs', zh: '鸡蛋' } }

describe('what was said, in words', () => {
  it.each(['en', 'zh'] as const)('leaves nothing unworded and no brace open in %s', (language) => {
    const messages = messagesIn(language)
    for (const code of AnswerCode.options) expect(said({ code, params }, messages)).toMatch(/^[^{}]+$/)
    for (const code of AskCode.options) expect(said({ from: 'shopper', code }, messages)).toMatch(/^[^{}]+$/)
  })

  it('tells the street, the metres and the doors before', () => {
    expect(said({ code: 'onStreet', params })).toBe('Canal St. 450 m to go, 2 doors before yours.')
    expect(said({ code: 'onStreet', params: { ...params, stops: 0 } })).toBe('Canal St. 450 m to go, and you are next.')
    expect(said({ code: 'onStreet', params: { metres: 430 } })).toBe('On the way. 450 m to go.')
  })

  it("shows somebody's own words as they are, and no code that is told no longer", () => {
    expect(said({ from: 'shopper', text: '<b>{name}</b>' })).toBe('<b>{name}</b>')
    expect(said({ from: 'shopper', code: 'doorCode', text: '4827#' })).toBe('Door code 4827#')
    expect(said({ from: 'shopper', code: 'doorCode' })).toBe('Door code, no longer shown')
  })
})
