import type { Frame } from '#contract/live-chat.ts'

/** More lines than this in a second nobody reads. */
export const readablePerSecond = 8
/** So many lines stay on the screen, and a few more of the oldest second. */
export const mostLines = 60

/** What is known of a room's talk: lines in the order they were said, thinned to what can be read. */
export interface ChatLines {
  lines: readonly Frame[]
  /** Seconds before this one are gone for good: a line that comes late to them is not put in again. */
  floor: number
}

export const noLines: ChatLines = { lines: [], floor: Number.NEGATIVE_INFINITY }

/** By the world's time, and by id where two were said in one instant. */
export const bySaid = (one: Frame, other: Frame): number => one.at - other.at || (one.id < other.id ? -1 : 1)

/** What is kept when there is too much: one's own lines and what is said to the room come before small talk. */
function rank({ mine, k, role }: Frame): number {
  if (mine) return 0
  if (k === 'answer' || k === 'system' || role === 'host') return 1
  if (role === 'assistant') return 2
  if (k === 'bought') return 3
  return k === 'enter' || k === 'like' ? 5 : 4
}

const best = (one: Frame, other: Frame): number => rank(one) - rank(other) || bySaid(one, other)

/**
 * Lines that came, put to those that are known: each once, ordered by (at, id), at most `readablePerSecond` in each second
 * of the phone's (`rate` of the world's seconds are one of them), the newest `mostLines` in whole seconds. The same lines give
 * the same result in whatever order, batches and repetitions they come. A line known by its id is not changed.
 */
export function addLines(known: ChatLines, came: readonly Frame[], rate = 1): ChatLines {
  const span = 1000 * Math.max(1, rate)
  const secondOf = ({ at }: Frame): number => Math.floor(at / span)
  const seconds = new Map<number, Frame[]>()
  const ids = new Set<string>()
  for (const line of [...known.lines, ...came]) {
    if (ids.has(line.id) || secondOf(line) < known.floor) continue
    ids.add(line.id)
    const second = secondOf(line)
    const others = seconds.get(second)
    if (others) others.push(line)
    else seconds.set(second, [line])
  }
  const kept: Frame[][] = []
  let count = 0
  let { floor } = known
  for (const second of [...seconds.keys()].toSorted((one, other) => other - one)) {
    if (count >= mostLines) {
      floor = second + 1
      break
    }
    const said = seconds.get(second) ?? []
    const readable = said.length > readablePerSecond ? said.toSorted(best).slice(0, readablePerSecond) : said
    kept.push(readable.toSorted(bySaid))
    count += readable.length
  }
  return { lines: kept.toReversed().flat(), floor: Math.max(floor, known.floor) }
}

/** What the person sees: the newest lines. */
export const shownLines = ({ lines }: ChatLines): readonly Frame[] => lines.slice(-mostLines)

/** What was said after a line, or all of it when there is none. */
export const linesAfter = (lines: readonly Frame[], last: Frame | undefined): readonly Frame[] =>
  last ? lines.filter((line) => bySaid(last, line) < 0) : lines

/** Of several lines the one a reader should hear: an answer or the host's before small talk, and of equals the newest. Not one's own. */
export const worthHearing = (lines: readonly Frame[]): Frame | undefined =>
  lines.filter(({ mine }) => !mine).toSorted((one, other) => rank(one) - rank(other) || bySaid(other, one))[0]
