import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { blockMs, failuresToBlock, lowValueMinor, settleMs } from './bank-rules.ts'
import { bankService } from './bank-service.ts'
import { bankWorld } from './bank-world.ts'

const minute = 60_000
const byCard = { type: 'payByCard' } as Parameters<NonNullable<typeof bankService.prepare>>[0]

beforeAll(() => bankService.prepare?.(byCard))

/** What must hold of any log, read from the facts alone: nobody is charged without the bank's yes, and nobody twice. */
function checkLog(facts: readonly Fact[]): void {
  const passed = new Map<string, number>()
  const yes = new Map<string, number>()
  const over = new Set<string>()
  const failures = new Map<string, number>()
  const blocked = new Map<string, number>()
  const fail = (card: string, at: number, until: number | undefined): void => {
    const row = (failures.get(card) ?? 0) + 1
    expect(until, 'blocked at the fifth failure in a row, and only then').toBe(
      row === failuresToBlock ? at + blockMs : undefined,
    )
    failures.set(card, row === failuresToBlock ? 0 : row)
    if (until !== undefined) blocked.set(card, until)
  }
  for (const fact of facts) {
    if (fact.kind === 'challengeOpened' || fact.kind === 'cardRefused') {
      expect(fact.at, 'a blocked card is asked nothing').toBeGreaterThanOrEqual(blocked.get(fact.card) ?? 0)
      expect(over.has(fact.tradeNo), 'asked about what is over').toBe(false)
    }
    if (fact.kind === 'cardRefused' && fact.transStatus === 'N') fail(fact.card, fact.at, fact.blockedUntil)
    if (fact.kind === 'challengeEnded') {
      expect(over.has(fact.challengeId), 'ended twice').toBe(false)
      over.add(fact.challengeId)
      if (fact.state === 'authenticated') {
        passed.set(fact.challengeId, fact.at)
        failures.set(fact.card, 0)
      }
      if (fact.state === 'failed') fail(fact.card, fact.at, fact.blockedUntil)
    }
    if (fact.kind === 'cardAuthorised') {
      const { challengeId, tradeNo, card, amount, at } = fact
      expect(over.has(tradeNo), 'authorised what is over').toBe(false)
      if (challengeId !== undefined) expect(at).toBe((passed.get(challengeId) ?? Number.NaN) + settleMs)
      else expect(['frictionless', 'attempted'].includes(card) || amount.minor <= lowValueMinor).toBe(true)
      failures.set(card, 0)
      yes.set(tradeNo, at)
    }
    if (fact.kind === 'tradePaid') {
      expect(over.has(fact.tradeNo), 'charged twice, or after it was over').toBe(false)
      if (fact.method !== 'balance') expect(fact.at, 'charged without a yes').toBe(yes.get(fact.tradeNo))
    }
    if (fact.kind === 'tradePaid' || fact.kind === 'tradeClosed') over.add(fact.tradeNo)
  }
}

const which = fc.nat({ max: 3 })
const card = fc.constantFrom('sms', 'sms', 'app', 'app', 'debit6018', 'frictionless', 'notAuthenticated', 'rejected')
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('card' as const), n: which, card }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sendAgain' as const), n: which, card }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      which: fc.nat({ max: 5 }),
      say: fc.constantFrom(
        'right',
        'wrong',
        'wrong',
        'stale',
        'resend',
        'cancel',
        'sms',
        'approve',
        'refuse',
        'refuse',
      ),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  // The bank that says no, often enough to block its card.
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('insist' as const), n: which, times: fc.integer({ min: 3, max: 7 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wallet' as const), n: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), n: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('place' as const), minor: fc.integer({ min: 1, max: 6000 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.oneof(
        fc.constantFrom(1999, 2000, 1500, 30_000),
        fc.constantFrom(5 * minute, 10 * minute - 1, 10 * minute, 15 * minute, 60 * minute),
        fc.integer({ min: 0, max: 60_000 }),
      ),
    }),
  },
)

type World = ReturnType<typeof bankWorld>
type Say = 'right' | 'wrong' | 'stale' | 'resend' | 'cancel' | 'sms' | 'approve' | 'refuse'

function tell(world: World, challengeId: string, say: Say) {
  const codeNo = world.challenge(challengeId)?.codeNo ?? 0
  switch (say) {
    case 'right':
      return world.tell({ type: 'sendCode', challengeId, codeNo, matches: true })
    case 'wrong':
      return world.tell({ type: 'sendCode', challengeId, codeNo, matches: false })
    case 'stale':
      return world.tell({ type: 'sendCode', challengeId, codeNo: codeNo - 1, matches: true })
    case 'resend':
      return world.tell({ type: 'resendCode', challengeId })
    case 'cancel':
      return world.tell({ type: 'cancelChallenge', challengeId })
    case 'sms':
      return world.tell({ type: 'useSms', challengeId })
    case 'approve':
    case 'refuse':
      return world.tell({ type: 'answerInApp', challengeId, approve: say === 'approve' })
  }
}

const runs = Number(process.env.WALKS ?? 1000)

describe('Paying by card', () => {
  it('never charges twice, never without a yes of the bank, and never ends where nothing can be done', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50, size: 'max' }), (steps) => {
        const world = bankWorld()
        for (const [n, minor] of [900, 3001, 9978, 31_000].entries()) world.place(n, minor)
        let placed = 4
        for (const one of steps) {
          world.settle()
          if (one.do === 'wait') world.now += one.ms
          else if (one.do === 'place') world.place(placed++, one.minor)
          else if (one.do === 'card') world.payByCard(one.n, one.card)
          else if (one.do === 'sendAgain') world.payByCard(one.n, one.card, `again-${one.n}`)
          else if (one.do === 'insist') for (let i = 0; i < one.times; i++) world.payByCard(one.n, 'notAuthenticated')
          else if (one.do === 'wallet') world.payByWallet(one.n)
          else if (one.do === 'close') world.close(one.n)
          else {
            const challenges = world.challenges().slice(-6)
            const challengeId = challenges[one.which % Math.max(1, challenges.length)]
            if (challengeId === undefined) continue
            for (let i = 0; i < one.times; i++) {
              const before = JSON.stringify(world.fold)
              if ('refusal' in tell(world, challengeId, one.say)) expect(JSON.stringify(world.fold)).toBe(before)
            }
          }
        }
        world.settle()
        // No dead end: whatever was done, an order that waits can still be paid, by a card or from the wallet.
        for (const no of Object.keys(world.pay().open)) {
          const n = Number(no.slice(2))
          const settling = world.bank().settling[no] !== undefined
          expect('facts' in world.payByCard(n, 'attempted')).toBe(true)
          world.now += settling ? settleMs : 0
          world.settle()
          expect(world.pay().open[no]).toBeUndefined()
        }
        // And every challenge ends by itself.
        world.now += 10 * minute
        world.settle()
        expect(Object.keys(world.bank().open)).toEqual([])
        expect(world.bank().settling).toEqual({})
        const { balances } = world.pay().ledger
        expect(Object.values(balances).reduce((sum, minor) => sum + minor, 0)).toBe(0)
        checkLog(world.facts)
      }),
      { numRuns: runs },
    )
  }, 3_600_000)

  it('finds every way a challenge can end, so that the walk above means something', () => {
    const ends: [string, Say[], string][] = [
      ['sms', ['right'], 'authenticated'],
      ['sms', ['wrong', 'wrong', 'right'], 'authenticated'],
      ['sms', ['wrong', 'stale', 'wrong', 'right'], 'failed'],
      ['sms', ['approve', 'refuse', 'cancel', 'right'], 'cancelled'],
      ['sms', [], 'timedOut'],
      ['app', ['right', 'approve', 'refuse'], 'authenticated'],
      ['app', ['refuse', 'approve'], 'failed'],
      ['app', ['sms', 'approve', 'right'], 'authenticated'],
      ['app', ['cancel'], 'cancelled'],
    ]
    for (const [card, says, end] of ends) {
      const world = bankWorld()
      world.place(1, 9978)
      world.payByCard(1, card)
      const [id = ''] = world.challenges()
      world.now += 2000
      for (const say of says) {
        world.settle()
        tell(world, id, say)
      }
      world.now += 10 * minute
      world.settle()
      expect([card, says, world.challenge(id)?.state]).toEqual([card, says, end])
      expect(world.factsOf('tradePaid')).toHaveLength(end === 'authenticated' ? 1 : 0)
    }
  })
})
