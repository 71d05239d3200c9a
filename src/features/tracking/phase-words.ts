import type { Phase } from '#domain/parcel-progress.ts'
import type { MessageId } from '#messages/translator.ts'

/** What is being done to a parcel in each stretch of its way. */
export const doing = {
  picking: 'tracking.phasePicking',
  packing: 'tracking.phasePacking',
  riding: 'tracking.phaseRiding',
  door: 'tracking.phaseDoor',
} as const satisfies Record<Phase, MessageId>
