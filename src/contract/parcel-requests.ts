import * as v from 'valibot'
import { noteLimit } from './checkout.ts'
import { Door, Substitution } from './order.ts'

/** What somebody can say to a trouble. */
export const TroubleChoice = v.picklist(['wait', 'cancel', 'callMe', 'leaveAtDoor', 'mendAddress', 'tryAgain'])
export type TroubleChoice = v.InferOutput<typeof TroubleChoice>

/** What becomes of something that is not there. */
export const MissingAnswer = v.picklist(['swap', 'takeOff'])
export type MissingAnswer = v.InferOutput<typeof MissingAnswer>

export const ChooseDoor = v.object({ door: Door })
export const SetSubstitution = v.object({ substitution: Substitution })
export const SetNote = v.object({ note: v.pipe(v.string(), v.trim(), v.maxLength(noteLimit)) })
export const ChangeAddress = v.object({ addressId: v.string() })
export const AnswerTrouble = v.object({ choice: TroubleChoice })
/** The shopper's word on what is missing, while the picker waits for it. */
export const AnswerMissing = v.object({ gtin: v.string(), answer: MissingAnswer })
export type AnswerMissing = v.InferOutput<typeof AnswerMissing>
