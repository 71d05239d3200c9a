import type { Answer } from '#contract/endpoints.ts'
import type { Fact } from '#contract/facts.ts'
import type { Method, PayTrade } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { PaymentChange, Shopper } from './shopper.ts'

/** What the story's basket comes to, in fen. */
export const storyTotal = 9978

/** Every fact of a kind in the log. */
export const factsOf = async ({ world }: Shopper, kind: Fact['kind']): Promise<Fact[]> =>
  (await world.facts()).filter((fact) => fact.kind === kind)

export const cashierOf = ({ world }: Shopper, tradeNo: string): Promise<Answer<'getCashier'>> =>
  world.call('getCashier', { params: { tradeNo } })

/** Pays, and is refused. */
export const refusedPay = async (shopper: Shopper, tradeNo: string, change: PaymentChange = {}): Promise<Refusal> =>
  shopper.world.refuse('payTrade', await shopper.payment(tradeNo, change))

/** A way to pay, as the sheet is told of it. */
export const methodOf = async (
  shopper: Shopper,
  tradeNo: string,
  id: PayTrade['method'],
): Promise<Method | undefined> => (await cashierOf(shopper, tradeNo)).wallet.methods.find((method) => method.id === id)

/** A look that was alive. */
export async function lookedAlive({ world }: Shopper, tradeNo: string): Promise<PayTrade['authorisation']> {
  const { id: checkId } = await world.call('openFaceCheck', { params: { tradeNo } })
  await world.call('endFaceCheck', { params: { checkId }, body: { outcome: 'live' } })
  return { by: 'face', checkId }
}
