import { emptyWords, misheardWords } from '#seed/aisle-words.ts'
import { editLimit, type Fit, fitOf, fitOfBeginning } from './mending.ts'
import { type KnownWord, searchIndex, worthOf } from './search-index.ts'
import { singular, type Word } from './search-words.ts'

/** A typed word as the shop reads it, and the places of it that were put in or changed; none when it stood as typed. */
export interface Meant {
  word: Word
  changed: number[]
  mended: boolean
}

/** A beginning may be one edit off once it has this many letters. */
const beginningFrom = 5
/** From three characters on one wrong character still tells which name is meant: of two it would be half. */
const hanFrom = 3
const sizeOnly = /^\d+(?:g|kg|ml|l|pcs)?$|^(?:g|kg|ml|l|pcs)$/

const isSold = (word: Word): boolean => searchIndex().entries.some((entry) => worthOf(word, entry) > 0)

/** Whether a word tells which thing is looked for. */
export const isTelling = (word: Word): boolean => !emptyWords.has(word.plain) && !sizeOnly.test(word.plain)

interface Near {
  known: KnownWord
  edits: number
  whole: boolean
}

/** Edits between two words, or Infinity where the lengths alone say that they are more than `limit`. */
const editsWithin = (limit: number, typed: string, word: string): number =>
  Math.abs(typed.length - word.length) > limit ? Infinity : fitOf(typed, word).edits

/** Edits to the nearest beginning of a longer word, or Infinity where that is not worth a look. */
const editsToBeginning = (limit: number, typed: string, word: string): number =>
  limit === 0 || typed.length >= word.length
    ? Infinity
    : fitOfBeginning(typed, word.slice(0, typed.length + limit)).edits

/** The known word nearest to a typed one: fewest edits, whole words, English before French, same first letter, what sells most. */
export function nearestKnown(typed: string): Near | undefined {
  const single = singular(typed)
  const limit = editLimit(typed.length)
  const begunLimit = typed.length >= beginningFrom ? 1 : 0
  let best: (Near & { rank: number }) | undefined
  for (const known of searchIndex().known) {
    const wholeEdits = Math.min(editsWithin(limit, typed, known.plain), editsWithin(limit, single, known.single))
    const whole = wholeEdits <= limit
    const edits = whole ? wholeEdits : editsToBeginning(begunLimit, typed, known.plain)
    if (!whole && edits > begunLimit) continue
    const rank = edits * 4 + (whole ? 0 : 2) + (known.french ? 5 : 0) + (known.plain[0] === typed[0] ? 0 : 1)
    if (!best || rank < best.rank) best = { known, edits, whole, rank }
  }
  return best
}

/** A plural ending that nobody typed is no mistake: it is marked only when nothing else is. */
function marked(known: KnownWord, fit: Fit): number[] {
  if (known.single === known.plain) return fit.changed
  let shared = 0
  while (shared < known.single.length && known.single[shared] === known.plain[shared]) shared++
  const inStem = fit.changed.filter((place) => place < shared)
  return inStem.length > 0 ? inStem : fit.changed
}

function mendLetters(word: Word): Meant | undefined {
  const near = nearestKnown(word.plain)
  // What the shop knows and does not sell is never taken for something else.
  if (!near || near.known.unsoldIn !== undefined || near.edits === 0) return undefined
  const { known, whole } = near
  const fit = (whole ? fitOf : fitOfBeginning)(word.plain, known.plain)
  return { word: { plain: known.plain, shown: known.shown, han: false }, changed: marked(known, fit), mended: true }
}

const differing = (a: string, b: string): number[] => [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
const hanWord = (plain: string): Word => ({ plain, shown: plain, han: true })

function mendHan({ plain }: Word): Meant | undefined {
  const telling = [...emptyWords].reduce((rest, empty) => rest.replaceAll(empty, ''), plain)
  if (telling !== '' && isSold(hanWord(telling))) return { word: hanWord(telling), changed: [], mended: false }
  const misheard = Object.hasOwn(misheardWords, plain) ? misheardWords[plain] : undefined
  if (misheard !== undefined) return { word: hanWord(misheard), changed: differing(misheard, plain), mended: true }
  if (plain.length < hanFrom) return undefined
  for (const name of searchIndex().hanNames) {
    for (let i = 0; i + plain.length <= name.length; i++) {
      const piece = name.slice(i, i + plain.length)
      const changed = differing(piece, plain)
      if (changed.length === 1) return { word: hanWord(piece), changed, mended: true }
    }
  }
  return undefined
}

/** The word of the shop that was meant; the word as typed when it is found somewhere, or when nothing is near enough. */
export function meantBy(word: Word): Meant {
  const mended = isSold(word) ? undefined : word.han ? mendHan(word) : mendLetters(word)
  return mended ?? { word, changed: [], mended: false }
}
