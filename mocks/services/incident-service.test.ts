import { expect, it } from 'vitest'
import type { FactOf } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { incidentService } from './incident-service.ts'

const paid = (orderId: string): FactOf<'tradePaid'> => ({
  kind: 'tradePaid',
  seq: 1,
  at: 1_000,
  tradeNo: 'T1',
  orderId,
  method: 'balance',
  amount: fen(2_000),
  authorisedBy: 'pin',
  funds: [{ account: 'wallet', minor: 2_000 }],
})

it('strikes a parcel once it is paid, and no deposit: that one is no parcel', () => {
  const opening = { incidents: [{ kind: 'noRider' as const, atStep: 'paid' }] }
  const setup = { seed: 'lantern', startsAt: 0, opening }
  const struck = (orderId: string) =>
    Object.keys(incidentService.evolve(incidentService.initial(setup), paid(orderId)).coming)
  expect(struck('LL07-1109-0412')).toEqual(['LL07-1109-0412 noRider'])
  expect(struck('LD-1109-0001')).toEqual([])
})
