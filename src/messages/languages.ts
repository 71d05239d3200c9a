import type { Catalogues } from './catalogue.ts'
import { english } from './english.ts'

/** The languages a person may choose; `pseudo` is English made strange, to show what was never translated. */
export const languages = ['en', 'zh', 'pseudo'] as const
export type Language = (typeof languages)[number]

/** The locale whose habits a language follows: en-GB for the 24-hour clock, day before month and a bare yen sign. */
export const localeOf: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN', pseudo: 'en-GB' }

/** What stands in `<html lang>`. */
export const langAttribute: Record<Language, string> = { en: 'en', zh: 'zh-CN', pseudo: 'en-x-pseudo' }

/** Any text as a language of ours, or null: for a stored preference or a `?lang=`. */
export const asLanguage = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null

/** The first of the phone's languages that we speak; English otherwise. Takes `navigator.languages`. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (language === 'en' || language === 'zh') return language
  }
  return 'en'
}

const loaded = new Map<Language, Catalogues>([['en', english]])

/** A language's messages if they are here already. */
export const loadedMessages = (language: Language): Catalogues | undefined => loaded.get(language)

/** Fetches a language's messages once; English is here as far as its pages are. Rejects when the chunk cannot be fetched. */
export async function loadLanguage(language: Language): Promise<Catalogues> {
  const here = loaded.get(language)
  if (here) return here
  const messages = language === 'zh' ? (await import('./zh.ts')).zh : await pseudoEnglish()
  loaded.set(language, messages)
  return messages
}

async function pseudoEnglish(): Promise<Catalogues> {
  const [{ pseudo }, { en }] = await Promise.all([import('./pseudo.ts'), import('./en.ts')])
  return pseudo(en)
}
