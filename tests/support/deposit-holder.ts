import type { Answer, Input } from '#contract/endpoints.ts'
import type { FactKind, FactOf } from '#contract/facts.ts'
import type { Deposit } from '#contract/deposit.ts'
import { lanternNight } from '#services/sale-calendar.ts'
import { openShopper, type PaymentChange, type Shopper } from './shopper.ts'

export const lobster = '09521000001091'

/** Somebody who holds things with deposits. */
export interface DepositHolder extends Shopper {
  /** 11 November 00:00, and 24:00. */
  night: { opensAt: number; endsAt: number }
  at: (instant: number) => Promise<void>
  place: (gtin?: string) => Promise<Deposit>
  /** Places and pays. */
  hold: (gtin?: string, change?: PaymentChange) => Promise<Deposit>
  deposit: (depositId: string) => Promise<Deposit>
  /** The balance as the page would send it now. */
  balanceWish: (depositId: string) => Promise<Input<'payBalance'>>
  /** Orders the balance; its trade waits. */
  orderBalance: (depositId: string) => Promise<Answer<'payBalance'>>
  factsOf: <K extends FactKind>(kind: K) => Promise<FactOf<K>[]>
}

/** Opens a world in memory, on the afternoon of 9 November unless told, with such a person in it. */
export async function openDepositHolder(options: Parameters<typeof openShopper>[0] = {}): Promise<DepositHolder> {
  const shopper = await openShopper(options)
  const { world } = shopper
  let requests = 0
  const request = (): string => {
    requests += 1
    return `deposit-request-${requests}`
  }
  const holder: DepositHolder = {
    ...shopper,
    night: lanternNight(await world.now()),
    at: async (instant) => world.crank(instant - (await world.now())),
    place: (gtin = lobster) => world.call('placeDeposit', { body: { requestId: request(), gtin } }),
    async hold(gtin, change) {
      const placed = await holder.place(gtin)
      await shopper.pay(placed.tradeNo, change)
      return holder.deposit(placed.depositId)
    },
    async deposit(depositId) {
      const { deposits } = await world.call('getDeposits')
      const found = deposits.find((one) => one.depositId === depositId)
      if (!found) throw new Error(`no deposit ${depositId}`)
      return found
    },
    async balanceWish(depositId) {
      const { quote, address } = await world.call('getCheckout', { query: { deposit: depositId } })
      const body = { requestId: request(), addressId: address.id, quoteHash: quote?.hash ?? '', door: 'bell' as const }
      return { params: { depositId }, body }
    },
    orderBalance: async (depositId) => world.call('payBalance', await holder.balanceWish(depositId)),
    factsOf: async (kind) => (await world.facts()).filter((fact): fact is FactOf<typeof kind> => fact.kind === kind),
  }
  return holder
}
