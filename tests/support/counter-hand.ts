import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import type { PayCodeMethod } from '#contract/pay-code.ts'
import { minute, openShopper, rightPin } from './shopper.ts'

export const second = 1000
/** A sale of ¥19.00, as on the counter's screen, and one of ¥520.00. */
export const coffee = [
  { id: 'latte', quantity: 1 },
  { id: 'sesame-bun', quantity: 1 },
]
export const gift = [{ id: 'crab-box', quantity: 1 }]

/** A phone that shows its code, and a till that charges it. */
export async function atTheCounter(options: Parameters<typeof openShopper>[0] = {}) {
  const shopper = await openShopper(options)
  const { world } = shopper
  // At the beginning of a minute, so that a code's age is what the test says.
  await world.crank(minute - ((await world.now()) % minute))
  let sales = 0
  const counter = {
    shopper,
    world,
    show: (showingId = 'showing-1', method: PayCodeMethod = 'balance') =>
      world.call('showPayCode', { body: { showingId, method } }),
    /** The digits on the phone now. */
    async code(showingId = 'showing-1') {
      const { secret } = await world.call('getPayCode', { params: { showingId } })
      return payCodeOf(secret, minuteOf(await world.now()))
    },
    async ringUp(lines = coffee, till = 3) {
      sales += 1
      return (await world.call('ringUp', { body: { saleNo: `sale-no-${sales}`, till, lines } })).no
    },
    charge: (saleNo: string, code: string) => world.call('chargeSale', { params: { saleNo }, body: { code } }),
    refused: (saleNo: string, code: string) => world.refuse('chargeSale', { params: { saleNo }, body: { code } }),
    sale: (saleNo: string) => world.call('getSale', { params: { saleNo } }),
    phone: (showingId = 'showing-1') => world.call('getPayCode', { params: { showingId } }),
    confirm: (saleNo: string, pin = rightPin, showingId = 'showing-1') =>
      world.call('confirmSale', { params: { showingId }, body: { saleNo, pin } }),
    kinds: async () => (await world.facts()).map(({ kind }) => kind).filter((kind) => /^sale|^pinRefused/.test(kind)),
  }
  await counter.show()
  return counter
}
