import type { CardAnswer, Challenge, TypedCard } from '#contract/bank.ts'
import type { Answer, Input } from '#contract/endpoints.ts'
import type { FactKind, FactOf } from '#contract/facts.ts'
import { testCards } from '#seed/test-cards.ts'
import { openShopper, type Shopper } from './shopper.ts'

/** A printed test card as somebody types it. */
export function printed(id: string, change: Partial<TypedCard> = {}): TypedCard {
  const card = testCards.find((one) => one.id === id)
  if (!card) throw new Error(`no card ${id}`)
  return { number: card.number, cvv: card.cvv, expiry: '12/28', holder: 'Whoever Holds It', ...change }
}

type Card = Input<'payByCard'>['body']['card']

/** Somebody with a card and a phone, and an order to pay. */
export interface CardHolder extends Shopper {
  /** The payment as the form would send it now; each time another attempt, unless told. */
  cardPayment: (
    tradeNo: string,
    card: Card,
    change?: Partial<Input<'payByCard'>['body']>,
  ) => Promise<Input<'payByCard'>>
  payByCard: (tradeNo: string, card: Card) => Promise<CardAnswer>
  /** Pays by a card that is challenged, and waits until the bank's page is there. */
  challenged: (tradeNo: string, card?: Card) => Promise<Challenge>
  look: (challenge: Challenge) => Promise<Challenge>
  send: (challenge: Challenge, code: string) => Promise<Challenge>
  /** Waits as long as a message takes, and reads the newest one's digits. */
  nextCode: () => Promise<string>
  /** The digits of the newest message, when it is there. */
  code: () => Promise<string | undefined>
  trade: (tradeNo: string) => Promise<Answer<'getCashier'>['trade']>
  factsOf: <K extends FactKind>(kind: K) => Promise<FactOf<K>[]>
}

/** Opens a world in memory with a card holder in it. */
export async function openCardHolder(options: Parameters<typeof openShopper>[0] = {}): Promise<CardHolder> {
  const shopper = await openShopper(options)
  const { world } = shopper
  let attempts = 0
  const holder: CardHolder = {
    ...shopper,
    async cardPayment(tradeNo, card, change = {}) {
      const answer = await world.raw('getCashier', { params: { tradeNo } })
      const { amount } = (answer.body as Answer<'getCashier'>).trade
      attempts += 1
      const attemptId = `card-attempt-${attempts}`
      return { params: { tradeNo }, body: { attemptId, amount, card, returnTo: `/card/${tradeNo}`, ...change } }
    },
    payByCard: async (tradeNo, card) => world.call('payByCard', await holder.cardPayment(tradeNo, card)),
    async challenged(tradeNo, card = printed('sms')) {
      const answer = await holder.payByCard(tradeNo, card)
      if (!('challenge' in answer)) throw new Error('not challenged')
      await world.crank(answer.challenge.readyAt - (await world.now()))
      return answer.challenge
    },
    look: ({ id: challengeId }) => world.call('getChallenge', { params: { challengeId } }),
    send: ({ id: challengeId }, code) => world.call('sendCode', { params: { challengeId }, body: { code } }),
    async nextCode() {
      await world.crank(2000)
      return (await holder.code()) ?? ''
    },
    code: async () => (await world.call('getMessages')).messages[0]?.code,
    trade: async (tradeNo) => (await world.call('getCashier', { params: { tradeNo } })).trade,
    factsOf: async (kind) => (await world.facts()).filter((fact): fact is FactOf<typeof kind> => fact.kind === kind),
  }
  return holder
}

/** Another code than the right one. */
export const otherThan = (code: string | undefined): string => (code === '000000' ? '000001' : '000000')
