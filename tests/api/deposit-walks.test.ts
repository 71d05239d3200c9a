import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import {
  auditDeposits,
  depositScenario,
  depositSteps,
  openDepositWalk,
  pass,
  takeDeposit,
} from '../support/deposit-walk.ts'

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 300)
const day = 24 * 3_600_000

it('takes no deposit twice, forfeits only what was not paid in its window, and gives back with the goods what was put down', async () => {
  await fc.assert(
    fc.asyncProperty(depositScenario, depositSteps, async (scenario, steps) => {
      const walk = await openDepositWalk(scenario)
      for (const one of steps) {
        await takeDeposit(walk, one)
        await auditDeposits(walk)
      }
      await pass(walk, 4 * day)
      await auditDeposits(walk)
      walk.deposits.close()
      // A tab opened anew reads the same out of the log.
      const anew = await openNodeWorld({ store: walk.store, scenario, wallStart: walk.wall })
      const [now, before] = [await anew.world.look(), await walk.tabs[0].world.look()]
      expect(JSON.stringify(now.states)).toBe(JSON.stringify(before.states))
    }),
    { numRuns: walks, endOnFailure: true },
  )
}, 3_600_000)
