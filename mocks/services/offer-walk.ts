import type { Instant } from '#contract/time.ts'
import type { OfferPlan } from './offer-book.ts'
import type { OwnStep, RateChange } from './offer-state.ts'
import { type Attempt, attemptsOf, lineRoom } from './rivals.ts'

/** What of the facts an offer depends on besides the seed: how rivals came, and what the shopper did. */
export interface OfferFacts {
  offerId: string
  rates: readonly RateChange[]
  own: readonly OwnStep[]
}

/** How an offer stands from `at` on: what is left, who waits, what came back since it sold out, and how many of that went to who waited. */
export interface Standing {
  at: Instant
  left: number
  waiting: number
  /** Of those who wait, the ones before the shopper; absent when the shopper does not wait. */
  ahead?: number
  cameBack: number
  wentOn: number
}

/** A piece a rival got, as the nth of the evening. */
export interface Taking {
  at: Instant
  rival: number
  /** When they pay; absent when they let it lapse. */
  paidAt?: Instant
}

/** The whole evening of an offer, as far as it is known: nobody does anything more. */
export interface Walk {
  standings: readonly Standing[]
  takings: readonly Taking[]
  soldOutAt?: Instant
  /** When pieces that rivals let lapse came back. */
  lapses: readonly Instant[]
  /** The shopper's turns: when, and how many turns others had had since it sold out. */
  turns: readonly { at: Instant; wentBefore: number }[]
}

/** Who waits: the shopper, or a rival with their way of paying. */
type Waiting = 'you' | Attempt

/**
 * Walks through an offer in the order of time: pieces that lapse, rivals who come, and what the shopper did. At one instant what comes back
 * comes first, then the rivals, and the shopper last: what the shopper is shown is what is decided on, and nothing that happened is
 * changed by what is done later. What comes back goes to the line, in its order, and is free for all only when nobody waits.
 */
export function walkOf(seed: string, offer: OfferPlan, { rates, own }: OfferFacts): Walk {
  const { cap, closesAt, holdMs } = offer
  const standings: Standing[] = [{ at: -Infinity, left: cap, waiting: 0, cameBack: 0, wentOn: 0 }]
  const takings: Taking[] = []
  const lapses: Instant[] = []
  const turns: { at: Instant; wentBefore: number }[] = []
  let line: Waiting[] = []
  let [left, cameBack, wentOn] = [cap, 0, 0]
  let soldOutAt: Instant | undefined
  let gone = 0
  // Whoever gets one first lets it lapse first: it is held equally long for all.
  const lapsing: Instant[] = []
  let mine = 0
  const attempts = attemptsOf(seed, offer, rates)
  let attempt = attempts.next()

  const take = (at: Instant, rival: Attempt): void => {
    takings.push({ at, rival: takings.length + 1, ...(rival.pays && { paidAt: at + rival.paysAfter }) })
    if (!rival.pays) lapsing.push(at + holdMs)
  }
  const less = (at: Instant): void => {
    left -= 1
    if (left === 0) soldOutAt ??= at
  }
  const comesBack = (at: Instant): void => {
    if (soldOutAt !== undefined) cameBack += 1
    const next = at < closesAt ? line.shift() : undefined
    if (next === undefined) left += 1
    else if (next === 'you') turns.push({ at, wentBefore: wentOn })
    else {
      wentOn += 1
      take(at, next)
    }
  }
  const comes = (at: Instant, rival: Attempt): void => {
    if (left > 0) {
      less(at)
      take(at, rival)
    } else if (line.filter((one) => one !== 'you').length < lineRoom(offer)) line.push(rival)
  }
  const acts = ({ at, what }: OwnStep): void => {
    if (what === 'took') less(at)
    else if (what === 'back') comesBack(at)
    else if (what === 'left') line = line.filter((one) => one !== 'you')
    else if (what === 'joined') {
      if (left === 0) line.push('you')
      else {
        less(at)
        turns.push({ at, wentBefore: wentOn })
      }
    }
    // A turn that came is told by a fact, and was given to the shopper here when the piece came back.
  }
  const note = (at: Instant): void => {
    const place = line.indexOf('you')
    const ahead = place === -1 ? {} : { ahead: place }
    const now: Standing = { at, left, waiting: line.length, ...ahead, cameBack, wentOn }
    // One instant is seen as it is in the end.
    if (standings.at(-1)?.at === at) standings.pop()
    standings.push(now)
  }

  for (;;) {
    const [back = Infinity, rival, did] = [lapsing[gone], attempt.value, own[mine]]
    const [comesAt, actsAt] = [rival?.at ?? Infinity, did?.at ?? Infinity]
    const at = Math.min(back, comesAt, actsAt)
    if (at === Infinity) break
    if (back === at) {
      gone += 1
      lapses.push(at)
      comesBack(at)
    } else if (comesAt === at && rival) {
      attempt = attempts.next()
      comes(at, rival)
    } else if (did) {
      mine += 1
      acts(did)
    }
    note(at)
  }
  return { standings, takings, lapses, turns, ...(soldOutAt !== undefined && { soldOutAt }) }
}

const kept = new Map<string, Walk>()
/** A walk takes a few hundred events: the last ones are kept, since time asks for them at every step. */
const mostKept = 48

/** The walk of an offer, kept as long as nothing new happened to it. Pure: the same seed, offer and facts give the same. */
export function keptWalk(seed: string, offer: OfferPlan, facts: OfferFacts): Walk {
  const key = JSON.stringify([seed, offer.offerId, facts.rates, facts.own])
  const known = kept.get(key)
  if (known) return known
  const walk = walkOf(seed, offer, facts)
  for (const [oldest] of kept) {
    if (kept.size < mostKept) break
    kept.delete(oldest)
  }
  kept.set(key, walk)
  return walk
}

/** How an offer stands at `now`, by halves: a long evening has hundreds of standings. */
export function standingAt({ standings }: Walk, now: Instant): { standing: Standing; next: Standing | undefined } {
  let [low, high] = [0, standings.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((standings[middle]?.at ?? Infinity) <= now) low = middle
    else high = middle - 1
  }
  const standing = standings[low]
  if (!standing) throw new Error('an offer stands somehow at every time')
  return { standing, next: standings[low + 1] }
}
