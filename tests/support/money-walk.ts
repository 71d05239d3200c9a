import type { Input } from '#contract/endpoints.ts'
import { fen } from '#contract/money.ts'
import type { FactOf } from '#contract/facts.ts'
import type { PayTrade } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { EndpointName } from '#contract/routes.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import type { ApiAnswer } from '#mockhttp/api.ts'
import { scenarioNamed } from '#scenarios/scenarios.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Store } from '#world/store.ts'
import { type BookTrade, type MoneyBook, openMoneyBook } from './money-book.ts'
import type { Fault, PayStep } from './money-steps.ts'
import { rightPin, wrongPin } from './shopper.ts'

/** Small and large, so that every limit is met. */
export const goods = [
  { gtin: gtins.pakChoi, quantity: 1 },
  { gtin: gtins.eggs, quantity: 2 },
  { gtin: gtins.strawberries, quantity: 1 },
  { gtin: gtins.mandarins, quantity: 3 },
  { gtin: gtins.strawberries, quantity: 8 },
  { gtin: gtins.eggs, quantity: 12 },
  { gtin: gtins.hairyCrab, quantity: 6 },
  { gtin: gtins.eggs, quantity: 5 },
] as const

/** A request somebody sent, to be sent again. */
export type Sent = (tab: number) => Promise<ApiAnswer>

/** Two tabs over one log, somebody in them who does anything, and the books. */
export interface MoneyWalk {
  book: MoneyBook
  store: Store
  tabs: [NodeWorld, NodeWorld]
  scenario: string
  wall: number
  read: number
  count: number
  sent: Sent[]
  /** Payments by their attempt, as they were sent. */
  asked: Map<string, PayTrade>
  placing?: Input<'placeOrder'>
  checkId: string
  challengeId: string
}

/** Opens a scenario in two tabs. */
export async function openWalk(scenario: string): Promise<MoneyWalk> {
  const store = memoryStore()
  const tabs: [NodeWorld, NodeWorld] = [
    await openNodeWorld({ store, scenario }),
    await openNodeWorld({ store, scenario }),
  ]
  const { opening, startsAt } = scenarioNamed(scenario) ?? { opening: {}, startsAt: 0 }
  const book = openMoneyBook(opening, startsAt)
  const asked = new Map<string, PayTrade>()
  const walk = { book, store, tabs, scenario, wall: 1_000_000, read: 0, count: 0, sent: [], asked }
  return { ...walk, checkId: 'none', challengeId: 'none' }
}

/** One of the two tabs. */
export const tabOf = (walk: MoneyWalk, tab: number): NodeWorld => walk.tabs[tab === 1 ? 1 : 0]

/** Lets time pass in both tabs. */
export async function wait(walk: MoneyWalk, ms: number): Promise<void> {
  walk.wall += ms
  for (const tab of walk.tabs) await tab.crank(ms)
}

/** Sends a request, with what befalls it, and keeps it to be sent again. Nothing but an answer, a refusal or a loss may come. */
export async function send<K extends EndpointName>(
  walk: MoneyWalk,
  name: K,
  input: Input<K>,
  fault: Fault = 'none',
  tab = 0,
): Promise<ApiAnswer> {
  // `raw` takes no second argument where an endpoint takes nothing; this one is handed what it takes, or an empty one.
  const again: Sent = (at) => (tabOf(walk, at).raw as (name: K, input: Input<K>) => Promise<ApiAnswer>)(name, input)
  walk.sent.unshift(again)
  walk.sent.length = Math.min(walk.sent.length, 8)
  return sendAgain(walk, again, fault, tab)
}

/** Nothing befalls the next request. */
export const calm = ({ tabs }: MoneyWalk): Promise<unknown> =>
  tabs[0].world.setFaults({ loseAnswers: 0, loseRequests: 0 })

/** Sends what was sent before once more. */
export async function sendAgain(walk: MoneyWalk, sent: Sent, fault: Fault, tab: number): Promise<ApiAnswer> {
  const answers = { loseAnswers: fault === 'answer' ? 1 : 0, loseRequests: fault === 'request' ? 1 : 0 }
  await walk.tabs[0].world.setFaults({ ...answers, loseAnswersTo: '', loseRequestsTo: '' })
  const answer = await sent(tab)
  if (answer.status >= 500 && !answer.lost) throw new Error(`the world broke: ${JSON.stringify(answer)}`)
  return answer
}

/** What a request was refused with, if it was. */
export const refusalIn = ({ status, lost, body }: ApiAnswer): Refusal | undefined =>
  status === 200 || lost ? undefined : (body as Refusal)

/** The nth newest trade. */
export const nthTrade = ({ book }: MoneyWalk, nth: number): BookTrade | undefined =>
  [...book.trades.values()].toReversed()[nth]

/** Reads what was recorded since, checks it against the books, and the services against both. */
export async function audit(walk: MoneyWalk): Promise<void> {
  const { book, store, tabs } = walk
  const looks = [await tabs[0].world.look(), await tabs[1].world.look()]
  const rows = await store.read((tx) => tx.rowsAfter(walk.read))
  for (const fact of rows.flatMap((row) => row.facts)) {
    if (fact.seq <= walk.read) continue
    walk.read = fact.seq
    book.take(fact)
    if (fact.kind === 'tradePaid' || fact.kind === 'paymentHeld') agreedTo(walk, fact)
  }
  for (const { states } of looks) {
    const told = JSON.stringify(states.pay.ledger.balances)
    const kept = JSON.stringify(book.balances)
    if (told !== kept) throw new Error(`the wallet says ${told}, the books ${kept}`)
    const owed = states.pay.dues.reduce((sum, { amount }) => sum + amount.minor, 0)
    if (owed !== -book.balances.later) throw new Error(`${owed} fen are due, and ${-book.balances.later} are owed`)
  }
}

/** Nobody pays what they did not see, for somebody else, by another way than they chose, or with digits that were wrong. */
function agreedTo({ asked }: MoneyWalk, fact: FactOf<'tradePaid'> | FactOf<'paymentHeld'>): void {
  const sent = asked.get(fact.attempt?.id ?? '')
  if (!sent) return
  const { amount, method, plan, payerId = 'lin-yue', authorisation } = sent
  const same =
    amount.minor === fact.amount.minor &&
    method === fact.method &&
    plan === fact.plan?.months &&
    payerId === 'lin-yue' &&
    authorisation.by === fact.authorisedBy &&
    (authorisation.by !== 'pin' || authorisation.pin === rightPin) &&
    (authorisation.by !== 'face' || authorisation.checkId === fact.checkId)
  if (!same) throw new Error(`PAID OTHERWISE THAN AGREED: ${JSON.stringify([sent, fact])}`)
}

/** What is in the basket, as one text. */
export async function basketOf({ tabs }: MoneyWalk): Promise<string> {
  const { lines } = await tabs[0].call('getBasket')
  return lines.map(({ product, quantity }) => `${product.gtin} ${quantity}`).join()
}

/** A name for a new attempt. */
export const attempt = (walk: MoneyWalk): string => {
  walk.count += 1
  return `attempt-${walk.count}`
}

/** A payment as a step says it. */
export function payment(walk: MoneyWalk, trade: BookTrade, step: PayStep): PayTrade {
  const authorisation: PayTrade['authorisation'] =
    step.by === 'face'
      ? { by: 'face', checkId: walk.checkId }
      : step.by === 'oldFace'
        ? { by: 'face', checkId: 'constructor' }
        : step.by === 'passFree'
          ? { by: 'passFree' }
          : { by: 'pin', pin: step.by === 'pin' ? rightPin : wrongPin }
  const body: PayTrade = {
    attemptId: attempt(walk),
    method: step.method,
    plan: step.plan,
    amount: fen(trade.amount + step.amountOff),
    ...(step.payer !== 'nobody' && { payerId: step.payer === 'self' ? 'lin-yue' : 'somebody' }),
    authorisation,
  }
  walk.asked.set(body.attemptId, body)
  return body
}
