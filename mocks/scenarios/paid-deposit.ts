import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { seedDeposits } from '#seed/festival.ts'
import type { DepositsCommand } from '#services/deposits-service.ts'
import { depositNumbers } from '#services/deposit-record.ts'
import type { PayCommand } from '#services/pay-service.ts'
import type { Scenario } from '#world/scenario.ts'

/** How long after its opening the deposit of a world is paid. */
const paidAfterMs = 120_000

/** The acts by which a lobster is held with a deposit, and the deposit paid, in a world that starts at `startsAt` in a presale; and the deposit's id. */
export function paidDeposit(startsAt: Instant): { depositId: string; acts: NonNullable<Scenario['acts']> } {
  const [lobster] = seedDeposits
  const { gtin = '', deposit = 0 } = lobster ?? {}
  const placedAt = startsAt + paidAfterMs / 2
  const { depositId, tradeNo } = depositNumbers(placedAt, 0)
  const place: DepositsCommand = { type: 'placeDeposit', requestId: 'held-for-the-night', gtin }
  const pay: PayCommand = {
    type: 'payTrade',
    tradeNo,
    attemptId: 'held-for-the-night',
    method: 'balance',
    amount: fen(deposit),
    authorisation: { by: 'pin', matches: true },
  }
  return {
    depositId,
    acts: [
      { afterMs: paidAfterMs / 2, service: 'deposits', command: place },
      { afterMs: paidAfterMs, service: 'pay', command: pay },
    ],
  }
}
