import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { MethodId, Plan } from '#contract/pay.ts'
import { chargeOf, methodRefusal, methodsFor } from './methods.ts'
import type { Purse } from './purse.ts'

const now = Date.parse('2026-11-09T14:05:00+08:00')
const asking = { pinLocked: false, passFree: false }
const purse: Purse = { wallet: 100, pot: 200, later: 30_000, debit: 500, debitToday: 300, credit: 600_000 }
const charge = (method: MethodId, minor: number, plan?: Plan, from = purse) => chargeOf(from, method, plan, minor, now)

describe('A way to pay', () => {
  it.each([
    ['balance', 100, { funds: [{ account: 'wallet', minor: 100 }] }],
    ['balance', 101, { refusal: { code: 'methodShort', available: fen(100), by: fen(1) } }],
    ['pot', 200, { funds: [{ account: 'pot', minor: 200 }] }],
    ['pot', 201, { refusal: { code: 'methodShort', available: fen(200), by: fen(1) } }],
    ['debit6018', 300, { funds: [{ account: 'debit6018', minor: 300 }] }],
    ['debit6018', 301, { refusal: { code: 'methodLimit', left: fen(300) } }],
    ['debit6018', 500, { refusal: { code: 'methodLimit', left: fen(300) } }],
    ['debit6018', 501, { refusal: { code: 'methodShort', available: fen(300), by: fen(201) } }],
    ['credit2290', 500_000, { funds: [{ account: 'credit2290', minor: 500_000 }] }],
    ['credit2290', 500_001, { refusal: { code: 'methodLimit', left: fen(500_000) } }],
    ['topUp', 100, { funds: [{ account: 'wallet', minor: 100 }] }],
    [
      'topUp',
      400,
      {
        funds: [
          { account: 'debit6018', minor: 300 },
          { account: 'wallet', minor: 100 },
        ],
      },
    ],
    ['topUp', 401, { refusal: { code: 'methodLimit', left: fen(400) } }],
    ['topUp', 601, { refusal: { code: 'methodShort', available: fen(400), by: fen(201) } }],
  ] as const)('%s and %i fen', (method, minor, expected) => {
    const charged: object = charge(method, minor)
    expect(charged).toMatchObject(expected)
  })

  it('lends from fifty yuan on, its fee within the limit', () => {
    expect(methodRefusal('later', 3, 4_999)).toEqual({ code: 'methodNotOffered', method: 'later' })
    expect(methodRefusal('later', 3, 5_000)).toBeUndefined()
    const owing = (later: number) => charge('later', 9_978, 6, { ...purse, later })
    expect(owing(10_428)).toMatchObject({ funds: [{ account: 'later', minor: 10_428 }], plan: { months: 6 } })
    expect(owing(10_427)).toEqual({ refusal: { code: 'planNotOffered' } })
    expect(owing(9_977)).toMatchObject({ refusal: { code: 'methodShort', by: fen(1) } })
    // Three parts of 99.79 are 99.79, and not a fen is left over.
    expect(charge('later', 9_979, 3, { ...purse, later: 9_978 })).toMatchObject({ refusal: { by: fen(1) } })
  })

  it('is listed as what it will be charged as, whatever is in the purse', () => {
    const some = fc.integer({ min: 0, max: 60_000 })
    const purses = fc.record({ wallet: some, pot: some, later: some, debit: some, debitToday: some, credit: some })
    fc.assert(
      fc.property(purses, fc.integer({ min: 1, max: 60_000 }), (from, minor) => {
        for (const { id, state, missing, plans } of methodsFor(from, minor, asking, now)) {
          const plan = id === 'later' ? (plans?.at(-1)?.months ?? 3) : undefined
          const charged = methodRefusal(id, plan, minor) ?? charge(id, minor, plan, from)
          const code = 'code' in charged ? charged.code : 'refusal' in charged ? charged.refusal.code : 'paid'
          const expected = { ready: ['paid'], short: ['methodShort'], overLimit: ['methodLimit'] }
          const other = { tooSmall: ['methodNotOffered'], locked: [] }
          expect({ ...expected, ...other }[state], `${id} ${state}`).toContain(code)
          if (state === 'short' || state === 'overLimit') expect(missing?.minor).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('needs the bank of the card, or is locked, while the PIN is', () => {
    const rich = { ...purse, wallet: 90_000, debit: 90_000, debitToday: 90_000, later: 90_000 }
    const told = methodsFor(rich, 9_978, { pinLocked: true, passFree: false }, now)
    expect(told.map(({ id, state, needs }) => [id, state, needs])).toEqual([
      ['balance', 'locked', 'pin'],
      ['pot', 'short', 'pin'],
      ['later', 'locked', 'pin'],
      ['debit6018', 'ready', 'challenge'],
      ['credit2290', 'locked', 'pin'],
    ])
  })
})
