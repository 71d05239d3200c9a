import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { take } from '../support/money-acts.ts'
import { step, walkScenario } from '../support/money-steps.ts'
import { audit, basketOf, openWalk } from '../support/money-walk.ts'
import { endWell } from '../support/money-walk-end.ts'

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 1000)

it('charges nobody twice, loses no basket, leaves nobody stuck and keeps the ledger in balance, whatever is done at the till', async () => {
  await fc.assert(
    fc.asyncProperty(
      walkScenario,
      fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }),
      async (scenario, steps) => {
        const walk = await openWalk(scenario)
        await audit(walk)
        for (const one of steps) {
          const before = await basketOf(walk)
          await take(walk, one)
          await audit(walk)
          const isAboutBasket = one.do === 'order' || one.do === 'buy' || one.do === 'resend'
          if (!isAboutBasket) expect(await basketOf(walk), 'a basket was lost').toBe(before)
        }
        await endWell(walk)
      },
    ),
    { numRuns: walks, endOnFailure: true },
  )
}, 3_600_000)
