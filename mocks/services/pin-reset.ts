import type { PinReset } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { phoneTail } from '#seed/wallet.ts'
import type { Decision } from '#world/service.ts'
import type { PinResetRecord, WalletState } from './pay-state.ts'

/** How long a code stands, and how long until another may be asked for. */
const codeMs = 5 * 60_000
const coolDownMs = 30_000
const codeTries = 3

/** Asks for a code to lift the PIN's lock; the phone brings it. Within half a minute of the last one, that one stands. */
export function decideResetStart({ resets, reset }: WalletState, now: Instant): Decision {
  if (reset && reset.triesLeft > 0 && now < reset.resendAt) return { facts: [] }
  const smsId = `pin-reset-${resets + 1}`
  return { facts: [{ kind: 'pinResetStarted', smsId, expiresAt: now + codeMs, resendAt: now + coolDownMs }] }
}

/** Lifts the lock for the right code; it works once, and three wrong ones end it. Refuses resetCodeWrong when none is under way. A wrong code is a fact. */
export function decideResetEnd({ reset }: WalletState, codeMatches: boolean, now: Instant): Decision {
  if (!reset || reset.triesLeft === 0 || now >= reset.expiresAt)
    return { refusal: { code: 'resetCodeWrong', triesLeft: 0 } }
  if (codeMatches) return { facts: [{ kind: 'pinReset' }] }
  return { facts: [{ kind: 'pinResetRefused', triesLeft: reset.triesLeft - 1 }] }
}

/** A reset just started. */
export const resetStarted = (
  told: Pick<PinResetRecord, 'smsId' | 'expiresAt' | 'resendAt'>,
  at: Instant,
): PinResetRecord => ({
  ...told,
  startedAt: at,
  triesLeft: codeTries,
})

/** A reset as the client sees it. */
export const pinResetView = ({ smsId: _sms, ...reset }: PinResetRecord): PinReset => ({ ...reset, phoneTail })
