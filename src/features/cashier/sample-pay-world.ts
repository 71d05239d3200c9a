import { fen } from '#contract/money.ts'
import type { FaceCheck } from '#contract/face-check.ts'
import type { Cashier, PayTrade } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import { sampleCashier, sampleCheck } from './cashier-samples.ts'

export const rightPin = '111111'
export const rightCode = '482913'

/** What kind of a world a walk starts in. */
export interface SampleStart {
  balance: number
  risk: 'none' | 'stepUp' | 'refuse'
  /** Whether Lane Pay first only takes a payment in. */
  holds: boolean
  passFree: boolean
}

/** A pay service as small as it can be: one charge per trade, attempts answered alike, three tries. It counts what it took. */
export function createSampleWorld({ balance, risk, holds, passFree }: SampleStart) {
  const world = { charged: 0, returned: 0, tries: 3, closed: false, held: false, faceFails: 0 }
  const answers = new Map<string, Cashier | Refusal>()
  const locked = () => world.tries === 0
  const view = (): Cashier => {
    const taken = world.charged - world.returned
    const status = taken > 0 ? 'TRADE_SUCCESS' : world.closed ? 'TRADE_CLOSED' : 'WAIT_BUYER_PAY'
    const face = world.faceFails >= 3 ? { failsLeft: 0, lockedUntil: 99 } : { failsLeft: 3 - world.faceFails }
    return sampleCashier({
      trade: {
        status,
        ...(world.charged > 0 ? { paidAt: 1 } : {}),
        ...(world.closed || world.returned > 0 ? { closedAt: 2 } : {}),
        ...(world.held && status === 'WAIT_BUYER_PAY' ? { processing: true } : {}),
      },
      pin: locked() ? { triesLeft: 0, lockedUntil: 99 } : { triesLeft: world.tries },
      face,
      balance: balance - taken * 9_978,
      methods: { balance: { needs: passFree ? 'none' : 'pin' } },
    })
  }
  const decide = ({ method, authorisation, plan }: PayTrade): Cashier | Refusal => {
    if (world.charged > 0 && !world.closed) return view()
    if (world.closed) return { code: 'tradeClosed', because: 'cancelled' }
    if (world.held) return { code: 'paymentProcessing', until: 9 }
    if (method === 'later' && plan === undefined) return { code: 'planNeeded' }
    if (authorisation.by === 'pin') {
      if (locked()) return { code: 'pinLocked', until: 99 }
      if (authorisation.pin !== rightPin) {
        world.tries -= 1
        return locked() ? { code: 'pinLocked', until: 99 } : { code: 'pinWrong', triesLeft: world.tries }
      }
    }
    if (authorisation.by === 'passFree' && !passFree) return { code: 'pinNeeded' }
    if (risk === 'refuse') return { code: 'riskRefused' }
    if (risk === 'stepUp' && authorisation.by !== 'face') return { code: 'faceNeeded' }
    if (method === 'balance' && balance < 9_978)
      return { code: 'methodShort', method, available: fen(balance), by: fen(9_978 - balance) }
    if (holds) world.held = true
    else world.charged += 1
    return view()
  }
  const pay = (payment: PayTrade): Cashier | Refusal => {
    const known = answers.get(payment.attemptId)
    if (known) return known
    const answer = decide(payment)
    answers.set(payment.attemptId, answer)
    return answer
  }
  const endFace = (outcome: string): FaceCheck => {
    if (outcome === 'notLive') world.faceFails += 1
    return sampleCheck({ state: outcome === 'live' ? 'passed' : 'failed', failsLeft: Math.max(0, 3 - world.faceFails) })
  }
  const settle = (): void => {
    world.held = false
    if (world.charged > 0) world.returned = world.charged
    world.closed = true
  }
  const letGo = (paid: boolean): void => {
    if (!world.held) return
    world.held = false
    if (paid) world.charged += 1
    else world.closed = true
  }
  const reset = (code: string): Refusal | null => {
    if (code !== rightCode) return { code: 'resetCodeWrong', triesLeft: 2 }
    world.tries = 3
    return null
  }
  return { world, view, pay, endFace, settle, letGo, reset }
}
