import type { Parcel, ParcelStep, TurnCode } from '#contract/parcel.ts'
import type { Messages } from '#messages/messages-context.tsx'
import type { MessageId } from '#messages/translator.ts'
import { rowWords } from './way-words.ts'

const steps = {
  accepted: 'tracking.nowAccepted',
  picking: 'tracking.nowPicking',
  onBelt: 'tracking.nowOnBelt',
  packing: 'tracking.nowPacking',
  packed: 'tracking.nowPacked',
  riderAssigned: 'tracking.nowRiderAssigned',
  riderAtStore: 'tracking.nowRiderAtStore',
  pickedUp: 'tracking.nowPickedUp',
  nearby: 'tracking.nowNearby',
  atDoor: 'tracking.nowAtDoor',
  delivered: 'tracking.nowDelivered',
} as const satisfies Record<ParcelStep, MessageId>

const isStep = (code: TurnCode): code is ParcelStep => code in steps
/** Not worth a word aloud: it was just pressed, or the picker's card says it. */
const quiet = new Set<TurnCode>(['paid', 'zone', 'hurried'])

/** The last turn of a parcel's way as one sentence, for a live region. Nothing before the first. */
export function saidOf(parcel: Parcel, messages: Messages): string {
  const turn = parcel.history.findLast(({ code }) => !quiet.has(code))
  if (!turn) return ''
  if (isStep(turn.code)) return messages.t(steps[turn.code])
  const { title, note } = rowWords({ is: 'turn', turn }, { parcel, unit: '' }, messages)
  return note === undefined ? title : messages.t('delivery.said', { title, note })
}
