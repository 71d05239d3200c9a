import type { RivalsRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { openStream, type Stream } from '#world/stream.ts'
import type { OfferPlan } from './offer-book.ts'
import type { RateChange } from './offer-state.ts'

/** Somebody else who wants one, at `at`. Who does not pay lets it lapse. */
export interface Attempt {
  at: Instant
  pays: boolean
  /** How long after getting it they pay, ms. */
  paysAfter: number
}

/** A rate: so many come at first, within so long, and then one about so often. */
interface Pace {
  first: number
  withinMs: number
  everyMs: number
}

/** All at once by this power of time: more in the beginning than towards the end. */
const early = 0.8
/** Of all pieces: those that lapse unpaid, and the part of the first takers they are among. */
const unpaid = 0.06
const amongFirst = 0.15
/** Of those who come later, one in so many does not pay. */
const lateUnpaid = 8

/** How many others wait at most: those who come when it is sold out and the line is that long go away. */
export const lineRoom = ({ cap }: Pick<OfferPlan, 'cap'>): number => Math.max(1, Math.round(cap * 0.04))

function paceOf({ cap, calm }: OfferPlan, rate: RivalsRate): Pace | undefined {
  if (rate === 'none') return undefined
  if (rate === 'calm') return { first: calm.atOnce, withinMs: 59_000, everyMs: calm.everyMs }
  if (rate === 'rush') return { first: cap, withinMs: 41_400, everyMs: 20_000 }
  return { first: cap, withinMs: 4_200, everyMs: 6_000 }
}

/** Rates by when they begin: the offer's own from its opening, then what the Stage set while it is open. A piece has no rivals, whatever is set. */
export function ratesOf({ kind, rivals, opensAt, closesAt }: OfferPlan, changes: readonly RateChange[]): RateChange[] {
  if (kind === 'piece') return []
  const before = changes.findLast(({ at }) => at <= opensAt)
  const during = changes.filter(({ at }) => at > opensAt && at < closesAt)
  return [{ at: opensAt, rate: before?.rate ?? rivals }, ...during]
}

/**
 * Everybody else who comes to an offer while it is open, in the order of time; a pure reading of the seed and the rates. Each rate begins
 * anew when it is set: a rush that is declared in the middle is one. Whoever comes at the very instant it changes came before.
 */
export function* attemptsOf(seed: string, offer: OfferPlan, changes: readonly RateChange[]): Generator<Attempt> {
  const rates = ratesOf(offer, changes)
  for (const [part, { at: from, rate }] of rates.entries()) {
    const until = rates[part + 1]?.at ?? offer.closesAt - 1
    const pace = paceOf(offer, rate)
    if (!pace) continue
    for (const attempt of coming(offer, pace, from, openStream(seed, 'rivals', `${offer.offerId}:${part}:${rate}`))) {
      if (attempt.at > until) break
      yield attempt
    }
  }
}

/** Without end; later than `from`, never at it. */
function* coming({ cap }: OfferPlan, pace: Pace, from: Instant, chance: Stream): Generator<Attempt> {
  const { first, withinMs, everyMs } = pace
  const lapsing = chosen(Math.round(cap * unpaid), Math.min(first, Math.ceil(cap * amongFirst)), chance)
  const paysAfter = (): number => chance.int(12_000, 200_000)
  let last = from
  for (let i = 0; i < first; i += 1) {
    const place = (i + 0.5 + (chance.unit() - 0.5) * 0.9) / (first - 0.5)
    last = from + 1 + Math.round(withinMs * place ** (1 / early))
    yield { at: last, pays: !lapsing.has(i), paysAfter: paysAfter() }
  }
  // A moment too late: they saw it go, and wait.
  const late = first === cap ? lineRoom({ cap }) : 0
  // The last of a small crowd may take a little longer than the others: nobody comes too late before that.
  let at = Math.max(from + withinMs + 200, last)
  for (let i = 0; i < late; i += 1, at += 45) yield { at, pays: true, paysAfter: paysAfter() }
  while (true) {
    at += Math.round(everyMs * (0.5 + chance.unit()))
    yield { at, pays: chance.int(1, lateUnpaid) > 1, paysAfter: paysAfter() }
  }
}

/** So many of the first `among` numbers. */
function chosen(count: number, among: number, chance: Stream): Set<number> {
  const numbers = Array.from({ length: among }, (_, i) => i)
  const some = new Set<number>()
  while (some.size < count && numbers.length > 0) {
    for (const number of numbers.splice(chance.int(0, numbers.length - 1), 1)) some.add(number)
  }
  return some
}
