import type { FactOf } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { type GiveThanks, type Thanks, Tip } from '#contract/thanks.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Context, Decision, Service } from '#world/service.ts'
import { chargeOf } from './methods.ts'
import { ownEntry } from './own-entry.ts'
import { attemptKey, purseOf } from './pay-state.ts'
import { goesPassFree } from './pay-service.ts'
import { afterWrongPin, pinAt } from './pin-lock.ts'
import type { States } from './states.ts'

/** Thanks as they were given. */
type Given = Omit<FactOf<'thanksGiven'>, 'kind' | 'seq' | 'orderId'>

/** Who had the parcel, when it was brought, and the thanks for it, by order. */
export interface ThanksState {
  riders: Record<string, string>
  delivered: Record<string, Instant>
  given: Record<string, Given>
}

/** `pinMatches`: the digits were compared at the edge of the world. Absent when none were sent. */
export interface ThanksCommand extends Omit<GiveThanks, 'pin'> {
  type: 'giveThanks'
  orderId: string
  pinMatches?: boolean | undefined
}

/** How long one can still thank. */
const thanksMs = 24 * 3_600_000

/** What an intention to thank must agree in when it is sent again. */
const contentOf = ({ orderId, stars, tip, pinMatches }: ThanksCommand): string =>
  ['thanks', orderId, stars, tip, pinMatches ?? ''].join(' ')

/**
 * Thanks for what was brought: stars, and a tip from the balance. Once per parcel, within a day. Refuses orderUnknown, thanksTooEarly,
 * thanksTooLate, thankedAlready, attemptReused, and for a tip as the wallet does: riskRefused, faceNeeded, pinLocked, pinNeeded,
 * methodShort. A wrong PIN is not refused here: it is a fact.
 */
export const thanksService: Service<ThanksState, ThanksCommand, States> = {
  initial: () => ({ riders: {}, delivered: {}, given: {} }),

  evolve(state, fact) {
    if (fact.kind === 'riderAssigned') state.riders[fact.orderId] = fact.riderId
    else if (fact.kind === 'parcelDelivered') state.delivered[fact.orderId] = fact.at
    else if (fact.kind === 'thanksGiven') {
      const { kind: _kind, seq: _seq, orderId, ...given } = fact
      state.given[orderId] = given
    }
    return state
  },

  decide(state, command, context) {
    const { orderId, thanksId, stars, tip } = command
    const content = contentOf(command)
    const given = ownEntry(state.given, orderId)
    if (given?.attempt.id === thanksId)
      return given.attempt.content === content ? { facts: [] } : { refusal: { code: 'attemptReused' } }
    const refusal = untimely(state, orderId, context)
    if (refusal) return { refusal }
    if (given) return { refusal: { code: 'thankedAlready' } }
    const riderId = state.riders[orderId]
    const thanks = {
      kind: 'thanksGiven',
      orderId,
      ...(riderId !== undefined && { riderId }),
      attempt: { id: thanksId, content },
      stars,
      tip: fen(tip),
    } as const
    return tip === 0 ? { facts: [thanks] } : decideTip(command, thanks, context)
  },
}

function untimely({ delivered }: ThanksState, orderId: string, { now, states }: Context<States>): Refusal | undefined {
  const at = ownEntry(delivered, orderId)
  if (at !== undefined) return now > at + thanksMs ? { code: 'thanksTooLate' } : undefined
  return ownEntry(states.share.orders, orderId) ? { code: 'thanksTooEarly' } : { code: 'orderUnknown' }
}

type GivenFact = Omit<FactOf<'thanksGiven'>, 'seq' | 'at'>

/** A tip leaves the balance by the wallet's rules: risk, then who said yes, then the money. */
function decideTip(command: ThanksCommand, thanks: GivenFact, { now, states: { pay } }: Context<States>): Decision {
  const { tip, pinMatches } = command
  const { attempt } = thanks
  const known = ownEntry(pay.attempts, attemptKey(attempt.id))
  if (known && (known.content !== attempt.content || !known.pin)) return { refusal: { code: 'attemptReused' } }
  if (known?.pin) {
    const { triesLeft, lockedUntil: until } = known.pin
    return { refusal: until === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until } }
  }
  if (pay.risk !== 'none') return { refusal: { code: pay.risk === 'refuse' ? 'riskRefused' : 'faceNeeded' } }
  const free = goesPassFree(pay, tip, now)
  const { lockedUntil } = pinAt(pay.pin, now)
  if (lockedUntil !== undefined) return { refusal: { code: 'pinLocked', until: lockedUntil } }
  if (pinMatches === undefined && !free) return { refusal: { code: 'pinNeeded' } }
  if (pinMatches === false) return { facts: [{ kind: 'pinRefused', attempt, ...afterWrongPin(pay.pin, now) }] }
  const charge = chargeOf(purseOf(pay, now), 'balance', undefined, tip, now)
  if ('refusal' in charge) return charge
  return { facts: [{ ...thanks, authorisedBy: pinMatches === true ? 'pin' : 'passFree' }] }
}

/** The thanks for a parcel as the client sees them at `now`; undefined for an order nobody paid. */
export function thanksView(
  { thanks, pay, share }: Pick<States, 'thanks' | 'pay' | 'share'>,
  orderId: string,
  now: Instant,
): Thanks | undefined {
  if (!ownEntry(share.orders, orderId)) return undefined
  const at = ownEntry(thanks.delivered, orderId)
  const given = ownEntry(thanks.given, orderId)
  const { wallet } = purseOf(pay, now)
  return {
    orderId,
    open: at !== undefined && now <= at + thanksMs && !given,
    ...(given && { given: { at: given.at, stars: given.stars, tip: given.tip } }),
    tips: Tip.options.map((minor) => ({
      amount: fen(minor),
      needs: minor === 0 || goesPassFree(pay, minor, now) ? 'none' : 'pin',
      ...(minor > wallet && { missing: fen(minor - wallet) }),
    })),
  }
}
