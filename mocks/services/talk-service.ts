import type { FactOf } from '#contract/facts.ts'
import type { AskCode, SayLine, TalkWith } from '#contract/talk.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision, Due, Service } from '#world/service.ts'
import { openStream } from '#world/stream.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'
import { answerTo } from './talk-answers.ts'
import { answering, goOnTalking, orderToTalkOf, type TalkOrder, talkUntil } from './talk-order.ts'
import { isDoorCode, plainText, textRefusal } from './talk-text.ts'

type Bare<Told> = Omit<Told, 'kind' | 'seq' | 'orderId'>
/** What the shopper said, and what was answered, as the facts told it. */
export type OwnLine = Bare<FactOf<'talkSaid'>> & { from: 'shopper' }
export type TheirLine = Bare<FactOf<'talkAnswered'>>
export type SaidLine = OwnLine | TheirLine

/** Something said that has no answer yet. */
interface Waiting {
  orderId: string
  lineId: string
  asked: AskCode | 'text'
  dueAt: Instant
}

/** `placed` are orders nobody has paid; `lines` what was said, by order; `waiting` what is still to be answered. */
export interface TalkState {
  seed: string
  placed: Record<string, TalkOrder>
  orders: Record<string, TalkOrder>
  lines: Record<string, SaidLine[]>
  waiting: Waiting[]
}

export interface TalkCommand extends SayLine {
  type: 'say'
  orderId: string
}

/** More than that said about one parcel helps nobody. */
const mostLines = 60
const second = 1000
/** Seen again after a stretch without a signal, so long until the phone is in the hand. */
const pickUpMs = 4 * second

/**
 * Talk with whoever has the parcel. Answers come a few seconds of the world's clock later, by what is true then; a rider on the road
 * takes longer, one without a signal answers when there is one again. Said once per line. Refuses orderUnknown until it is paid, talkOver
 * two hours after the end, requestReused, talkFull, noteHasCard, noLinks, badRequest.
 */
export const talkService: Service<TalkState, TalkCommand, States> = {
  initial: ({ seed }) => ({ seed, placed: {}, orders: {}, lines: {}, waiting: [] }),

  evolve(state, fact) {
    if (fact.kind === 'orderPlaced') state.placed[fact.orderId] = orderToTalkOf(fact)
    else if (fact.kind === 'tradeClosed') delete state.placed[fact.orderId]
    else if (fact.kind === 'tradePaid') {
      const placed = state.placed[fact.orderId]
      if (placed) state.orders[fact.orderId] = placed
      delete state.placed[fact.orderId]
    } else if (fact.kind === 'talkSaid' || fact.kind === 'talkAnswered') hear(state, fact)
    else if ('orderId' in fact && fact.orderId !== undefined) {
      const order = state.orders[fact.orderId]
      if (!order) return state
      goOnTalking(order, fact)
      if (fact.kind !== 'riderSeenAgain') return state
      for (const line of state.waiting)
        if (line.orderId === fact.orderId) line.dueAt = Math.max(line.dueAt, fact.at + pickUpMs)
    }
    return state
  },

  decide(state, command, { now }) {
    const { orderId, lineId, code } = command
    const order = ownEntry(state.orders, orderId)
    if (!order) return { refusal: { code: 'orderUnknown' } }
    const text = command.text === undefined ? undefined : plainText(command.text)
    const lines = linesOf(state, orderId)
    const known = lines.find((line) => line.from === 'shopper' && line.lineId === lineId)
    if (known)
      return known.code === code && known.text === text ? { facts: [] } : { refusal: { code: 'requestReused' } }
    if (now > talkUntil(order)) return { refusal: { code: 'talkOver' } }
    if (lines.length >= mostLines) return { refusal: { code: 'talkFull' } }
    const said = { orderId, lineId, to: answering(order) }
    if (code !== undefined && code !== 'doorCode') return saying({ ...said, code })
    const refusal = textRefusal(text ?? '')
    if (refusal) return { refusal }
    if (code === undefined) return saying({ ...said, text })
    return isDoorCode(text ?? '') ? saying({ ...said, code, text }) : { refusal: { code: 'badRequest', field: 'text' } }
  },

  next(state) {
    let first: Due | null = null
    for (const { orderId, lineId, asked, dueAt: at } of state.waiting) {
      const order = state.orders[orderId]
      if (!order || order.quiet || at > talkUntil(order)) continue
      const id = `${orderId} ${lineId}`
      if (first && (first.at < at || (first.at === at && first.id < id))) continue
      first = { at, id, facts: [{ kind: 'talkAnswered', orderId, lineId, ...answerTo(order, asked, at) }] }
    }
    return first
  },
}

/** Everything said about a parcel, in order. */
export const linesOf = (state: TalkState, orderId: string): readonly SaidLine[] => ownEntry(state.lines, orderId) ?? []

const saying = (said: {
  orderId: string
  lineId: string
  to: TalkWith
  code?: AskCode | undefined
  text?: string | undefined
}): Decision => {
  const { orderId, lineId, to, code, text } = said
  return {
    facts: [{ kind: 'talkSaid', orderId, lineId, to, ...(code && { code }), ...(text !== undefined && { text }) }],
  }
}

function hear(state: TalkState, fact: FactOf<'talkSaid' | 'talkAnswered'>): void {
  const { orderId, lineId } = fact
  const lines = (state.lines[orderId] ??= [])
  if (fact.kind === 'talkAnswered') {
    const { kind: _kind, seq: _seq, orderId: _order, ...line } = fact
    lines.push(line)
    state.waiting = state.waiting.filter((one) => one.orderId !== orderId || one.lineId !== lineId)
    return
  }
  const { kind: _kind, seq: _seq, orderId: _order, ...line } = fact
  lines.push({ ...line, from: 'shopper' })
  const order = state.orders[orderId]
  if (order) askFor(state, order, fact)
}

/** Keeps what was said until somebody has answered it. */
function askFor(state: TalkState, { phase }: TalkOrder, { orderId, lineId, code, at }: FactOf<'talkSaid'>): void {
  const asked = code ?? 'text'
  const before = state.waiting.filter((one) => one.orderId === orderId)
  // One answer says enough to several sentences.
  if (asked === 'text' && before.some((one) => one.asked === 'text')) return
  const stream = openStream(state.seed, 'talk', `${orderId} ${lineId}`)
  const takes = phase === 'riding' || phase === 'near' ? stream.int(6, 14) : stream.int(3, 7)
  const dueAt = Math.max(at + takes * second, ...before.map((one) => one.dueAt + second))
  state.waiting.push({ orderId, lineId, asked, dueAt })
}
