import type { Fact, FactOf } from '#contract/facts.ts'
import type { RoomRate } from '#contract/live.ts'
import type { SayInRoom } from '#contract/live-chat.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { counterNumbers, type RoomId } from '#seed/show-programme.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Decision, Due, Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import { comesNext, roomIds, roomNamed, type Show, showNow } from './show-times.ts'
import type { States } from './states.ts'

export type SaidInRoom = Omit<FactOf<'roomSaid'>, 'kind' | 'seq'>

/** Somebody wants to be told of a thing: when it comes next, or is back before that, if that is known. */
interface Wish {
  gtin: string
  roomId: RoomId
  isBack?: true
  dueAt?: Instant
  showId?: string
}

/**
 * `hearts` by show, each bundle's number kept so that it counts once; `wishes` and `told` by room and GTIN; `rates` as they were set, in
 * order; `said` is what the shopper said, in order.
 */
export interface RoomState {
  seed: string
  following: Record<string, true>
  hearts: Record<string, number>
  bundles: string[]
  wishes: Record<string, Wish>
  told: Record<string, Instant>
  rates: { at: Instant; rate: RoomRate }[]
  said: SaidInRoom[]
  /** Orders of something a room shows that nobody has paid, by trade. */
  ordered: Record<string, { orderId: string; gtin: string }>
  /** What was paid for while a show had it. */
  bought: { at: Instant; showId: string; orderId: string; gtin: string }[]
  invitedAt?: Instant
}

export type RoomCommand =
  | { type: 'follow'; roomId: string; follow: boolean }
  | { type: 'like'; roomId: string; likesId: string; n: number }
  | { type: 'remind'; roomId: string; gtin: string; on: boolean }
  | ({ type: 'say'; roomId: string } & SayInRoom)
  | { type: 'setRoomRate'; rate: RoomRate }
  | { type: 'acceptInvitation' }

/** What reads a line and says what it asks about is not aboard when the world opens. */
export const roomTalk = partOf(async () => import('./room-talk.ts'))

/** What foretells when something is back. */
const roomBack = partOf(async () => import('./room-back.ts'))

/** As many bundles of hearts are remembered by their number. */
const mostBundles = 200
/** As many lines are kept for one another's sake; older ones are in the log. */
const mostSaid = 300
const mostBought = 60

const refused = (refusal: Refusal): Decision => ({ refusal })
const wishKey = (roomId: string, gtin: string): string => `${roomId} ${gtin}`

/** Whether this room is open to the shopper; only the Pavilion's ever is not. */
export const isInvited = (state: Pick<RoomState, 'invitedAt'>, roomId: RoomId): boolean =>
  roomId !== 'pavilion' || state.invitedAt !== undefined

function evolve(state: RoomState, fact: Fact): RoomState {
  switch (fact.kind) {
    case 'hostFollowed':
      if (fact.follow) state.following[fact.hostId] = true
      else delete state.following[fact.hostId]
      break
    case 'roomLiked':
      state.hearts[fact.showId] = (state.hearts[fact.showId] ?? 0) + fact.n
      state.bundles = [...state.bundles, fact.likesId].slice(-mostBundles)
      break
    case 'itemReminded': {
      const { gtin, on, at } = fact
      const roomId = roomNamed(fact.roomId)
      if (roomId && on) {
        const back = fact.backAt !== undefined && { dueAt: fact.backAt, showId: fact.showId, isBack: true as const }
        state.wishes[wishKey(roomId, gtin)] = back ? { gtin, roomId, ...back } : comingWish(roomId, gtin, at)
      } else delete state.wishes[wishKey(fact.roomId, gtin)]
      break
    }
    case 'rivalsRateSet':
    case 'offerReserved':
    case 'reservationGivenBack':
      // Others come otherwise now: when something is back is not known any more.
      for (const [key, { roomId, gtin, isBack }] of Object.entries(state.wishes))
        if (isBack) state.wishes[key] = comingWish(roomId, gtin, fact.at)
      break
    case 'reminderCame':
      delete state.wishes[wishKey(fact.roomId, fact.gtin)]
      state.told[wishKey(fact.roomId, fact.gtin)] = fact.at
      break
    case 'roomSaid': {
      const { kind: _kind, seq: _seq, ...said } = fact
      state.said = [...state.said, said].slice(-mostSaid)
      break
    }
    case 'roomRateSet':
      state.rates.push({ at: fact.at, rate: fact.rate })
      break
    case 'invitationAccepted':
      state.invitedAt ??= fact.at
      break
    case 'orderPlaced': {
      const gtin = fact.lines.find((line) => line.gtin in counterNumbers)?.gtin
      if (gtin !== undefined) state.ordered[fact.tradeNo] = { orderId: fact.orderId, gtin }
      break
    }
    case 'tradeClosed':
      delete state.ordered[fact.tradeNo]
      break
    case 'tradePaid':
      bought(state, fact)
      break
    default:
  }
  return state
}

/** A wish for the next time a thing lies on the counter. */
function comingWish(roomId: RoomId, gtin: string, at: Instant): Wish {
  const comes = comesNext(roomId, gtin, at + 1)
  return { gtin, roomId, ...(comes && { dueAt: comes.at, showId: comes.show.showId }) }
}

/** A paid order of something that lies on a counter now is something the room talks of. */
function bought(state: RoomState, { at, tradeNo }: FactOf<'tradePaid'>): void {
  const order = state.ordered[tradeNo]
  if (!order) return
  delete state.ordered[tradeNo]
  const show = roomIds.map((roomId) => showNow(roomId, at)).find((one) => isOn(one, at) && showsIt(one, order.gtin))
  if (show) state.bought = [...state.bought, { at, showId: show.showId, ...order }].slice(-mostBought)
}

const isOn = (show: Show, at: Instant): boolean => show.startsAt <= at && at < show.endsAt
const showsIt = ({ programme }: Show, gtin: string): boolean => programme.chapters.some((one) => one.gtin === gtin)

/**
 * What one shopper does in the rooms: follows a host, sends hearts, asks to be told of a thing, says something; and what the Stage makes the
 * crowd do. Refuses roomUnknown, notInvited, productUnknown; to a line roomQuiet (no show is on), requestReused, lineTooLong, noteHasCard,
 * noLinks, longRun, tooFast, badRequest.
 */
export const roomService: Service<RoomState, RoomCommand, States> = {
  initial: ({ seed }) => ({
    seed,
    following: {},
    hearts: {},
    bundles: [],
    wishes: {},
    told: {},
    rates: [],
    said: [],
    ordered: {},
    bought: [],
  }),

  prepare: ({ type }) => {
    const part = type === 'say' ? roomTalk : type === 'remind' ? roomBack : undefined
    return part?.held() ? undefined : part?.fetch()
  },

  evolve,

  decide(state, command, { now, setup, states }) {
    if (command.type === 'setRoomRate')
      return { facts: rateNow(state) === command.rate ? [] : [{ kind: 'roomRateSet', rate: command.rate }] }
    const roomId = command.type === 'acceptInvitation' ? 'pavilion' : roomNamed(command.roomId)
    if (!roomId) return refused({ code: 'roomUnknown' })
    if (command.type === 'acceptInvitation')
      return { facts: state.invitedAt === undefined ? [{ kind: 'invitationAccepted', roomId }] : [] }
    if (!isInvited(state, roomId)) return refused({ code: 'notInvited' })
    const show = showNow(roomId, now)
    switch (command.type) {
      case 'follow': {
        const { hostId } = show.programme
        const { follow } = command
        const is = ownEntry(state.following, hostId) === true
        return { facts: is === follow ? [] : [{ kind: 'hostFollowed', hostId, roomId, follow }] }
      }
      case 'like': {
        const { likesId, n } = command
        if (state.bundles.includes(likesId)) return { facts: [] }
        return { facts: [{ kind: 'roomLiked', roomId, showId: show.showId, likesId, n }] }
      }
      case 'remind': {
        const { gtin, on } = command
        if (!showsIt(show, gtin)) return refused({ code: 'productUnknown', gtin })
        const is = ownEntry(state.wishes, wishKey(roomId, gtin)) !== undefined
        if (is === on) return { facts: [] }
        const { backAt } = aboard(roomBack, 'what foretells a return is not aboard')
        const back = on ? backAt(setup.seed, show, gtin, states.offers, now) : undefined
        const { showId } = show
        return {
          facts: [{ kind: 'itemReminded', roomId, showId, gtin, on, ...(back !== undefined && { backAt: back }) }],
        }
      }
      case 'say': {
        const known = state.said.find(({ lineId }) => lineId === command.lineId)
        const talk = aboard(roomTalk, 'what reads a line is not aboard')
        const said = talk.lineOf(command)
        if (known) return talk.isSame(known, said) ? { facts: [] } : refused({ code: 'requestReused' })
        if (!isOn(show, now)) return refused({ code: 'roomQuiet' })
        const refusal = talk.lineRefusal(said, state.said.at(-1)?.at, now)
        if (refusal) return refused(refusal)
        const asks = talk.asked(said, state.seed, now)
        return {
          facts: [{ kind: 'roomSaid', roomId, showId: show.showId, lineId: command.lineId, ...said, ...asks }],
        }
      }
    }
  },

  next({ wishes }) {
    let first: Due | null = null
    for (const [id, { gtin, roomId, dueAt, showId, isBack }] of Object.entries(wishes)) {
      if (dueAt === undefined || showId === undefined) continue
      if (first && (first.at < dueAt || (first.at === dueAt && first.id < id))) continue
      first = {
        at: dueAt,
        id,
        facts: [{ kind: 'reminderCame', roomId, showId, gtin, because: isBack ? 'back' : 'comes' }],
      }
    }
    return first
  },
}

/** How much is said in the rooms now. */
export const rateNow = ({ rates }: Pick<RoomState, 'rates'>): RoomRate => rates.at(-1)?.rate ?? 'quiet'

/** Whether the shopper asked to be told of this, and when they were. */
export const wishOf = ({ wishes, told }: RoomState, roomId: RoomId, gtin: string) => ({
  ...(ownEntry(wishes, wishKey(roomId, gtin)) && { reminded: true as const }),
  ...(ownEntry(told, wishKey(roomId, gtin)) !== undefined && { told: told[wishKey(roomId, gtin)] }),
})
