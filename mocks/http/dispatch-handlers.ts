import type { Parcel } from '#contract/parcel.ts'
import { parcelOf } from '#services/dispatch-service.ts'
import { parcelView } from '#services/parcel-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function parcel({ states, now }: Look, orderId: string): Parcel {
  const record = parcelOf(states.dispatch, orderId)
  if (!record) throw new Refused({ code: 'orderUnknown' })
  return parcelView(states, record, now)
}

export type DispatchEndpoint =
  | 'getParcel'
  | 'chooseDoor'
  | 'answerMissing'
  | 'setSubstitution'
  | 'setNote'
  | 'hurry'
  | 'changeAddress'
  | 'refuseAtDoor'
  | 'answerTrouble'

/** The parcel on its way, and what can be said to whoever has it. */
export const dispatchHandlers: Handlers<DispatchEndpoint> = {
  getParcel: ({ params }, look) => parcel(look, params.orderId),
  chooseDoor: async ({ params: { orderId }, body }, { act }) =>
    parcel(await act('dispatch', { type: 'chooseDoor', orderId, ...body }), orderId),
  answerMissing: async ({ params: { orderId }, body }, { act }) =>
    parcel(await act('dispatch', { type: 'answerMissing', orderId, ...body }), orderId),
  setSubstitution: async ({ params: { orderId }, body }, { act }) =>
    parcel(await act('dispatch', { type: 'setSubstitution', orderId, ...body }), orderId),
  setNote: async ({ params: { orderId }, body }, { act }) =>
    parcel(await act('dispatch', { type: 'setNote', orderId, ...body }), orderId),
  hurry: async ({ params: { orderId } }, { act }) => parcel(await act('dispatch', { type: 'hurry', orderId }), orderId),
  changeAddress: async ({ params: { orderId }, body }, { act }) =>
    parcel(await act('dispatch', { type: 'changeAddress', orderId, ...body }), orderId),
  refuseAtDoor: async ({ params: { orderId } }, { act }) =>
    parcel(await act('dispatch', { type: 'refuseAtDoor', orderId }), orderId),
  answerTrouble: async ({ params: { orderId }, body }, { act, states }) => {
    // Nobody to ride: whoever does not want to wait cancels, with all that belongs to it. Answered again, it is cancelled still.
    const record = parcelOf(states.dispatch, orderId)
    const cancels = body.choice === 'cancel' && record?.noRider !== undefined && record.steps.pickedUp === undefined
    const after = cancels
      ? await act('after', { type: 'cancelOrder', orderId })
      : await act('dispatch', { type: 'answerTrouble', orderId, ...body })
    return parcel(after, orderId)
  },
}
