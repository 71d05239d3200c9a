import type { Answer, Input } from '#contract/endpoints.ts'
import { fen } from '#contract/money.ts'
import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import type { PayTrade } from '#contract/pay.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { testCards } from '#seed/test-cards.ts'
import type { BookTrade } from './money-book.ts'
import type { PayStep, Step } from './money-steps.ts'
import {
  attempt,
  audit,
  calm,
  goods,
  type MoneyWalk,
  nthTrade,
  payment,
  send,
  sendAgain,
  tabOf,
  wait,
} from './money-walk.ts'
import { rightPin, wrongPin } from './shopper.ts'

/** Takes one step, whatever the world says to it. */
export async function take(walk: MoneyWalk, step: Step): Promise<void> {
  await calm(walk)
  const trade = 'nth' in step ? nthTrade(walk, step.nth) : undefined
  const params = { tradeNo: trade?.no ?? 'constructor' }
  const orderParams = { orderId: trade?.orderId ?? '__proto__' }
  switch (step.do) {
    case 'order':
      return order(walk, step)
    case 'buy':
      return buy(walk, step)
    case 'pay': {
      if (!trade) return
      const body = payment(walk, trade, step)
      const bodies = Array.from({ length: step.times }, (_, i) =>
        i === 0 || step.oneAttempt ? body : payment(walk, trade, step),
      )
      await send(walk, 'payTrade', { params, body }, step.fault)
      await Promise.all(bodies.slice(1).map((each, i) => tabOf(walk, i % 2).raw('payTrade', { params, body: each })))
      return
    }
    case 'race': {
      if (!trade) return
      const usual = { by: 'pin', plan: undefined, amountOff: 0, payer: 'nobody' } as const
      const one = (method: PayStep['method']): PayTrade =>
        payment(walk, trade, { ...usual, do: 'pay', nth: 0, method, times: 1, oneAttempt: false, fault: 'none' })
      await Promise.all([
        tabOf(walk, 0).raw('payTrade', { params, body: one(step.a) }),
        ...(step.close ? [tabOf(walk, 1).raw('closeTrade', { params })] : []),
        tabOf(walk, 1).raw('payTrade', { params, body: one(step.b) }),
      ])
      return
    }
    case 'resend': {
      const sent = walk.sent[step.back]
      if (sent) await sendAgain(walk, sent, step.fault, step.tab)
      return
    }
    case 'face': {
      const opened = await send(walk, 'openFaceCheck', { params }, step.fault)
      if (opened.status === 200 && !opened.lost) walk.checkId = (opened.body as Answer<'openFaceCheck'>).id
      if (step.outcome === 'left') return
      const check = { params: { checkId: walk.checkId }, body: { outcome: step.outcome } }
      await send(walk, 'endFaceCheck', check, step.fault)
      return
    }
    case 'close':
      if (step.how === 'cancelOrder') await send(walk, 'cancelOrder', { params: orderParams }, step.fault, step.tab)
      else await send(walk, step.how, { params }, step.fault, step.tab)
      return
    case 'refundLines': {
      const order = await walk.tabs[0].raw('getOrder', { params: orderParams })
      const bought = order.status === 200 ? (order.body as Answer<'getOrder'>).lines : []
      const { gtin } = bought[step.line % Math.max(1, bought.length)] ?? goods[0]
      const lines = [{ gtin, quantity: step.quantity }]
      const body = { refundNo: `refund-${step.numbered}`, lines, because: 'bruised' as const }
      await send(walk, 'refundLines', { params: orderParams, body }, step.fault)
      return
    }
    case 'refundTrade': {
      const minor = Math.max(1, Math.round((trade?.amount ?? 1) * step.part))
      const numbered = step.numbered === 0 ? {} : { outRequestNo: `refund-${step.numbered}` }
      const amount = { minor, currency: 'CNY' } as const
      const body = { amount, reason: 'other' as const, ...numbered }
      await send(walk, 'refundTrade', { params, body }, step.fault)
      return
    }
    case 'recall':
      return recall(walk, step)
    case 'passFree': {
      const pin = step.right ? rightPin : wrongPin
      await send(walk, 'setPassFree', { body: { ceilingMinor: step.ceilingMinor, pin } }, step.fault)
      return
    }
    case 'startReset':
      await send(walk, 'startPinReset', {} as Input<'startPinReset'>, step.fault)
      return
    case 'endReset':
      await send(walk, 'endPinReset', { body: { code: await codeOf(walk, 'pinResetCode', step.right) } }, step.fault)
      return
    case 'card':
      return card(walk, step, trade)
    case 'code': {
      const body = { code: await codeOf(walk, 'paymentCode', step.right) }
      await send(walk, 'sendCode', { params: { challengeId: walk.challengeId }, body }, step.fault)
      return
    }
    case 'sale':
      return sale(walk, step)
    case 'wait':
      return wait(walk, step.ms)
    case 'reload': {
      const { store, scenario, wall: wallStart } = walk
      walk.tabs[step.tab === 1 ? 1 : 0] = await openNodeWorld({ store, scenario, wallStart })
    }
  }
}

async function order(walk: MoneyWalk, step: Step & { do: 'order' }): Promise<void> {
  const [shop] = walk.tabs
  if (!step.repeat || !walk.placing) {
    for (const place of step.lines) {
      const { gtin, quantity } = goods[place] ?? goods[0]
      await shop.raw('setBasketLine', { params: { gtin }, body: { quantity } })
    }
    const { quote, address } = await shop.call('getCheckout')
    walk.count += 1
    const body = { requestId: `request-${walk.count}`, quoteHash: quote?.hash ?? '', addressId: address.id }
    walk.placing = { body: { ...body, door: 'bell' } }
  }
  await send(walk, 'placeOrder', walk.placing, step.fault)
}

/** An order paid with whatever is ready. */
async function buy(walk: MoneyWalk, { lines, nth, waitMs }: Step & { do: 'buy' }): Promise<void> {
  await order(walk, { do: 'order', lines, repeat: false, fault: 'none' })
  await audit(walk)
  const trade = nthTrade(walk, 0)
  if (!trade) return
  const { wallet } = await walk.tabs[0].call('getCashier', { params: { tradeNo: trade.no } })
  const ready = wallet.methods.filter(({ state, needs }) => state === 'ready' && needs !== 'challenge')
  const method = ready[nth % Math.max(1, ready.length)]
  if (!method) return
  const usual = { by: 'pin', amountOff: 0, payer: 'self', times: 1, oneAttempt: true, fault: 'none' } as const
  const body = payment(walk, trade, {
    ...usual,
    do: 'pay',
    nth: 0,
    method: method.id,
    plan: method.plans?.at(-1)?.months,
  })
  await send(walk, 'payTrade', { params: { tradeNo: trade.no }, body })
  await wait(walk, waitMs)
}

async function recall({ tabs }: MoneyWalk, { line, lift }: Step & { do: 'recall' }): Promise<void> {
  const { gtin } = goods[line] ?? goods[0]
  if (!lift) {
    const told = { severity: 'II', hazard: 'spoiled', action: 'return' } as const
    await tabs[1].raw('declareRecall', { body: { gtin, ...told } })
    return
  }
  const { recalls } = await tabs[0].call('getRecalls', { query: { gtin } })
  for (const { id } of recalls) await tabs[1].raw('liftRecall', { params: { recallId: id } })
}

async function card(walk: MoneyWalk, step: Step & { do: 'card' }, trade: BookTrade | undefined): Promise<void> {
  if (!trade) return
  const typed = testCards[step.card]
  const body: Input<'payByCard'>['body'] = {
    attemptId: attempt(walk),
    amount: fen(trade.amount),
    card: typed
      ? { number: typed.number, expiry: '12/28', cvv: typed.cvv, holder: 'Lin Yue' }
      : { stored: 'debit6018' },
    returnTo: '/',
  }
  const answer = await send(walk, 'payByCard', { params: { tradeNo: trade.no }, body }, step.fault)
  if (answer.status !== 200 || answer.lost) return
  const told = answer.body as Answer<'payByCard'>
  if ('challenge' in told) walk.challengeId = told.challenge.id
}

async function sale(walk: MoneyWalk, step: Step & { do: 'sale' }): Promise<void> {
  const [shop, till] = walk.tabs
  const { fault, method, times } = step
  walk.count += 1
  const [showingId, saleNo] = [`showing-${walk.count}`, `sale-no-${walk.count}`]
  const shown = await shop.call('showPayCode', { body: { showingId, method } })
  await till.call('ringUp', { body: { saleNo, till: 3, lines: [{ id: 'latte', quantity: step.quantity }] } })
  const params = { saleNo }
  const charge = { params, body: { code: payCodeOf(shown.secret, minuteOf(await shop.now())) } }
  await send(walk, 'chargeSale', charge, fault)
  await Promise.all(Array.from({ length: times - 1 }, () => till.raw('chargeSale', charge)))
  if ((await shop.call('getPayCode', { params: { showingId } })).asks) {
    const body = { saleNo, pin: step.right ? rightPin : wrongPin }
    await send(walk, 'confirmSale', { params: { showingId }, body }, fault)
  }
  if (step.cancel) await send(walk, 'cancelSale', { params }, fault, 1)
}

/** The last code of a kind on the phone, or one that is surely not it. */
async function codeOf({ tabs }: MoneyWalk, kind: string, right: boolean): Promise<string> {
  const { messages } = await tabs[0].call('getMessages')
  const code = messages.find((message) => message.kind === kind)?.code ?? '000000'
  return right ? code : code === '123456' ? '654321' : '123456'
}
