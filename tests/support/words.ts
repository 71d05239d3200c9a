import type { Catalogues, MessageText } from '#messages/catalogue.ts'
import { en } from '#messages/en.ts'
import type { Language } from '#messages/languages.ts'
import { pseudo } from '#messages/pseudo.ts'
import type { MessageId } from '#messages/translator.ts'
import { zh } from '#messages/zh.ts'

const spoken: Record<Language, Catalogues> = { en, zh, pseudo: pseudo(en) }

/** What a message looks like in a language, whatever stands in its places: to find things by their names in any language. */
export function said(language: Language, id: MessageId): RegExp {
  const dot = id.indexOf('.')
  const message = spoken[language][id.slice(0, dot)]?.[id.slice(dot + 1)]
  if (message === undefined) throw new Error(`there are no words for ${id}`)
  return new RegExp(`^(?:${formsOf(message).map(pattern).join('|')})$`)
}

const formsOf = (message: MessageText): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>)

const pattern = (text: string): string =>
  text
    .replaceAll(/<\/?b>/g, '')
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{\w+\}/g, '.*')
