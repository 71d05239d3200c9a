import type { Frame } from '#contract/live-chat.ts'
import type { RoomRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { assistantNick } from '#seed/show-answers.ts'
import { assistantSays, boughtOf, entered, heartsSent, pavilionSays } from '#seed/show-chatter.ts'
import { openStream } from '#world/stream.ts'
import { mixed, shuffled } from './chatter-chance.ts'
import { nickCount, nickOf, placeFor, textOf, type Voice } from './chatter-pools.ts'
import { type ChatterFacts, eventsIn, paidBetween, type RoomEvent } from './room-events.ts'
import { saidFrames } from './room-lines.ts'
import { noticeFrames } from './room-notices.ts'
import { chapterAt, type Show } from './show-times.ts'

export type { ChatterFacts } from './room-events.ts'

/**
 * Time is cut into cells, and a busy room fills each with one line. A quiet one fills one cell of each group with a line of its steady
 * talkers, who say the same in a busy one. Twenty lines are a block, in which every role has its number of lines: so each line knows, from
 * its place alone, the how manieth of its role it is, and takes the text with that number. No text comes again before its pool has been
 * through, which takes longer than five minutes.
 */
const cellMs = 125
const cellsInGroup = 11
const shares = { any: 5, here: 5, askAny: 1, askHere: 2, reply: 3, enter: 2, like: 1, bought: 1 } as const
type Role = keyof typeof shares
const roles = (Object.keys(shares) as Role[]).flatMap((role) => Array.from({ length: shares[role] }, () => role))
const linesInBlock = roles.length
const placeOf = roles.map((role, i) => roles.slice(0, i).filter((one) => one === role).length)

/** How long a crowd talks about what happened, ms; and when it says nothing else. */
const reactsMs = 15_000
/** A line of the assistant so often, and one of the Pavilion's guests, ms. */
const assistantMs = 24_000
const guestMs = 20_000
/** Of many who pay only some are told of. */
const toldOfMany = 3
const many = 100

/** The talk a chapter's crowd has: its own, or the one its name begins with. */
const talkId = (chapterId: string): string => chapterId.replace(/-(again|night)$/, '')

interface Crowd {
  show: Show
  key: number
  rates: readonly { at: Instant; rate: RoomRate }[]
  events: readonly RoomEvent[]
}

function rateAt(rates: Crowd['rates'], at: Instant): RoomRate {
  return rates.findLast((one) => one.at <= at)?.rate ?? 'quiet'
}

/**
 * The line of one cell, if it has one: the `nth` of its voice. A text that a chapter has no words for is a reply instead.
 */
function lineOf({ show, key, events }: Crowd, cell: number, at: Instant, nth: number, voice: Voice): Frame | undefined {
  const block = Math.floor(nth / linesInBlock)
  const slot = shuffled(nth % linesInBlock, linesInBlock, mixed(block, key))
  const role = roles[slot]
  if (!role) return undefined
  const n = block * shares[role] + (placeOf[slot] ?? 0)
  const id = `c-${cell}`
  const someone = nickOf(shuffled(mixed(cell, key) % nickCount, nickCount, key))
  const talk = talkId(chapterAt(show.programme, at - show.startsAt).id)
  const words = (pool: string, m = n): Frame['text'] | undefined => textOf(pool, m, key, voice)
  const said = (text: Frame['text'] | undefined): Frame | undefined =>
    text && { id, at, k: 'chat', nick: someone, ...(mixed(cell, key + 1) % 9 === 0 && { role: 'fan' as const }), text }
  switch (role) {
    case 'any': {
      const about = events.findLast((one) => one.at <= at && at < one.at + reactsMs)
      return said(words(about ? `to:${about.what}` : 'any'))
    }
    case 'here':
      return said(words(`here:${talk}`))
    case 'askAny':
      return said(words('askAny'))
    case 'askHere':
      return said(words(`ask:${talk}`) ?? words('reply', block * 5 + 3 + (placeOf[slot] ?? 0)))
    case 'reply':
      return said(words('reply', block * 5 + (placeOf[slot] ?? 0)))
    default: {
      // Who does something is somebody else each time, until all have been through.
      const texts = role === 'enter' ? entered : role === 'like' ? heartsSent : (boughtFreely(show, at) ?? [])
      const text = texts[mixed(cell, key + 2) % Math.max(1, texts.length)]
      return (
        text && { id, at, k: role, nick: nickOf(shuffled(placeFor(n, nickCount, voice), nickCount, key + 3)), text }
      )
    }
  }
}

/** What somebody just got of a thing that has no offer: those are told of as they are paid. */
function boughtFreely(show: Show, at: Instant) {
  const talk = talkId(chapterAt(show.programme, at - show.startsAt).id)
  return talk === 'strawberries' ? boughtOf[talk] : undefined
}

function* cells(crowd: Crowd, from: Instant, to: Instant): Generator<Frame> {
  const { key, rates } = crowd
  for (let cell = Math.floor(from / cellMs); cell <= Math.floor(to / cellMs); cell++) {
    const at = cell * cellMs + (mixed(cell, key + 4) % cellMs)
    if (at <= from || at > to) continue
    const group = Math.floor(cell / cellsInGroup)
    const isQuiet = mixed(group, key + 5) % cellsInGroup === cell % cellsInGroup
    const isAdded = !isQuiet && rateAt(rates, at) === 'busy'
    const line = isQuiet
      ? lineOf(crowd, cell, at, group, 'steady')
      : isAdded
        ? lineOf(crowd, cell, at, cell, 'added')
        : undefined
    if (line) yield line
  }
}

/** A thousand in a second, one in each millisecond, while the Stage floods the room. */
function* flood({ key, rates }: Crowd, from: Instant, to: Instant): Generator<Frame> {
  for (const [i, { at: begins, rate }] of rates.entries()) {
    if (rate !== 'flood') continue
    const ends = Math.min(to, (rates[i + 1]?.at ?? Infinity) - 1)
    for (let at = Math.max(from + 1, begins); at <= ends; at++) {
      const text = textOf('clamour', at, key, 'added')
      if (text) yield { id: `f-${at}`, at, k: 'chat', nick: nickOf(mixed(at, key + 6) % nickCount), text }
    }
  }
}

/** The assistant's own lines, and in the Pavilion the guests': one in each stretch of time, never two alike within five minutes. */
function* regular(
  key: number,
  everyMs: number,
  letter: string,
  from: Instant,
  to: Instant,
  lineAt: (n: number) => Partial<Frame> & Pick<Frame, 'text'>,
): Generator<Frame> {
  for (let n = Math.floor(from / everyMs); n <= Math.floor(to / everyMs); n++) {
    const at = n * everyMs + (mixed(n, key + 7) % (everyMs / 2))
    if (at > from && at <= to) yield { id: `${letter}-${n}`, at, k: 'chat', ...lineAt(n) }
  }
}

const oneOf = <T>(list: readonly T[], n: number, key: number): T => {
  const one = list[shuffled(n, list.length, key)]
  if (one === undefined) throw new Error('there is nothing to say')
  return one
}

/** Those who paid for what is on offer, as the room tells of them. */
function* paid(
  seed: string,
  show: Show,
  facts: ChatterFacts,
  key: number,
  from: Instant,
  to: Instant,
): Generator<Frame> {
  for (const { at, rival, offer, place } of paidBetween(seed, show, facts, from, to)) {
    if (offer.cap >= many && rival % toldOfMany !== 0) continue
    const texts = boughtOf[talkOfGtin(show, offer.gtin)]
    const text = texts?.[rival % texts.length]
    const nick = nickOf(shuffled(rival + place * 240, nickCount, key + 8))
    if (text) yield { id: `b-${offer.offerId}-${rival}`, at, k: 'bought', nick, text }
  }
}

const talkOfGtin = ({ programme }: Show, gtin: string): string =>
  talkId(programme.chapters.find((one) => one.gtin === gtin)?.id ?? '')

const inOrder = (a: Frame, b: Frame): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/**
 * Everything the room says in a show after `from` and up to `to`, in order of (`at`, `id`). A pure function of the seed, the show, what happened
 * and the time: however a stretch of time is cut, its parts together are the same. No chat text, and no doing of the same somebody, comes
 * twice within five minutes, in any language.
 */
export function chatterBetween(seed: string, show: Show, facts: ChatterFacts, from: Instant, to: Instant): Frame[] {
  const [first, last] = [Math.max(from, show.startsAt - 1), Math.min(to, show.endsAt)]
  if (last <= first) return []
  const key = openStream(seed, 'chatter', show.programme.roomId).int(0, 0x7fffffff)
  const talk = [...saidFrames(seed, show, facts, first, last), ...noticeFrames(show, facts, first, last)]
  if (show.programme.id === 'pavilion') {
    const guest = (n: number) => ({ nick: nickOf(shuffled(n, nickCount, key)), text: oneOf(pavilionSays, n, key) })
    return [...talk, ...regular(key, guestMs, 'g', first, last, guest)].toSorted(inOrder)
  }
  const crowd: Crowd = { show, key, rates: facts.room.rates, events: eventsIn(seed, show, facts) }
  const assistant = (n: number) =>
    ({ nick: assistantNick, role: 'assistant', text: oneOf(assistantSays, n, key) }) as const
  return [
    ...talk,
    ...cells(crowd, first, last),
    ...flood(crowd, first, last),
    ...regular(key, assistantMs, 'a', first, last, assistant),
    ...paid(seed, show, facts, key, first, last),
  ].toSorted(inOrder)
}

/** The last lines of a show after `after` and up to `now`, at most `most`, in order. */
export function lastLines(
  seed: string,
  show: Show,
  facts: ChatterFacts,
  now: Instant,
  most: number,
  after = -Infinity,
): Frame[] {
  const end = Math.min(now, show.endsAt)
  const begin = Math.max(after, show.startsAt - 1)
  const isFlooded = rateAt(facts.room.rates, end) === 'flood'
  for (let span = isFlooded ? 100 : 4000; ; span *= 4) {
    const from = Math.max(begin, end - span)
    const lines = chatterBetween(seed, show, facts, from, end)
    if (lines.length >= most || from === begin) return lines.slice(-most)
  }
}
