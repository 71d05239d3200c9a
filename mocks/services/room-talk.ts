import { type AskedAbout, type QuickId, roomLineLimit, type SayInRoom } from '#contract/live-chat.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { askWords, questionMarks } from '#seed/show-ask-words.ts'
import { openStream } from '#world/stream.ts'
import type { SaidInRoom } from './room-state.ts'
import { plainText, textRefusal, undrawn } from './talk-text.ts'

/** A line as it is kept: its text on one line and without what cannot be seen, or a quick phrase. */
export type Line = Pick<SaidInRoom, 'text' | 'quick'>

/** So soon after a line nobody says another, ms. */
const pauseMs = 2000
/** So many of one sign stand in a row, and so many letters in a word; a link is told apart from a long word. */
const longestRun = 6
const longestWord = 40
/** How long the assistant takes to answer, ms. */
const answerMs = [3000, 6000] as const

/** What was meant to be said. A quick phrase wins over a text. */
export function lineOf({ text, quick }: Pick<SayInRoom, 'text' | 'quick'>): Line {
  return quick ? { quick } : { text: plainText(text ?? '') }
}

/** Whether a line is the one that was said under its number. */
export const isSame = (known: Line, line: Line): boolean => known.text === line.text && known.quick === line.quick

const run = new RegExp(`(.)\\1{${longestRun}}`, 'u')
/** As many marks on one letter as no language writes: they would cover the lines around. */
const heap = /\p{M}{5}/u
// Chinese is written without spaces: only what stands without any sign between is a word.
const word = new RegExp(`[^\\s\\p{P}\\p{Script=Han}]{${longestWord + 1}}`, 'u')

/** Why a line is not said: lineTooLong, badRequest (nothing is left of it), noteHasCard, noLinks, longRun, tooFast. `last`: when the last one was. */
export function lineRefusal({ text, quick }: Line, last: Instant | undefined, now: Instant): Refusal | undefined {
  if (!quick && text !== undefined) {
    if (text.length > roomLineLimit) return { code: 'lineTooLong', most: roomLineLimit }
    const refusal = textRefusal(text)
    if (refusal) return refusal
    const plain = undrawn(text)
    if (run.test(plain) || word.test(plain) || heap.test(plain)) return { code: 'longRun' }
  }
  return last !== undefined && now < last + pauseMs ? { code: 'tooFast', at: last + pauseMs } : undefined
}

const quickAsks: Partial<Record<QuickId, AskedAbout>> = {
  weight: 'weight',
  cook: 'cook',
  price: 'price',
  from: 'from',
  delivery: 'delivery',
  fresh: 'fresh',
}

/** What a line asks about, by its words in three languages; undefined when it asks nothing. */
export function aboutOf({ text, quick }: Line): AskedAbout | undefined {
  if (quick) return quickAsks[quick]
  const plain = (text ?? '').normalize('NFKC').toLowerCase()
  let best: { about: AskedAbout; worth: number } | undefined
  for (const [about, words] of askWords) {
    const worth = words.filter((one) => one.test(plain)).length
    if (worth > (best?.worth ?? 0)) best = { about, worth }
  }
  return best?.about ?? (questionMarks.test(plain) ? 'other' : undefined)
}

/**
 * What a line asks about, and when it will be answered: three to six seconds later, by the line's own chance. The answer itself is no fact: it
 * follows from these two and from what is on the counter then.
 */
export function asked(line: Line, seed: string, now: Instant): { about?: AskedAbout; answerAt?: Instant } {
  const about = aboutOf(line)
  if (!about) return {}
  return { about, answerAt: now + openStream(seed, 'room', `answer ${now}`).int(...answerMs) }
}
