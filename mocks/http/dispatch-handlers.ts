import type { Parcel } from '#contract/parcel.ts'
import { parcelOf } from '#services/dispatch-service.ts'
import { parcelView } from '#services/parcel-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function parcel({ states }: Look, orderId: string): Parcel {
  const record = parcelOf(states.dispatch, orderId)
  if (!record) throw new Refused({ code: 'orderUnknown' })
  return parcelView(states.dispatch, record)
}

/** The parcel on its way. */
export const dispatchHandlers: Handlers<'getParcel' | 'chooseDoor'> = {
  getParcel: ({ params }, look) => parcel(look, params.orderId),
  chooseDoor: async ({ params: { orderId }, body }, context) =>
    parcel(await context.act('dispatch', { type: 'chooseDoor', orderId, door: body.door }), orderId),
}
