import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { calm, wait } from '../support/money-walk.ts'
import { takeRide } from '../support/ride-acts.ts'
import { rideOpening, rideStep } from '../support/ride-steps.ts'
import { auditRide, openRideWalk, type RideWalk } from '../support/ride-walk.ts'

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 300)
const day = 24 * 3_600_000

it('loses no order, brings none twice, and pays for what goes wrong, whatever is done on the way', async () => {
  await fc.assert(
    fc.asyncProperty(
      rideOpening,
      fc.array(rideStep, { minLength: 4, maxLength: 24, size: 'max' }),
      async (opening, steps) => {
        const walk = await openRideWalk(opening)
        for (const one of steps) {
          await takeRide(walk, one)
          await auditRide(walk)
        }
        await arrive(walk)
        await again(walk)
      },
    ),
    { numRuns: walks, endOnFailure: true },
  )
}, 3_600_000)

/** Two days on, everything that was paid has come to its end. */
async function arrive(walk: RideWalk): Promise<void> {
  await calm(walk)
  await wait(walk, 2 * day)
  await auditRide(walk)
  for (const { orderId, paidAt, end } of walk.ride.parcels.values())
    if (paidAt !== undefined) expect(end, `${orderId} is lost`).toBeDefined()
}

/** The same log folds to the same states; and the same acts lead to the same facts, in one go and in all the steps there were. */
async function again({ store, scenario, wall: wallStart, tabs }: RideWalk): Promise<void> {
  const [{ world }] = tabs
  const live = await world.look()
  const anew = await openNodeWorld({ store, scenario, wallStart })
  expect(JSON.stringify((await anew.world.look()).states)).toBe(JSON.stringify(live.states))
  const { rows, moment } = await world.record()
  const other = await openNodeWorld({ scenario })
  await other.world.open(moment)
  expect(await other.facts()).toEqual(rows.flatMap(({ facts }) => facts))
}
