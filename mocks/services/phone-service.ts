import type { FactOf } from '#contract/facts.ts'
import type { PhoneNote, Sms } from '#contract/phone.ts'
import type { Instant } from '#contract/time.ts'
import { merchantNames } from '#seed/merchant.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Service } from '#world/service.ts'
import { redirectMs, sessionMs } from './bank-rules.ts'
import { codeSentAt } from './challenge-machine.ts'
import { paymentSmsId, smsCode } from './sms-code.ts'
import type { States } from './states.ts'

/** On purpose: a message is not there the moment it is asked for. */
export const smsTravelMs = 2_000
/** A phone shows the last few. */
const kept = 20

type Message = Omit<FactOf<'smsSent'>, 'kind' | 'seq' | 'at'>

interface Payment extends Pick<FactOf<'challengeOpened'>, 'amount' | 'by'> {
  codeNo: number
  codeExpiresAt: Instant
  endsAt: Instant
}

export interface PhoneState {
  travelMs: number
  onTheWay: (Message & { arrivesAt: Instant; challengeId?: string })[]
  here: (Message & { at: Instant })[]
  /** Messages that hold no code, newest first. */
  notes: FactOf<'depositReminded' | 'reminderCame'>[]
  /** What a challenge is about, while it may still send. */
  payments: Record<string, Payment>
}

/** The phone in the hand: messages come in by themselves, two seconds after they were sent, or as late as the scenario has it. */
export const phoneService: Service<PhoneState, never, States> = {
  initial: ({ opening }) => ({
    travelMs: smsTravelMs + (opening.smsLateMs ?? 0),
    onTheWay: [],
    here: [],
    notes: [],
    payments: {},
  }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'challengeOpened': {
        const { challengeId, amount, by, at } = fact
        const endsAt = at + sessionMs
        const { codeExpiresAt } = codeSentAt(at + redirectMs, endsAt)
        state.payments[challengeId] = { amount, by, codeNo: 1, codeExpiresAt, endsAt }
        if (by === 'sms') send(state, challengeId, at + redirectMs)
        break
      }
      case 'challengeBySms':
        sendAnew(state, fact.challengeId, fact.at, { by: 'sms' })
        break
      case 'codeResent':
        sendAnew(state, fact.challengeId, fact.at, { codeNo: fact.codeNo })
        break
      case 'pinResetStarted': {
        const { smsId, expiresAt, at } = fact
        post(state, at, { smsId, from: 'lanePay', about: 'pinResetCode', expiresAt })
        break
      }
      case 'challengeEnded':
        delete state.payments[fact.challengeId]
        state.onTheWay = state.onTheWay.filter(({ challengeId }) => challengeId !== fact.challengeId)
        makeVoid(state, fact.at, ({ smsId }) => smsId.startsWith(fact.challengeId))
        break
      case 'depositReminded':
      case 'reminderCame':
        state.notes = [fact, ...state.notes].slice(0, kept)
        break
      case 'pinReset':
        makeVoid(state, fact.at, ({ about }) => about === 'pinResetCode')
        break
      case 'smsSent': {
        const { kind: _kind, seq: _seq, ...sms } = fact
        state.here = [sms, ...state.here.filter(({ smsId }) => smsId !== sms.smsId)].slice(0, kept)
        const arrived = state.onTheWay.findIndex(({ smsId }) => smsId === sms.smsId)
        if (arrived >= 0) state.onTheWay.splice(arrived, 1)
        break
      }
      default:
    }
    return state
  },

  next({ onTheWay }) {
    const [first] = onTheWay.toSorted((a, b) => a.arrivesAt - b.arrivesAt || (a.smsId < b.smsId ? -1 : 1))
    if (!first) return null
    const { arrivesAt: at, challengeId: _challenge, ...message } = first
    return { at, id: message.smsId, facts: [{ kind: 'smsSent', ...message }] }
  },
}

/** From `at` on these codes open nothing. */
function makeVoid(state: PhoneState, at: Instant, concerns: (message: Message) => boolean): void {
  for (const message of state.here) if (concerns(message)) message.expiresAt = Math.min(message.expiresAt, at)
}

/** Asked for anew: the same code keeps its end. */
function sendAnew(state: PhoneState, challengeId: string, at: Instant, change: Partial<Payment>): void {
  const payment = state.payments[challengeId]
  if (!payment) return
  const isSame = payment.codeNo === change.codeNo
  Object.assign(payment, change, !isSame && { codeExpiresAt: codeSentAt(at, payment.endsAt).codeExpiresAt })
  if (payment.by === 'sms') send(state, challengeId, at)
}

function send(state: PhoneState, challengeId: string, sentAt: Instant): void {
  const payment = state.payments[challengeId]
  if (!payment) return
  const { amount, codeNo, codeExpiresAt: expiresAt } = payment
  const smsId = paymentSmsId(challengeId, codeNo)
  post(state, sentAt, { smsId, from: 'osmanthusBank', about: 'paymentCode', amount, expiresAt, challengeId })
}

function post(state: PhoneState, sentAt: Instant, message: Message & { challengeId?: string }): void {
  state.onTheWay.push({ arrivesAt: sentAt + state.travelMs, ...message })
}

/** The messages on the phone, newest first, with their digits: `seed` is the world's. */
export function messagesOn({ here }: PhoneState, seed: string): Sms[] {
  return here.map(({ smsId, at, from, about: kind, amount, expiresAt }) => ({
    id: `${smsId}:${at}`,
    at,
    from,
    kind,
    code: smsCode(seed, smsId),
    ...(amount && { amount, merchant: merchantNames }),
    expiresAt,
  }))
}

/** The messages that hold no code, newest first. */
export const notesOn = ({ notes }: PhoneState): PhoneNote[] =>
  notes.map((note) => {
    const { seq, at, gtin } = note
    const told = { id: `note-${seq}`, at, gtin, names: seedProductOf(gtin)?.names ?? { en: gtin, zh: gtin } }
    if (note.kind === 'reminderCame')
      return { ...told, kind: note.because === 'comes' ? 'itemComes' : 'itemBack', roomId: note.roomId }
    const { depositId, balance, until } = note
    return { ...told, kind: 'depositDue', depositId, balance, until }
  })
