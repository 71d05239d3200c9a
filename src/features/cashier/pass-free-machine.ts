import type { PassFreeCeiling } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'

/** The ceilings there are, in fen; 0 asks for the PIN always. */
export const ceilings: readonly PassFreeCeiling[] = [0, 20_000, 30_000, 50_000, 80_000, 100_000]

export type PassFreeState =
  | { is: 'choosing'; ceiling: PassFreeCeiling }
  | { is: 'pin'; ceiling: PassFreeCeiling; digits: string; said?: Refusal | 'lost' | undefined }
  | { is: 'saving'; ceiling: PassFreeCeiling }
  | { is: 'locked'; until: Instant }
  | { is: 'saved'; ceiling: PassFreeCeiling }

export type PassFreeEvent =
  | { type: 'chosen'; ceiling: PassFreeCeiling }
  | { type: 'goOn' }
  | { type: 'back' }
  | { type: 'keyed'; key: DigitKey }
  | { type: 'saved' }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'lost' }

export interface PassFreeStep {
  state: PassFreeState
  /** The PIN leaves once, here. */
  save?: { ceilingMinor: PassFreeCeiling; pin: string }
}

const pinLength = 6

/** One step of the setting. A ceiling is set with the PIN, and saying it twice sets the same. */
export function passFreeStep(state: PassFreeState, event: PassFreeEvent): PassFreeStep {
  switch (event.type) {
    case 'chosen':
      return { state: state.is === 'choosing' ? { is: 'choosing', ceiling: event.ceiling } : state }
    case 'goOn':
      return { state: state.is === 'choosing' ? { is: 'pin', ceiling: state.ceiling, digits: '' } : state }
    case 'back':
      return { state: state.is === 'pin' ? { is: 'choosing', ceiling: state.ceiling } : state }
    case 'keyed': {
      if (state.is !== 'pin') return { state }
      const digits = enterKey(state.digits, event.key, pinLength)
      if (digits === state.digits) return { state }
      const { ceiling, said } = state
      if (digits.length < pinLength) return { state: { is: 'pin', ceiling, digits, said } }
      return { state: { is: 'saving', ceiling }, save: { ceilingMinor: ceiling, pin: digits } }
    }
    case 'saved':
      return { state: state.is === 'saving' ? { is: 'saved', ceiling: state.ceiling } : state }
    case 'refused':
      if (state.is !== 'saving') return { state }
      if (event.refusal.code === 'pinLocked') return { state: { is: 'locked', until: event.refusal.until } }
      return { state: { is: 'pin', ceiling: state.ceiling, digits: '', said: event.refusal } }
    case 'lost':
      return { state: state.is === 'saving' ? { is: 'pin', ceiling: state.ceiling, digits: '', said: 'lost' } : state }
  }
}
