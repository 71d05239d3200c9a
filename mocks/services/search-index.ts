import type { Names } from '#contract/names.ts'
import { unsoldWords } from '#seed/aisle-words.ts'
import { seedCategories } from '#seed/categories.ts'
import { seedProducts } from '#seed/products.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import { singular, type Word, wordsOf } from './search-words.ts'

/** The places a word may be found, best first, and what a whole word or a beginning is worth there. */
const worth = { name: [8, 6], aisle: [4, 3], rest: [2, 1] } as const
/** A product called by this word alone comes before all others. */
const aloneWorth = 4

interface Field {
  words: string[]
  han: string
  worth: readonly [number, number]
}
export interface Entry {
  seed: SeedProduct
  fields: Field[]
  /** Singular of names that are one word. */
  alone: Set<string>
}
/** A word search may take a typed one for; unsold ones are known, so that they are not taken for something else. */
export interface KnownWord {
  plain: string
  shown: string
  single: string
  french: boolean
  unsoldIn?: string
}
export interface SearchIndex {
  entries: Entry[]
  known: KnownWord[]
  hanNames: string[]
}

const texts = (names: Names): string[] => [names.en, names.zh, ...(names.fr === undefined ? [] : [names.fr])]

function fieldOf(parts: string[], points: Field['worth']): Field {
  const words = parts.flatMap(wordsOf)
  return {
    words: words.filter((word) => !word.han).map((word) => singular(word.plain)),
    han: parts
      .map((part) =>
        wordsOf(part)
          .map((word) => (word.han ? word.plain : ' '))
          .join(''),
      )
      .join(' '),
    worth: points,
  }
}

function entryOf(seed: SeedProduct): Entry {
  const aisle = seedCategories.find(({ id }) => id === seed.categoryId)
  const calls = [...texts(seed.names), ...(seed.aka?.split(' ') ?? [])]
  return {
    seed,
    fields: [
      fieldOf(calls, worth.name),
      fieldOf(aisle ? texts(aisle.names) : [], worth.aisle),
      fieldOf([...texts(seed.line), ...texts(seed.place)], worth.rest),
    ],
    alone: new Set(
      texts(seed.names)
        .map(wordsOf)
        .flatMap((words) => (words.length === 1 ? words.map(({ plain }) => singular(plain)) : [])),
    ),
  }
}

function knownFrom(text: string, more: { french?: boolean; unsoldIn?: string } = {}): KnownWord[] {
  return wordsOf(text)
    .filter((word) => !word.han && word.plain.length >= 3)
    .map(({ plain, shown }) => ({ plain, shown, single: singular(plain), french: false, ...more }))
}

function build(): SearchIndex {
  const seeds = seedProducts.toSorted((a, b) => b.sold - a.sold)
  const named = [...seeds, ...seedCategories].map(({ names }) => names).concat(seeds.map(({ place }) => place))
  const known = [
    ...named.flatMap(({ en }) => knownFrom(en)),
    ...seeds.flatMap(({ aka }) => knownFrom(aka ?? '')),
    ...named.flatMap(({ fr }) => knownFrom(fr ?? '', { french: true })),
    ...Object.entries(unsoldWords).flatMap(([unsoldIn, words]) => knownFrom(words, { unsoldIn })),
  ]
  const first = new Map<string, KnownWord>()
  for (const word of known) if (!first.has(word.single)) first.set(word.single, word)
  return { entries: seeds.map(entryOf), known: [...first.values()], hanNames: seeds.map(({ names }) => names.zh) }
}

let built: SearchIndex | undefined
/** Everything that can be searched, what sells most first. Built at the first search. */
export const searchIndex = (): SearchIndex => (built ??= build())

/** Whether a run of characters is made of pieces, two characters or more, that all stand in these texts: 高邮湖大闸蟹. */
function coveredBy(run: string, texts: readonly string[]): boolean {
  const found = (piece: string): boolean => texts.some((text) => text.includes(piece))
  let from = 0
  while (from < run.length) {
    let to = run.length
    while (to > from && !found(run.slice(from, to))) to--
    if (to - from < Math.min(2, run.length)) return false
    from = to
  }
  return true
}

/** What one word is worth for one product; 0 when it is nowhere. */
export function worthOf(word: Word, { fields, alone }: Entry): number {
  if (word.han) {
    const field = fields.find(({ han }) => han.includes(word.plain))
    if (field) return field.worth[0]
    return coveredBy(
      word.plain,
      fields.map(({ han }) => han),
    )
      ? worth.rest[1]
      : 0
  }
  const single = singular(word.plain)
  if (alone.has(single)) return worth.name[0] + aloneWorth
  for (const field of fields) {
    if (field.words.includes(single)) return field.worth[0]
    const long = field.worth === worth.name || word.plain.length >= 3
    if (long && field.words.some((have) => have.startsWith(word.plain) || have.startsWith(single)))
      return field.worth[1]
  }
  return 0
}
