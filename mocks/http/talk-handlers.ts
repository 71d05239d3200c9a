import type { Parcel } from '#contract/parcel.ts'
import { ownEntry } from '#services/own-entry.ts'
import { parcelOf } from '#services/dispatch-service.ts'
import { parcelView } from '#services/parcel-view.ts'
import { pinMatches } from '#services/pin-lock.ts'
import { sharedUntil } from '#services/share-service.ts'
import { talkView } from '#services/talk-view.ts'
import { thanksView } from '#services/thanks-service.ts'
import { sharingView, watchedView } from '#services/watch-view.ts'
import { type HandlerContext, type Handlers, type Look, Refused } from './handler.ts'

/** What was looked for, or the refusal of an order that nobody knows or has paid. */
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Refused({ code: 'orderUnknown' })
  return found
}

const parcel = ({ states, now }: Look, orderId: string): Parcel =>
  parcelView(states, known(parcelOf(states.dispatch, orderId)), now)

const talk = ({ states, now }: Look, orderId: string) => known(talkView(states.talk, orderId, now))
const thanks = ({ states, now }: Look, orderId: string) => known(thanksView(states, orderId, now))
const sharing = (look: Look, orderId: string) => {
  const { share } = look.states
  return sharingView(share, known(ownEntry(share.orders, orderId)), parcel(look, orderId), look.now)
}

/** To leave it at the door is said and done at once; a rider who stands there already says so. */
async function leaveAtDoor({ act, states }: HandlerContext, orderId: string): Promise<void> {
  if (!ownEntry(states.talk.orders, orderId)) return
  try {
    await act('dispatch', { type: 'chooseDoor', orderId, door: 'leave' })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** What is said about a parcel, who else may watch it, and thanks for it. A PIN's digits end here. */
export const talkHandlers: Handlers<
  'getTalk' | 'say' | 'getSharing' | 'shareParcel' | 'withdrawShare' | 'watchParcel' | 'getThanks' | 'giveThanks'
> = {
  getTalk: ({ params }, look) => talk(look, params.orderId),
  say: async ({ params: { orderId }, body }, context) => {
    if (body.code === 'leave') await leaveAtDoor(context, orderId)
    return talk(await context.act('talk', { type: 'say', orderId, ...body }), orderId)
  },
  getSharing: ({ params }, look) => sharing(look, params.orderId),
  shareParcel: async ({ params: { orderId } }, { act }) =>
    sharing(await act('share', { type: 'share', orderId }), orderId),
  withdrawShare: async ({ params: { orderId } }, { act }) =>
    sharing(await act('share', { type: 'withdraw', orderId }), orderId),
  watchParcel: ({ params: { shareId } }, look) => {
    const { states, now } = look
    const link = ownEntry(states.share.links, shareId)
    const order = link && states.share.orders[link.orderId]
    if (!order) throw new Refused({ code: 'shareUnknown' })
    const record = parcelOf(states.dispatch, link.orderId)
    if (link.withdrawnAt !== undefined || now > sharedUntil(order) || !record) throw new Refused({ code: 'shareOver' })
    return watchedView(shareId, order, parcelView(states, record, now))
  },
  getThanks: ({ params }, look) => thanks(look, params.orderId),
  giveThanks: async ({ params: { orderId }, body: { pin, ...body } }, { act }) => {
    const matches = pin === undefined ? {} : { pinMatches: pinMatches(pin) }
    const after = await act('thanks', { type: 'giveThanks', orderId, ...body, ...matches })
    const wrong = after.facts.find((fact) => fact.kind === 'pinRefused')
    if (!wrong) return thanks(after, orderId)
    const { triesLeft, lockedUntil: until } = wrong
    throw new Refused(until === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until })
  },
}
