import type { Frame } from '#contract/live-chat.ts'
import type { Names } from '#contract/names.ts'
import type { Instant } from '#contract/time.ts'
import { answersOf, assistantNick, otherAnswers, priceAnswers, priceOfAny } from '#seed/show-answers.ts'
import { quickNames } from '#seed/show-words.ts'
import type { ChatterFacts } from './room-events.ts'
import { nameOf } from './room-notices.ts'
import { priceNow } from './room-prices.ts'
import type { SaidInRoom } from './room-state.ts'
import { chapterAt, type Show } from './show-times.ts'

/** A shopper's own line as the room shows it. */
export function ownFrame({ at, lineId, text, quick }: SaidInRoom): Frame {
  const words = quick ? quickNames[quick] : { en: text ?? '', zh: text ?? '', fr: text ?? '' }
  return { id: `s-${lineId}`, at, k: 'chat', role: 'you', text: words, mine: true }
}

const nth = (list: readonly Names[], n: number): Names => list[n % list.length] ?? priceOfAny

const filled = ({ en, zh, fr = en }: Names, name: Names, price: string): Names => {
  const put = (text: string, named: string): string => text.replace('{name}', named).replace('{price}', price)
  return { en: put(en, name.en), zh: put(zh, name.zh), fr: put(fr, name.fr ?? name.en) }
}

/** What the assistant says to a question, the nth of its kind, by what is on the counter then. */
function answerTo(about: NonNullable<SaidInRoom['about']>, show: Show, at: Instant, n: number): Names {
  const { gtin } = chapterAt(show.programme, at - show.startsAt)
  if (about === 'other') return nth(otherAnswers, n)
  if (about === 'price') {
    const name = gtin === undefined ? undefined : nameOf(gtin)
    if (gtin === undefined || !name) return priceOfAny
    return filled(nth(priceAnswers, n), name, `¥${(priceNow(show, gtin, at) / 100).toFixed(2)}`)
  }
  const { any, of } = answersOf[about]
  const own = gtin === undefined ? undefined : of[gtin]
  return nth(own ? [own, ...any] : any, n)
}

/** What the shopper said in a show, and what the assistant answered, after `from` and up to `to`. Answers follow from what was said: they are no facts. */
export function saidFrames(_seed: string, show: Show, { room }: ChatterFacts, from: Instant, to: Instant): Frame[] {
  const asked: Record<string, number> = {}
  return room.said
    .filter(({ showId }) => showId === show.showId)
    .flatMap((said): Frame[] => {
      const { about, answerAt, lineId } = said
      if (about === undefined || answerAt === undefined) return [ownFrame(said)]
      const n = (asked[about] = (asked[about] ?? -1) + 1)
      const text = answerTo(about, show, answerAt, n)
      const to_ = {
        id: `r-${lineId}`,
        at: answerAt,
        k: 'answer',
        role: 'assistant',
        nick: assistantNick,
        text,
        to: lineId,
      } as const
      return [ownFrame(said), to_]
    })
    .filter(({ at }) => at > from && at <= to)
}
