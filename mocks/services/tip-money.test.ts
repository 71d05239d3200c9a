import { expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { openPay } from './pay-state.ts'
import { takeTip } from './tip-money.ts'

it('moves a tip from the balance to the riders and nowhere else', () => {
  const state = openPay({ seed: 's', startsAt: 0, opening: { balanceMinor: 1000 } })
  const fact = { kind: 'thanksGiven', seq: 1, at: 5, orderId: 'o', stars: 5, tip: fen(200) } as const
  takeTip(state, { ...fact, attempt: { id: 'a', content: '' }, authorisedBy: 'pin' })
  expect(state.ledger.balances).toMatchObject({ wallet: 800, riders: 200, store: 0, outside: expect.any(Number) })
  expect(Object.values(state.ledger.balances).reduce((sum, minor) => sum + minor, 0)).toBe(0)
  takeTip(state, { ...fact, tip: fen(0), attempt: { id: 'b', content: '' } })
  expect(state.ledger.postings.filter(({ kind }) => kind === 'tip')).toHaveLength(1)
})
