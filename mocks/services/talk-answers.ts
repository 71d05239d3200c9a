import type { FactOf } from '#contract/facts.ts'
import type { AnswerCode, AskCode } from '#contract/talk.ts'
import type { Instant } from '#contract/time.ts'
import { answering, placeOnLeg, type TalkOrder, type TalkPhase } from './talk-order.ts'

/** What is answered, and about what. */
export type TalkAnswer = Omit<FactOf<'talkAnswered'>, 'kind' | 'seq' | 'at' | 'orderId' | 'lineId'>
type Told = Omit<TalkAnswer, 'from'>

const only = (code: AnswerCode): Told => ({ code })

/**
 * What somebody says to what was asked, by where the parcel is at `now`. A rider answers from where they are, never promises what the
 * door no longer allows, and does not read while riding; words that are no known question get an honest answer.
 */
export function answerTo(order: TalkOrder, asked: AskCode | 'text', now: Instant): TalkAnswer {
  const from = answering(order)
  if (asked === 'thanks') return { from, code: 'welcome' }
  if (order.phase === 'over') return { from, code: order.delivered ? 'isThere' : 'isOver' }
  if (from === 'picker') return { from, ...pickerSays(order, asked) }
  return { from, ...(from === 'rider' ? riderSays(order, asked, now) : storeSays(order, asked)) }
}

function storeSays({ phase, planned }: TalkOrder, asked: AskCode | 'text'): Told {
  if (asked === 'text') return only('storeRead')
  if (phase === 'begin') return only(planned ? 'beginsLater' : 'begins')
  return only(phase === 'packed' ? 'looksForRider' : 'packing')
}

function pickerSays({ gtins, picked, gone }: TalkOrder, asked: AskCode | 'text'): Told {
  const left = gtins.filter((gtin) => !picked.includes(gtin) && !gone.includes(gtin))
  const [next] = left
  const [missing] = gone
  switch (asked) {
    case 'choose':
      return next === undefined ? only('baggedAlready') : { code: 'willChoose', gtin: next }
    case 'anyGone':
      return missing === undefined ? only('nothingGone') : { code: 'someGone', gtin: missing }
    case 'text':
      return only('pickerReads')
    default:
      return { code: 'pickedSoFar', picked: picked.length, count: gtins.length - gone.length }
  }
}

/** Hands and eyes are on the road. */
const rides: ReadonlySet<TalkPhase> = new Set(['toStore', 'riding', 'near', 'back'])

function riderSays(order: TalkOrder, asked: AskCode | 'text', now: Instant): Told {
  const { phase, door } = order
  switch (asked) {
    case 'leave':
      return only(phase === 'door' && door !== 'leave' ? 'tooLateToLeave' : phase === 'back' ? 'goesBack' : 'willLeave')
    case 'comeDown':
      return phase === 'door' ? only('seesYou') : { code: 'waitsBelow', ...minutesLeft(order, now) }
    case 'doorCode':
      return only('keepsCode')
    case 'callMe':
      return only('neverCalls')
    case 'text':
      return only(rides.has(phase) ? 'readsAtLight' : 'hasRead')
    default:
      return whereIs(order, now)
  }
}

const minutesLeft = ({ leg }: TalkOrder, now: Instant): { minutes?: number } => {
  const end = leg?.at(-1)?.at
  return end === undefined || end <= now ? {} : { minutes: Math.ceil((end - now) / 60_000) }
}

function whereIs(order: TalkOrder, now: Instant): Told {
  const { by, phase, leg, stops, door } = order
  if (phase === 'door') return only(door === 'leave' ? 'leftAtDoor' : 'atDoor')
  if (phase === 'back') return only('goesBack')
  if (by === 'nextDay') return only(leg ? 'vanRides' : 'vanWaits')
  if (phase === 'toStore' || phase === 'atStore') return only(phase)
  const on = leg && placeOnLeg(leg, now)
  if (!on) return only('toStore')
  const told = { ...on, stops: stops.filter((at) => at > now).length, ...minutesLeft(order, now) }
  return { code: phase === 'near' ? 'near' : 'onStreet', ...told }
}
