import { expect } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { fen } from '#contract/money.ts'
import type { Method, PayTrade } from '#contract/pay.ts'
import type { RefusalCode } from '#contract/refusal.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { testCards } from '#seed/test-cards.ts'
import type { BookTrade } from './money-book.ts'
import { audit, basketOf, type MoneyWalk, refusalIn, wait } from './money-walk.ts'
import { rightPin } from './shopper.ts'

const heldMs = 12_000

/** Whatever was done: nobody is stuck, what was not paid can be put back into the basket, and the log folds to the same again. */
export async function endWell(walk: MoneyWalk): Promise<void> {
  await walk.tabs[0].world.setFaults({ loseAnswers: 0, loseRequests: 0 })
  for (const trade of walk.book.trades.values()) {
    if (isOver(trade)) continue
    await goOn(walk, trade)
    await audit(walk)
    expect(isOver(trade), `a dead end at ${trade.no}`).toBe(true)
  }
  await wait(walk, heldMs)
  await audit(walk)
  for (const trade of walk.book.trades.values()) if (trade.late) expect(trade.kept, 'a late payment was kept').toBe(0)
  await putBack(walk)
  await refold(walk)
}

const isOver = (trade: BookTrade): boolean => trade.payment !== undefined || trade.closedAt !== undefined

/** Does what the sheet offers at each turn until the trade is paid or closed. */
async function goOn(walk: MoneyWalk, trade: BookTrade): Promise<void> {
  const [shop] = walk.tabs
  const params = { tradeNo: trade.no }
  for (let turn = 0; turn < 6; turn += 1) {
    const { trade: told, wallet } = await shop.call('getCashier', { params })
    if (told.status !== 'WAIT_BUYER_PAY') return
    if (told.processing) {
      await wait(walk, heldMs)
      continue
    }
    const ready = wallet.methods.filter(({ state, needs }) => state === 'ready' && needs !== 'challenge')
    const chosen = ready[walk.count % Math.max(1, ready.length)]
    if (!chosen) {
      if (wallet.pin.lockedUntil === undefined) return byCard(walk, trade)
      await liftLock(walk)
      continue
    }
    if (turn === 0 && wallet.pin.lockedUntil === undefined) await checkMethods(walk, trade, wallet.methods)
    const code = await refusalOf(walk, trade, chosen, pinOrNone(chosen))
    if (code === undefined) continue
    if (code === 'riskRefused') return byCard(walk, trade)
    if (code !== 'faceNeeded') throw new Error(`ready, and refused with ${code}`)
    const opened = await shop.raw('openFaceCheck', { params })
    if (opened.status !== 200) return byCard(walk, trade)
    const { id: checkId } = opened.body as Answer<'openFaceCheck'>
    const check = await shop.call('endFaceCheck', { params: { checkId }, body: { outcome: 'live' } })
    expect(check.state).toBe('passed')
    expect(await refusalOf(walk, trade, chosen, { by: 'face', checkId })).toBeUndefined()
  }
}

const pinOrNone = ({ needs }: Method): PayTrade['authorisation'] =>
  needs === 'none' ? { by: 'passFree' } : { by: 'pin', pin: rightPin }

async function refusalOf(
  walk: MoneyWalk,
  trade: BookTrade,
  { id, plans }: Pick<Method, 'id' | 'plans'>,
  authorisation: PayTrade['authorisation'],
): Promise<RefusalCode | undefined> {
  walk.count += 1
  const body: PayTrade = {
    attemptId: `attempt-${walk.count}`,
    method: id,
    plan: id === 'later' ? (plans?.at(-1)?.months ?? 3) : undefined,
    amount: fen(trade.amount),
    authorisation,
  }
  return refusalIn(await walk.tabs[0].raw('payTrade', { params: { tradeNo: trade.no }, body }))?.code
}

const saidBy: Partial<Record<Method['state'], RefusalCode>> = {
  short: 'methodShort',
  overLimit: 'methodLimit',
  tooSmall: 'methodNotOffered',
}

/** What the sheet says of a method is what the till says when it is chosen all the same. */
async function checkMethods(walk: MoneyWalk, trade: BookTrade, methods: readonly Method[]): Promise<void> {
  for (const method of methods) {
    const expected = saidBy[method.state]
    if (!expected) continue
    const code = await refusalOf(walk, trade, method, { by: 'pin', pin: rightPin })
    if (code !== 'riskRefused' && code !== 'faceNeeded') expect(code, `${method.id} is ${method.state}`).toBe(expected)
  }
}

/** A card whose bank asks nothing: open to everybody, whatever the wallet says. */
async function byCard(walk: MoneyWalk, trade: BookTrade): Promise<void> {
  const plain = testCards.find(({ shows }) => shows === 'frictionless')
  walk.count += 1
  await walk.tabs[0].call('payByCard', {
    params: { tradeNo: trade.no },
    body: {
      attemptId: `attempt-${walk.count}`,
      amount: fen(trade.amount),
      card: { number: plain?.number ?? '', expiry: '12/28', cvv: plain?.cvv ?? '', holder: 'Lin Yue' },
      returnTo: '/',
    },
  })
}

async function liftLock(walk: MoneyWalk): Promise<void> {
  const [shop] = walk.tabs
  await shop.call('startPinReset')
  await wait(walk, 3_000)
  const { messages } = await shop.call('getMessages')
  const code = messages.find(({ kind }) => kind === 'pinResetCode')?.code ?? ''
  const wallet = await shop.call('endPinReset', { body: { code } })
  expect(wallet.pin).toEqual({ triesLeft: 3 })
}

/** An order that was closed unpaid: its lines go back into the basket, and can be ordered again. */
async function putBack(walk: MoneyWalk): Promise<void> {
  const [shop] = walk.tabs
  const closed = [...walk.book.trades.values()].find((trade) => trade.closedAt !== undefined && !trade.payment)
  if (!closed) return
  const { lines } = await shop.call('getOrder', { params: { orderId: closed.orderId } })
  const back: string[] = []
  for (const { gtin, quantity } of lines) {
    const answer = await shop.raw('setBasketLine', { params: { gtin }, body: { quantity } })
    // Gone from the shelf meanwhile, or recalled: that is said, and is not lost.
    if (answer.status === 200) back.push(`${gtin} ${quantity}`)
  }
  for (const line of back) expect(await basketOf(walk), 'could not be put back').toContain(line)
  if (back.length === 0) return
  const { quote, address } = await shop.call('getCheckout')
  if (!quote) return
  const body = { requestId: 'put-back-1', quoteHash: quote.hash, addressId: address.id, door: 'bell' as const }
  const again = await shop.call('placeOrder', { body })
  expect(again.state).toBe('awaitingPayment')
  await audit(walk)
}

/** A tab opened anew reads the same out of the log. */
async function refold({ store, scenario, wall: wallStart, tabs }: MoneyWalk): Promise<void> {
  const anew = await openNodeWorld({ store, scenario, wallStart })
  const [{ states: now }, { states: before }] = [await anew.world.look(), await tabs[0].world.look()]
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before)
}
