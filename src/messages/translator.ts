import { Refused } from '#platform/failure.ts'
import type { Catalogues, MessageText, PlaceholdersOf, PluralMessage } from './catalogue.ts'
import type { English } from './en.ts'

/** `'market.addToBasket'`: every feature and key of the English catalogues. */
export type MessageId = {
  [Feature in keyof English & string]: `${Feature}.${keyof English[Feature] & string}`
}[keyof English & string]

type EnglishOf<Id extends MessageId> = Id extends `${infer Feature}.${infer Key}`
  ? Feature extends keyof English
    ? Key extends keyof English[Feature]
      ? English[Feature][Key]
      : never
    : never
  : never

type Count<Text> = Text extends PluralMessage ? { readonly count: number } : unknown

/** The values a message wants, by name; a plural message always wants `count`. */
export type ValuesOf<Id extends MessageId, Value = string | number> = Count<EnglishOf<Id>> & {
  readonly [
    Name in Exclude<PlaceholdersOf<EnglishOf<Id>>, EnglishOf<Id> extends PluralMessage ? 'count' : never>
  ]: Value
}
/** The rest parameters of `t`: none when the message wants nothing. */
export type ValuesArgument<Id extends MessageId, Value = string | number> = keyof ValuesOf<Id, Value> extends never
  ? []
  : [values: ValuesOf<Id, Value>]

/** A piece of a message: words, a value's name, or the start and end of bold. */
export type MessagePiece = { text: string } | { value: string } | { bold: boolean }

export interface Translator {
  /** The message in words. Numbers are grouped as the language does; give codes and years as strings. */
  t: <Id extends MessageId>(id: Id, ...values: ValuesArgument<Id>) => string
  /** The message in pieces, for those who put elements where the values are. */
  pieces: (id: string, count?: number) => MessagePiece[]
  /**
   * Words for a code that came from the world (a refusal, a step): `words('refusals', code, params)`.
   * A code we have no words for gets the feature's `unknown` message, or the code itself.
   */
  words: (feature: keyof English, code: string, values?: Readonly<Record<string, unknown>>) => string
  /** Why a deed came to nothing: the world's refusal in words, or `unheard` when no answer came. */
  whyNot: (error: unknown, unheard: string) => string
}

/** A translator over one language's catalogues; `locale` decides plural forms and how numbers are written. */
export function createTranslator(catalogues: Catalogues, locale: string): Translator {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)

  const find = (id: string): MessageText | undefined => {
    const dot = id.indexOf('.')
    return catalogues[id.slice(0, dot)]?.[id.slice(dot + 1)]
  }
  const textOf = (message: MessageText, count: unknown): string =>
    typeof message === 'string' ? message : (message[plural.select(Number(count))] ?? message.other)
  const written = (value: unknown): string => (typeof value === 'number' ? number.format(value) : String(value))
  const fill = (message: MessageText, values: Readonly<Record<string, unknown>>): string =>
    textOf(message, values.count)
      .replaceAll(/<\/?b>/g, '')
      .replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in values ? written(values[name]) : whole))

  const words: Translator['words'] = (feature, code, values = {}) =>
    fill(catalogues[feature]?.[code] ?? catalogues[feature]?.unknown ?? code, values)

  return {
    t: (id, ...values) => fill(find(id) ?? id, (values[0] ?? {}) as Readonly<Record<string, unknown>>),
    pieces: (id, count) => piecesOf(textOf(find(id) ?? id, count)),
    words,
    whyNot: (error, unheard) =>
      error instanceof Refused ? words('refusals', error.refusal.code, error.refusal) : unheard,
  }
}

function piecesOf(text: string): MessagePiece[] {
  return text
    .split(/(\{\w+\}|<\/?b>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '<b>' || piece === '</b>') return { bold: piece === '<b>' }
      return /^\{\w+\}$/.test(piece) ? { value: piece.slice(1, -1) } : { text: piece }
    })
}
