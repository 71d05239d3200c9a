import type { Catalogues } from '#messages/catalogue.ts'
import { createFormats } from '#messages/formats.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { createTranslator } from '#messages/translator.ts'

/** A voice for tests, whole at once: `speaking(en, 'en')`. */
export function speaking(catalogues: Catalogues, language: 'en' | 'zh'): Messages {
  const translator = createTranslator(catalogues, language === 'zh' ? 'zh-CN' : 'en-GB')
  return { ...translator, language, formats: createFormats(language, translator) }
}
