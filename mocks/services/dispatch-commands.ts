import type { FactBody } from '#contract/facts.ts'
import type { Door, Substitution } from '#contract/order.ts'
import type { TroubleChoice, MissingAnswer } from '#contract/parcel-requests.ts'
import type { RefusalCode } from '#contract/refusal.ts'
import type { Context, Decision } from '#world/service.ts'
import { hasCardNumber } from './card-number.ts'
import { type DispatchState, parcelOf, type ParcelRecord } from './dispatch-state.ts'
import { askedOf } from './missing-goods.ts'
import { canHurryBy } from './hurrying.ts'
import { troubleOf } from './parcel-trouble.ts'
import { readdress } from './readdress.ts'
import type { States } from './states.ts'
import { paidAhead } from './wait-money.ts'

export type DispatchCommand = { orderId: string } & (
  | { type: 'chooseDoor'; door: Door }
  | { type: 'answerMissing'; gtin: string; answer: MissingAnswer }
  | { type: 'setSubstitution'; substitution: Substitution }
  | { type: 'setNote'; note: string }
  | { type: 'hurry' }
  | { type: 'changeAddress'; addressId: string }
  | { type: 'refuseAtDoor' }
  | { type: 'answerTrouble'; choice: TroubleChoice }
)

type Plain = Extract<
  RefusalCode,
  | 'doorTooLate'
  | 'substitutionTooLate'
  | 'noteTooLate'
  | 'noteHasCard'
  | 'hurryTooLate'
  | 'hurriedAlready'
  | 'notAtDoor'
  | 'choiceNotOffered'
>
const no = (code: Plain): Decision => ({ refusal: { code } })
/** A fact, unless it would say what is so already. */
const yes = (fact: FactBody, isSo = false): Decision => ({ facts: isSo ? [] : [fact] })

/**
 * What a shopper can say about a parcel under way. Refuses orderUnknown, doorTooLate and noteTooLate once the rider is there,
 * substitutionTooLate once all is picked, nothingMissing, hurryTooLate and hurriedAlready, notAtDoor, choiceNotOffered, noteHasCard,
 * and as readdress does.
 */
export function decideDispatch(state: DispatchState, command: DispatchCommand, context: Context<States>): Decision {
  const { orderId } = command
  const parcel = parcelOf(state, orderId)
  if (!parcel) return { refusal: { code: 'orderUnknown' } }
  const over = parcel.end !== undefined || parcel.returning !== undefined || parcel.refusedAt !== undefined
  const there = over || parcel.steps.atDoor !== undefined
  switch (command.type) {
    case 'chooseDoor':
      if (there) return no('doorTooLate')
      return yes({ kind: 'doorChosen', orderId, door: command.door }, parcel.door === command.door)
    case 'setNote':
      if (there) return no('noteTooLate')
      if (hasCardNumber(command.note)) return no('noteHasCard')
      return yes({ kind: 'noteSet', orderId, note: command.note }, parcel.note === command.note)
    case 'setSubstitution': {
      const { substitution } = command
      if (over || parcel.steps.onBelt !== undefined) return no('substitutionTooLate')
      return yes({ kind: 'substitutionSet', orderId, substitution }, parcel.substitution === substitution)
    }
    case 'answerMissing':
      return answer(parcel, command, context)
    case 'hurry':
      if (parcel.hurried) return no('hurriedAlready')
      if (over || parcel.steps.pickedUp !== undefined) return no('hurryTooLate')
      return yes({ kind: 'hurried', orderId, moved: canHurryBy(state, parcel) })
    case 'changeAddress':
      return over ? { refusal: { code: 'addressTooLate' } } : readdress(parcel, command.addressId, context)
    case 'refuseAtDoor':
      if (parcel.refusedAt !== undefined) return { facts: [] }
      return !over && there ? yes({ kind: 'parcelRefused', orderId }) : no('notAtDoor')
    case 'answerTrouble':
      return answerTrouble(state, parcel, command.choice, context)
  }
}

/** Said twice, the same answer is the same answer; another one is too late. */
function answer(
  parcel: ParcelRecord,
  { gtin, answer: said }: { gtin: string; answer: MissingAnswer },
  { now }: Context<States>,
): Decision {
  const asked = askedOf(parcel)
  const before = parcel.picks[gtin]?.answer
  if (before?.answer === said) return { facts: [] }
  if (asked?.line.gtin !== gtin || before || (asked.pick.missing?.until ?? 0) <= now) {
    return { refusal: { code: 'nothingMissing', gtin } }
  }
  return yes({ kind: 'missingAnswered', orderId: parcel.orderId, gtin, answer: said })
}

/** Only what the trouble offers; said again it changes nothing. Whoever agrees to wait for a rider is paid the first of the wait at once. */
function answerTrouble(
  state: DispatchState,
  parcel: ParcelRecord,
  choice: TroubleChoice,
  { states }: Context<States>,
): Decision {
  const { orderId, said } = parcel
  const trouble = troubleOf(state, parcel)
  if (trouble && said?.choice === choice && said.at >= trouble.at) return { facts: [] }
  if (trouble?.choices?.includes(choice) !== true) return no('choiceNotOffered')
  const facts: FactBody[] = [{ kind: 'troubleAnswered', orderId, choice }]
  const money = choice === 'wait' ? paidAhead(states.waitMoney, orderId) : undefined
  return { facts: money ? [...facts, money] : facts }
}
