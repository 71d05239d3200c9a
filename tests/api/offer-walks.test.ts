import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { wait, calm } from '../support/money-walk.ts'
import { takeOffer } from '../support/offer-acts.ts'
import { offerOpening, offerStart, offerStep } from '../support/offer-steps.ts'
import { auditOffers, checkPast, openOfferWalk, type OfferWalk } from '../support/offer-walk.ts'

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 150)
const hour = 3_600_000

it('sells no piece twice, gives each person one, and turns in the order of the line, whatever is done at a show', async () => {
  await fc.assert(
    fc.asyncProperty(
      offerOpening,
      offerStart,
      fc.array(offerStep, { minLength: 5, maxLength: 24, size: 'max' }),
      async (opening, startsAt, steps) => {
        const walk = await openOfferWalk(opening, startsAt)
        await auditOffers(walk)
        for (const one of steps) {
          await takeOffer(walk, one)
          await auditOffers(walk)
        }
        await checkPast(walk)
        await endWell(walk)
        await again(walk)
      },
    ),
    { numRuns: walks, endOnFailure: true },
  )
}, 3_600_000)

/** An hour on, nothing is held any more: what was paid is bought, and what was not is nobody's, and costs nothing. */
async function endWell(walk: OfferWalk): Promise<void> {
  await calm(walk)
  await wait(walk, hour)
  await auditOffers(walk)
  for (const piece of walk.pieces.pieces.values()) {
    const paid = [...walk.book.trades.values()].filter(
      (trade) => walk.pieces.orders.get(trade.orderId) === piece.reservationId && trade.payment && !trade.late,
    )
    expect(piece.orderId, `${piece.reservationId} is in an order without an end`).toBeUndefined()
    expect(paid.length, 'paid for once, or for nothing').toBe(piece.paidAt === undefined ? 0 : 1)
    expect(piece.paidAt !== undefined || piece.goneAt !== undefined, 'held for ever').toBe(true)
  }
  for (const trade of walk.book.trades.values()) if (trade.late) expect(trade.kept, 'kept for nothing').toBe(0)
}

/** The same log folds to the same states; and the same acts lead to the same facts, in one go and in all the steps there were. */
async function again({ store, scenario, wall: wallStart, tabs }: OfferWalk): Promise<void> {
  const [{ world }] = tabs
  const live = await world.look()
  const anew = await openNodeWorld({ store, scenario, wallStart })
  expect(JSON.stringify((await anew.world.look()).states)).toBe(JSON.stringify(live.states))
  const { rows, moment } = await world.record()
  const other = await openNodeWorld({ scenario })
  await other.world.open(moment)
  expect(await other.facts()).toEqual(rows.flatMap(({ facts }) => facts))
}
