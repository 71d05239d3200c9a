import type { Frame } from '#contract/live-chat.ts'
import type { Names } from '#contract/names.ts'
import type { Instant } from '#contract/time.ts'
import { seedPerson } from '#seed/people.ts'
import { seedProductOf } from '#seed/products.ts'
import { named } from '#seed/seed-product.ts'
import { boughtOf } from '#seed/show-chatter.ts'
import { counterNumbers } from '#seed/show-programme.ts'
import { chapterWords, piecesShown } from '#seed/show-words.ts'
import type { ChatterFacts } from './room-events.ts'
import { boughtIn } from './room-readings.ts'
import { rainsOf, type Show } from './show-times.ts'

const minute = 60_000

const awayNow = named(
  'Chef Bao is fetching ice, back in a moment.',
  '师傅去取冰，马上回来。',
  'Chef Bao va chercher de la glace, il revient.',
)
const backNow = named('Chef Bao is back.', '师傅回来了。', 'Chef Bao est de retour.')
const overNow = named(
  'The show is over. The replay is here.',
  '直播结束，回放在这里。',
  'Le direct est fini. La rediffusion est ici.',
)
const rainSoon = named('Packet rain in one minute.', '一分钟后下红包雨。', 'Pluie d’enveloppes dans une minute.')

/** What a thing is called: by its shelf, or by the room that alone shows it. */
export const nameOf = (gtin: string): Names | undefined => seedProductOf(gtin)?.names ?? piecesShown[gtin]?.names

function onTheCounter(no: number, { en, zh, fr = en }: Names): Names {
  return named(`On the counter now: No. ${no}, ${en}.`, `现在讲 ${no} 号：${zh}。`, `Sur l’étal : n° ${no}, ${fr}.`)
}

/** What the room itself tells in a show after `from` and up to `to`: a new chapter, the host away and back, the rain, the end; and what the shopper bought. */
export function noticeFrames(show: Show, { room }: ChatterFacts, from: Instant, to: Instant): Frame[] {
  const { programme, startsAt, endsAt, showId } = show
  const told: { id: string; at: Instant; text: Names }[] = programme.chapters.map(({ id, fromMs, gtin }) => {
    const thing = gtin === undefined ? undefined : nameOf(gtin)
    const words = chapterWords[id]
    const text = words?.names ?? (thing && gtin ? onTheCounter(counterNumbers[gtin] ?? 0, thing) : named(id, id, id))
    return { id: `n-${showId}-${id}`, at: startsAt + fromMs, text }
  })
  if (programme.away) {
    told.push({ id: `n-${showId}-away`, at: startsAt + programme.away[0], text: awayNow })
    told.push({ id: `n-${showId}-back`, at: startsAt + programme.away[1], text: backNow })
  }
  for (const rain of rainsOf(show)) told.push({ id: `n-${rain.rainId}`, at: rain.startsAt - minute, text: rainSoon })
  told.push({ id: `n-${showId}-over`, at: endsAt, text: overNow })
  const notices = told.map((one): Frame => ({ ...one, k: 'system' }))
  const own = boughtIn(room, show).flatMap(({ at, orderId, gtin }): Frame[] => {
    const talk = programme.chapters.find((one) => one.gtin === gtin)?.id.replace(/-(again|night)$/, '') ?? ''
    const text = boughtOf[talk]?.[0]
    return text ? [{ id: `p-${orderId}`, at, k: 'bought', role: 'you', nick: seedPerson.names, text, mine: true }] : []
  })
  return [...notices, ...own].filter(({ at }) => at > from && at <= to)
}
