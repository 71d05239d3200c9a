import type { PinState } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { demoPin } from '#seed/wallet.ts'

/** Three wrong PINs in a row lock it for three hours of the world's clock. */
export const pinTries = 3
export const pinLockMs = 3 * 3_600_000

/** A PIN with all its tries. */
export const freshPin = (): PinState => ({ triesLeft: pinTries })

/** Compares digits at the edge of the world, so that a command carries only the answer. */
export const pinMatches = (digits: string): boolean => digits === demoPin

/** What the PIN allows at `now`: when a lock has ended, all tries are back, in that very instant. */
export function pinAt(pin: PinState, now: Instant): PinState {
  if (pin.lockedUntil === undefined) return pin
  return now < pin.lockedUntil ? pin : freshPin()
}

/** The PIN after one more wrong entry at `now`. Not to be asked while it is locked. */
export function afterWrongPin(pin: PinState, now: Instant): PinState {
  const triesLeft = pinAt(pin, now).triesLeft - 1
  return triesLeft > 0 ? { triesLeft } : { triesLeft: 0, lockedUntil: now + pinLockMs }
}
