/** A message that depends on a count: the forms of CLDR, of which a language uses some. `{count}` is written as a number. */
export interface PluralMessage {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}
export type MessageText = string | PluralMessage

/** One feature's messages: plain data. A string may hold `{placeholders}` and `<b>bold</b>`. */
export interface Catalogue {
  readonly [key: string]: MessageText
}
/** All features' messages in one language. */
export interface Catalogues {
  readonly [feature: string]: Catalogue
}

/** The names between braces: `'{count} of {all}'` gives `'count' | 'all'`. */
export type PlaceholdersOf<Text> = Text extends string
  ? Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlaceholdersOf<Rest>
    : never
  : Text extends PluralMessage
    ? { [Form in keyof Text]: PlaceholdersOf<Text[Form]> }[keyof Text]
    : never

type AllOf<Names extends string> = [Names] extends [never]
  ? unknown
  : (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (text: infer Text) => void
    ? Text
    : never

type Translated<English> = English extends PluralMessage
  ? (string & AllOf<PlaceholdersOf<English>>) | PluralMessage
  : string & AllOf<PlaceholdersOf<English>>

/**
 * What another language has to bring for one English catalogue: every key, no other key, every placeholder.
 * `export const market = { ... } as const satisfies TranslationOf<typeof english>`
 */
export type TranslationOf<English extends Catalogue> = { readonly [Key in keyof English]: Translated<English[Key]> }

type Mismatch<English, Other> = {
  readonly [Key in keyof English]: Key extends keyof Other
    ? Exclude<PlaceholdersOf<Other[Key]>, PlaceholdersOf<English[Key]>> extends infer Extra
      ? [Extra] extends [never]
        ? Exclude<PlaceholdersOf<English[Key]>, PlaceholdersOf<Other[Key]> | 'count'> extends infer Missing
          ? [Missing] extends [never]
            ? unknown
            : { missingPlaceholder: Missing }
          : never
        : { unknownPlaceholder: Extra }
      : never
    : { missingKey: Key }
}

/**
 * What a whole language is held to where it is put together: the same features, the same keys, the same set of placeholders.
 * A wrong one names itself in the compiler's message: `{ unknownPlaceholder: 'cuont' }`.
 */
export type SameMessages<English extends Catalogues, Other> = {
  readonly [Feature in keyof English]: Feature extends keyof Other
    ? Mismatch<English[Feature], Other[Feature]> & { readonly [Key in keyof English[Feature]]: MessageText }
    : Catalogue
}
