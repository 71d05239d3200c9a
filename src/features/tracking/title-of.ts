import type { Parcel } from '#contract/parcel.ts'
import type { MessageId } from '#messages/translator.ts'
import { sceneOf } from './scene-of.ts'

/** The title of a delivery's page when there is no picture to say it. */
export function titleOf(parcel: Parcel | undefined) {
  if (!parcel) return 'tracking.title' satisfies MessageId
  const { state } = parcel
  if (parcel.deliveredAt !== undefined) return 'delivery.delivered' satisfies MessageId
  if (state === 'returning') return 'delivery.goesBack' satisfies MessageId
  if (state === 'returned' || state === 'cancelled') return 'delivery.wentBack' satisfies MessageId
  if (state === 'atDoor' || state === 'unreachable') return 'delivery.atDoor' satisfies MessageId
  return sceneOf(parcel) === 'belt' ? 'delivery.inStore' : 'delivery.onItsWay'
}
