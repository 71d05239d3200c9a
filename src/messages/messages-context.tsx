import { createContext, Fragment, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createFormats, type Formats } from './formats.ts'
import { langAttribute, loadedMessages, loadLanguage, localeOf, type Language } from './languages.ts'
import { createTranslator, type MessageId, type Translator, type ValuesArgument } from './translator.ts'

/** What a component is given to speak with. */
export interface Messages extends Translator {
  language: Language
  formats: Formats
}

function speak(language: Language): Messages {
  const translator = createTranslator(loadedMessages(language) ?? {}, localeOf[language])
  return { ...translator, language, formats: createFormats(language, translator) }
}

const MessagesContext = createContext<Messages>(speak('en'))

/**
 * Gives the tree a language and sets `<html lang>`. A language that is not here yet is fetched while the last one stays
 * on the screen; await `loadLanguage` before the first render to start in another language without a flash of English.
 */
export function MessagesProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [spoken, setSpoken] = useState<Language>(() => (loadedMessages(language) ? language : 'en'))
  const shown = loadedMessages(language) ? language : spoken
  const messages = useMemo(() => speak(shown), [shown])

  useEffect(() => {
    let wanted = true
    loadLanguage(language).then(
      () => {
        if (wanted) setSpoken(language)
      },
      // The chunk could not be fetched: the last language stays, and choosing again tries again.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = langAttribute[shown]
  }, [shown])

  return <MessagesContext value={messages}>{children}</MessagesContext>
}

/** `const { t, formats } = useMessages()`; `t('market.items', { count: 4 })`. English where there is no provider. */
export const useMessages = (): Messages => use(MessagesContext)

/** How the current language writes money, times and the rest. */
export const useFormats = (): Formats => useMessages().formats

type MessageProps<Id extends MessageId> = { id: Id } & (ValuesArgument<Id, ReactNode> extends []
  ? { values?: undefined }
  : { values: ValuesArgument<Id, ReactNode>[0] })

/** A message with elements for values and `<b>` as bold: `<Message id="scan.pointsTo" values={{ host: <b>{host}</b> }} />`. */
export function Message<Id extends MessageId>({ id, values }: MessageProps<Id>) {
  const { pieces, formats } = useMessages()
  const given = (values ?? {}) as Readonly<Record<string, ReactNode>>
  const out: ReactNode[] = []
  let bold: ReactNode[] | null = null
  for (const [at, piece] of pieces(id, Number(given.count)).entries()) {
    if ('bold' in piece) {
      if (bold) out.push(<b key={at}>{bold}</b>)
      bold = piece.bold ? [] : null
      continue
    }
    const value = 'text' in piece ? piece.text : given[piece.value]
    const node = <Fragment key={at}>{typeof value === 'number' ? formats.number(value) : value}</Fragment>
    ;(bold ?? out).push(node)
  }
  return out
}
