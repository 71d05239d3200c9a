import * as fc from 'fast-check'
import type { Input } from '#contract/endpoints.ts'
import { fen } from '#contract/money.ts'
import type { EndpointName } from '#contract/routes.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import type { ApiAnswer } from '#mockhttp/api.ts'
import { scenarioNamed } from '#scenarios/scenarios.ts'
import { seedDeposits } from '#seed/festival.ts'
import { lanternNight } from '#services/sale-calendar.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Store } from '#world/store.ts'
import { type DepositBook, openDepositBook } from './deposit-book.ts'
import { type MoneyBook, openMoneyBook } from './money-book.ts'
import { hour, minute, rightPin, wrongPin } from './shopper.ts'

const gtins = seedDeposits.map(({ gtin }) => gtin)

type Method = 'balance' | 'debit6018' | 'credit2290' | 'later'

/** One thing somebody does with deposits, in one of two tabs. `nth` counts what there is, from the newest. */
export type DepositStep =
  | { do: 'place'; thing: number; pay: boolean }
  | { do: 'pay'; nth: number; method: Method; wrong: boolean; twice: boolean }
  | { do: 'balance'; nth: number; stale: boolean; gift: boolean; pay: boolean }
  | { do: 'close' | 'cancelOrder' | 'cancelTrade'; nth: number }
  | { do: 'gift'; nth: number; part: number }
  | { do: 'refundLines'; nth: number }
  | { do: 'recall'; thing: number; lots: boolean; lift: boolean }
  | { do: 'resend'; nth: number }
  | { do: 'wait'; ms: number }
  | { do: 'go'; to: 'open' | 'lastMinute' | 'reminder' | 'end'; off: number }

/** Mostly the newest. */
const nth = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 4 }) })
const thing = fc.nat({ max: gtins.length - 1 })
const rarely = fc.nat({ max: 5 }).map((one) => one === 0)
const mostly = fc.nat({ max: 3 }).map((one) => one > 0)
const method = fc.constantFrom('balance', 'balance', 'debit6018', 'credit2290', 'later') satisfies fc.Arbitrary<Method>

const at = <T extends DepositStep['do']>(step: T) => fc.constant(step)
const place = fc.record({ do: at('place'), thing, pay: mostly })
const pay = fc.record({ do: at('pay'), nth, method, wrong: rarely, twice: fc.boolean() })
const balance = fc.record({ do: at('balance'), nth, stale: rarely, gift: rarely, pay: mostly })
const stop = fc.record({ do: fc.constantFrom('close' as const, 'cancelOrder' as const, 'cancelTrade' as const), nth })
const gift = fc.record({ do: at('gift'), nth, part: fc.integer({ min: 1, max: 100 }) })
const refundLines = fc.record({ do: at('refundLines'), nth })
const recall = fc.record({ do: at('recall'), thing, lots: fc.boolean(), lift: fc.boolean() })
const resend = fc.record({ do: at('resend'), nth })
const wait = fc.record({ do: at('wait'), ms: fc.constantFrom(1_000, 12_000, 15 * minute, 45 * minute, 5 * hour) })
const go = (...to: (DepositStep & { do: 'go' })['to'][]) =>
  fc.record({ do: at('go'), to: fc.constantFrom(...to), off: fc.constantFrom(-1, 0, 1, 30_000) })

const weighted = (...arbitraries: [number, fc.Arbitrary<DepositStep>][]) =>
  fc.oneof(...arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary })))
const eve = weighted([8, place], [4, pay], [2, stop], [1, gift], [1, recall], [1, resend], [1, wait], [1, balance])
const night = weighted(
  [7, balance],
  [3, pay],
  [4, refundLines],
  [3, stop],
  [2, gift],
  [1, recall],
  [2, resend],
  [4, wait],
  [1, go('lastMinute', 'reminder', 'end')],
)
const some = (of: fc.Arbitrary<DepositStep>, minLength: number, maxLength: number) =>
  fc.array(of, { minLength, maxLength, size: 'max' })

/** What somebody does before the night, in it, and in its last minutes. */
export const depositSteps = fc
  .tuple(some(eve, 1, 7), go('open'), some(night, 3, 14), go('lastMinute', 'reminder', 'end'), some(night, 0, 4))
  .map(([before, open, during, late, last]) => [...before, open, ...during, late, ...last])
/** Where it begins: as usual, or where a payment takes a while, or cannot be made from the balance. */
export const depositScenario = fc.constantFrom(
  'calm-day',
  'calm-day',
  'pending-then-paid',
  'pending-then-closed',
  'balance-short',
)

/** Two tabs over one log, and two books of it. */
export interface DepositWalk {
  tabs: [NodeWorld, NodeWorld]
  store: Store
  scenario: string
  wall: number
  read: number
  count: number
  money: MoneyBook
  deposits: DepositBook
  sent: (() => Promise<ApiAnswer>)[]
}

/** Opens a scenario in two tabs. */
export async function openDepositWalk(scenario: string): Promise<DepositWalk> {
  const store = memoryStore()
  const { opening, startsAt } = scenarioNamed(scenario) ?? { opening: {}, startsAt: 0 }
  return {
    tabs: [await openNodeWorld({ store, scenario }), await openNodeWorld({ store, scenario })],
    store,
    scenario,
    wall: 1_000_000,
    read: 0,
    count: 0,
    money: openMoneyBook(opening, startsAt),
    deposits: openDepositBook(),
    sent: [],
  }
}

/** Lets time pass in both tabs. */
export async function pass(walk: DepositWalk, ms: number): Promise<void> {
  if (ms <= 0) return
  walk.wall += ms
  for (const tab of walk.tabs) await tab.crank(ms)
}

const named = (walk: DepositWalk, what: string): string => {
  walk.count += 1
  return `${what}-${walk.count}-walk`
}

async function send<K extends EndpointName>(walk: DepositWalk, name: K, input: Input<K>): Promise<ApiAnswer> {
  const tab = walk.tabs[walk.count % 2 === 0 ? 0 : 1]
  const ask = async (): Promise<ApiAnswer> => {
    const answer = await (tab.raw as (name: K, input: Input<K>) => Promise<ApiAnswer>)(name, input)
    if (answer.status >= 500) throw new Error(`the world broke: ${JSON.stringify(answer)}`)
    return answer
  }
  walk.sent.unshift(ask)
  walk.sent.length = Math.min(walk.sent.length, 6)
  return ask()
}

/** Does one step. What is refused is refused; nothing else may go wrong. */
export async function takeDeposit(walk: DepositWalk, one: DepositStep): Promise<void> {
  const [{ call, now }] = walk.tabs
  const trades = [...walk.money.trades.values()].toReversed()
  const { deposits } = await call('getDeposits')
  if (one.do === 'place') {
    const gtin = gtins[one.thing] ?? ''
    const answer = await send(walk, 'placeDeposit', { body: { requestId: named(walk, 'place'), gtin } })
    if (one.pay) await payAfter(walk, answer)
  } else if (one.do === 'pay') {
    await payFor(walk, trades[one.nth]?.no, one)
  } else if (one.do === 'balance') {
    const { depositId = 'none' } = deposits[one.nth] ?? {}
    await orderBalance(walk, depositId, deposits[one.nth]?.tradeNo ?? 'none', one)
  } else if (one.do === 'close' || one.do === 'cancelTrade') {
    const tradeNo = trades[one.nth]?.no ?? 'none'
    await send(walk, one.do === 'close' ? 'closeTrade' : 'cancelTrade', { params: { tradeNo } })
  } else if (one.do === 'cancelOrder') {
    await send(walk, 'cancelOrder', { params: { orderId: trades[one.nth]?.orderId ?? 'none' } })
  } else if (one.do === 'gift') {
    const trade = trades[one.nth]
    const minor = Math.max(1, Math.floor(((trade?.amount ?? 0) * one.part) / 100))
    const body = { outRequestNo: named(walk, 'gift'), amount: fen(minor), reason: 'other' as const }
    await send(walk, 'refundTrade', { params: { tradeNo: trade?.no ?? 'none' }, body })
  } else if (one.do === 'refundLines') {
    const held = deposits[one.nth]
    const lines = [{ gtin: held?.gtin ?? gtins[0] ?? '', quantity: 1 }]
    const body = { refundNo: named(walk, 'back'), lines, because: 'wentOff' as const }
    await send(walk, 'refundLines', { params: { orderId: held?.orderId ?? 'none' }, body })
  } else if (one.do === 'recall') await declare(walk, one)
  else if (one.do === 'resend') await walk.sent[one.nth]?.()
  else if (one.do === 'wait') await pass(walk, one.ms)
  else if (one.do === 'go') {
    const { opensAt, endsAt } = lanternNight(await now())
    const to = { open: opensAt, lastMinute: endsAt - minute, reminder: endsAt - 2 * hour, end: endsAt }[one.to]
    // Not on to the next year's.
    if (to < 1.8e12) await pass(walk, to + one.off - (await now()))
  }
}

async function payFor(
  walk: DepositWalk,
  tradeNo: string | undefined,
  { method, wrong, twice }: Omit<DepositStep & { do: 'pay' }, 'do' | 'nth'>,
): Promise<void> {
  const trade = walk.money.trades.get(tradeNo ?? '')
  const body: Input<'payTrade'>['body'] = {
    attemptId: named(walk, 'attempt'),
    method,
    ...(method === 'later' && { plan: 3 }),
    amount: fen(trade?.amount ?? 1),
    authorisation: { by: 'pin', pin: wrong ? wrongPin : rightPin },
  }
  const params = { tradeNo: tradeNo ?? 'none' }
  const again = twice ? [send(walk, 'payTrade', { params, body: { ...body, attemptId: named(walk, 'attempt') } })] : []
  await Promise.all([send(walk, 'payTrade', { params, body }), ...again])
}

async function orderBalance(
  walk: DepositWalk,
  depositId: string,
  tradeNo: string,
  step: DepositStep & { do: 'balance' },
): Promise<void> {
  const [{ call, raw }] = walk.tabs
  const seen = await raw('getCheckout', { query: { deposit: depositId } })
  const { address, quote } =
    seen.status === 200 ? await call('getCheckout', { query: { deposit: depositId } }) : await call('getCheckout')
  const quoteHash = step.stale ? 'stale' : (quote?.hash ?? 'none')
  const body = { requestId: named(walk, 'balance'), addressId: address.id, quoteHash, door: 'bell' as const }
  const answer = await send(walk, 'payBalance', { params: { depositId }, body })
  if (step.gift) {
    // The merchant gives some of the deposit back while its balance waits.
    const gift = { outRequestNo: named(walk, 'gift'), amount: fen(500), reason: 'other' as const }
    await send(walk, 'refundTrade', { params: { tradeNo }, body: gift })
  }
  if (step.pay) await payAfter(walk, answer)
}

/** Pays what an answer opened a trade for. */
async function payAfter(walk: DepositWalk, { status, body }: ApiAnswer): Promise<void> {
  if (status !== 200) return
  await auditDeposits(walk)
  const { tradeNo } = body as { tradeNo: string }
  await payFor(walk, tradeNo, { method: 'balance', wrong: false, twice: false })
}

async function declare(walk: DepositWalk, { thing: which, lots, lift }: DepositStep & { do: 'recall' }): Promise<void> {
  const gtin = gtins[which] ?? ''
  const [{ call, raw }] = walk.tabs
  if (lift) {
    const { recalls } = await call('getRecalls', { query: { gtin } })
    for (const { id } of recalls) await raw('liftRecall', { params: { recallId: id } })
    return
  }
  const lot = (await call('getProduct', { params: { gtin } })).product.batch?.lot
  const some = lots && lot !== undefined ? { lots: [lot] } : {}
  await raw('declareRecall', { body: { gtin, ...some, severity: 'II', hazard: 'spoiled', action: 'return' } })
}

/** Reads what was recorded since into both books, and holds the world against them. */
export async function auditDeposits(walk: DepositWalk): Promise<void> {
  const looks = [await walk.tabs[0].world.look(), await walk.tabs[1].world.look()]
  const rows = await walk.store.read((tx) => tx.rowsAfter(walk.read))
  for (const fact of rows.flatMap((row) => row.facts)) {
    if (fact.seq <= walk.read) continue
    walk.read = fact.seq
    walk.money.take(fact)
    walk.deposits.take(fact)
  }
  const kept = JSON.stringify(walk.money.balances)
  for (const { states } of looks) {
    const told = JSON.stringify(states.pay.ledger.balances)
    if (told !== kept) throw new Error(`the wallet says ${told}, the books ${kept}`)
  }
  const sum = Object.values(walk.money.balances).reduce((all, minor) => all + minor, 0)
  if (sum !== 0) throw new Error(`money came from nowhere: ${sum}`)
  for (const { depositId, refunded, state } of (await walk.tabs[0].call('getDeposits')).deposits) {
    const own = walk.deposits.deposits.get(depositId)
    if (own && own.back !== (refunded?.minor ?? 0))
      throw new Error(`${depositId}: ${own.back} came back, ${refunded?.minor ?? 0} is said`)
    if ((state === 'forfeited') !== (own?.forfeitedAt !== undefined))
      throw new Error(`${depositId} is said to be ${state}`)
  }
}
